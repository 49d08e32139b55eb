import { type Html, html } from "./html.ts";
import type { SeenRequest, View } from "./view.ts";

/** A request as an expandable row. */
export function requestRow(request: SeenRequest, { replies }: View): Html {
  const { number, method, path, operationId, time, reasons } = request;
  return html`<li data-key="${number}"><details data-key="${number}">
<summary class="row">
${statusText(request)}
<b class="m ${/^[A-Z]+$/.test(method) && method.toLowerCase()}">${method}</b>
<code class="path">${breakable(path)}</code>
<span class="op">${operationId ?? "no operation"}</span>
<span class="by">${shortResponder(request)}</span>
<time datetime="${time}">${time.slice(11, 19)} UTC</time>
${reasons.length > 0 && html`<span class="why ${reasons[0]?.severity.toLowerCase()}">${whyText(reasons)}</span>`}
</summary>
<div class="inner">${details(request, replies)}</div>
</details></li>`;
}

/** A path that prefers to break before a slash. */
const breakable = (path: string): Html[] =>
  path.split(/(?=[/?&])/).map((step, index) => html`${index > 0 && html`<wbr>`}${step}`);

const statusText = ({ status, fault }: SeenRequest): Html =>
  html`<span class="st s${String(status)[0]}">${status > 0 && html`${status} `}${fault && html`<i>${fault}</i>`}</span>`;

/** The first reason, and the number of further ones. */
function whyText(reasons: SeenRequest["reasons"]): string {
  const more = reasons.length - 1;
  return `${reasons[0]?.message ?? ""}${more > 0 ? ` (and ${more} more)` : ""}`;
}

/** The responder in a word or two. */
function shortResponder({ source, reply, resource, example, operationId }: SeenRequest): string {
  if (reply !== undefined) return reply;
  if (source === "state") return `state: ${resource ?? ""}`;
  return source ?? example ?? (operationId === undefined ? "the mock" : "the contract");
}

const sources: Readonly<Record<string, string>> = {
  state: "Stored state",
  reply: "A scripted reply",
  failure: "A failure of --fail",
  "rate-limit": "The limit of requests",
  upstream: "The real API",
};

/** The responder in full. */
function fullResponder(
  { source = "", reply, resource, example, operationId, fault, headers }: SeenRequest,
  replies: View["replies"],
): Html {
  const { prefer } = headers;
  const own = operationId === undefined ? "The mock itself" : "The contract";
  const isListed = replies.some(({ id }) => id === reply);
  return html`${sources[source] ?? own}${[
    reply !== undefined &&
      (isListed ? html` <a href="#${reply}">${reply}</a>` : html` ${reply}, used up or removed`),
    resource !== undefined && html` of <code>${resource}</code>`,
    example !== undefined && html`, with the example <code>${example}</code>`,
    prefer !== undefined && html`, as <code>Prefer: ${prefer}</code> asks`,
    fault && html`; the network fails: <code>${fault}</code>`,
  ]}`;
}

function details(request: SeenRequest, replies: View["replies"]): Html {
  const { api, reasons, operationId, summary, route, query, headers, ms, time, session } = request;
  return html`${reasons.length > 0 && problems(reasons)}
<dl class="facts">
${fact("Responder", fullResponder(request, replies))}
${
  operationId !== undefined &&
  fact(
    "Operation",
    html`${summary}${summary && html`<br>`}<a href="reference/${api}/${operationId}"><code>${operationId}</code></a><br><code>${route}</code>`,
  )
}
${fact("Took", `${ms.toFixed(1)} ms`)}
${fact("Received", time)}
${session !== undefined && fact("Session", html`<code>${session}</code>`)}
</dl>
${pairs("Query", query)}${pairs("Headers", headers)}
${"body" in request && html`<h3>Body</h3>${code(JSON.stringify(request.body, null, 2), "Body")}`}`;
}

/** Violations, each with its location and rule. */
const problems = (reasons: SeenRequest["reasons"]): Html =>
  html`<h3>What was wrong</h3><ul class="problems">${reasons.map(
    ({ severity, location, message, code: rule }) =>
      html`<li><b class="${severity.toLowerCase()}">${severity}</b> ${message}<br><small>${location.length > 0 && html`<code>${location.join(" › ")}</code>`}${rule !== undefined && html` · rule <code>${rule}</code>`}</small></li>`,
  )}</ul>`;

const fact = (name: string, value: Html | string): Html =>
  html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function pairs(
  title: string,
  values: Readonly<Record<string, string | readonly string[]>>,
): Html | undefined {
  const entries = Object.entries(values);
  if (entries.length === 0) return undefined;
  return html`<h3>${title}</h3><dl class="pairs">${entries.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${[value].flat().join(", ")}</dd></div>`,
  )}</dl>`;
}

/** Scrollable code that can take the focus. */
export const code = (text: string, name: string): Html =>
  html`<pre tabindex="0" role="region" aria-label="${name}">${text}</pre>`;
