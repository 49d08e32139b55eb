import { escapeHtml } from "./escape.ts";

/** The accessible name of a scrollable block: the first words of its code, with quotes escaped. */
const nameOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .split("\n")[0]
    ?.slice(0, 60)
    .replaceAll('"', "&quot;") ?? "Code";

/** A code block with a copy button and an optional title. `html` is already escaped. */
export function codePanel(html: string, title: string): string {
  const label = title === "" ? "" : `<b>${escapeHtml(title)}</b>`;
  const name = title === "" ? nameOf(html) : escapeHtml(title);
  const bare = title === "" ? " bare" : "";
  return (
    `<div class="panel${bare}" data-panel><div class="ph">${label}<span class="end">` +
    '<button class="cp needs-js" type="button" data-copy><i class="i i-copy"></i><span>Copy</span></button>' +
    `</span></div><div class="body" tabindex="0" role="region" aria-label="${name}"><pre><code>${html}</code></pre></div></div>\n`
  );
}

/** The opening tag of a heading with an anchor link. */
export const headingAnchor = (tag: string, id: string, text: string): string =>
  `<${tag} class="hx" id="${escapeHtml(id)}"><a href="#${escapeHtml(id)}" aria-label="Link to ${escapeHtml(text)}">#</a>`;
