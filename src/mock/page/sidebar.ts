import { hidden } from "../request-log/redact.ts";
import { type Html, html } from "./html.ts";
import { code } from "./requests.ts";
import { shown, type View } from "./view.ts";

/** The scripted replies in matching order. */
export const replyRows = ({ replies }: View): Html =>
  replies.length === 0
    ? html`<li class="none" data-key="">None. <code>POST /__mock/replies</code> scripts one.</li>`
    : html`${replies.map(
        ({ id, operationId, match, timesLeft, status, fault }) =>
          html`<li data-key="${id}" id="${id}"><p><code>${operationId}</code> ${outcome(status, fault)}</p>
<p class="sub">${id} · ${timesText(timesLeft)}</p>${match !== null && code(JSON.stringify(match, null, 2), `What a request must have to get ${id}`)}</li>`,
      )}`;

const timesText = (left: number | null): string => {
  if (left === null) return "until a reset";
  return left === 1 ? "once more" : `${left} times more`;
};

function outcome(status: number | undefined, fault: string | undefined): Html {
  if (status === undefined && fault === undefined) return html`<span class="by">a function</span>`;
  return html`<span class="st s${String(status ?? 0)[0]}">${status !== undefined && html`${status} `}${fault && html`<i>${fault}</i>`}</span>`;
}

/** The stored items of each resource. */
export const stateRows = ({ state }: View): Html =>
  state === undefined
    ? html`<li class="none" data-key="">Nothing is stored without <code>--stateful</code>.</li>`
    : html`${state.map(
        ({ name, count, items }) =>
          html`<li data-key="${name}"><details data-key="${name}"><summary><b>${name}</b> <span class="count">${count}</span></summary><ul>${items.map(
            (item) =>
              html`<li><details data-key="${name} ${item.id}"><summary><span>${item.name || item.id}</span> <code>${item.id}</code></summary>${code(item.json, item.name || item.id)}</details></li>`,
          )}${count > shown.items && html`<li class="none">The newest ${shown.items} of ${count}.</li>`}</ul></details></li>`,
      )}`;

/** Links to the sessions. */
export function sessionRows({ session, sessions }: View): Html {
  const link = (id: string | undefined, label: Html): Html =>
    html`<li data-key="${id ?? ""}"><a href="./${id !== undefined && `?session=${encodeURIComponent(id)}`}"${
      id === session && html` aria-current="page"`
    }>${label}</a></li>`;
  return html`${link(undefined, html`Requests without a session`)}${sessions
    .slice(0, shown.sessions)
    .map((id, index) =>
      id === hidden
        ? html`<li data-key="${hidden} ${index}"><code>${hidden}</code></li>`
        : link(id, html`<code>${id}</code>`),
    )}${
    sessions.length > shown.sessions &&
    html`<li class="none" data-key="…">The last ${shown.sessions} of ${sessions.length}.</li>`
  }`;
}
