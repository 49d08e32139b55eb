import type { Api } from "../types.ts";
import { type Html, html } from "./html.ts";
import { requestRow } from "./requests.ts";
import { replyRows, sessionRows, stateRows } from "./sidebar.ts";
import { shown, type View } from "./view.ts";

/** The title of an API, and a sample request. */
const names: Readonly<Record<Api, { readonly title: string; readonly sample: string }>> = {
  teams: {
    title: "Teams mock",
    sample: '-H "Authorization: Bearer any" $/v1/organizations/org_xxx/members',
  },
  qodex: { title: "Qodex mock", sample: '-H "X-API-Key: any" $/collections' },
};

/**
 * Renders the page of a mock. Its script replaces the parts that differ in a newer copy: elements with an
 * id and `data-live`, and their children by `data-key`. Without the script, the page is static.
 *
 * @param base The URL of the mock as the reader sees it.
 * @param missing The id of a requested session that is not open.
 */
export function pageText(view: View, base: string, missing?: string): string {
  const { api, session, wanted } = view;
  const { title } = names[api];
  const { text } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="page/icon.svg">
<link rel="stylesheet" href="page/style.css">
<script src="page/live.js" defer></script>
</head>
<body>
<a class="skip" href="#requests">Skip to the requests</a>
<header class="top"><div>
<a class="brand" href="./"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="11" cy="11" r="7.5" fill="none" stroke="currentColor" stroke-width="3"/><rect x="14" y="14" width="8" height="8" rx="1.5"/></svg>qodekit</a>
<p id="status" role="status"></p>
<button type="button" id="pause" class="btn" hidden>Pause</button>
</div></header>
<div class="grid">
<main>
<h1>${title}</h1>
<div id="lead" data-live>${lead(view, base, missing)}</div>
<div class="head"><h2 id="requests">Requests</h2><p id="count" data-live>${countText(view)}</p>
<form action="./" role="search" aria-label="Filter the requests">
${session !== undefined && html`<input type="hidden" name="session" value="${session}">`}
<input type="search" name="text" value="${wanted.text}" placeholder="Path, operation, value" aria-label="Text in a request" autocomplete="off" spellcheck="false">
<label><input type="checkbox" name="wrong" value="1"${wanted.wrong && html` checked`}> Only wrong ones</label>
<button class="btn still">Filter</button>
</form></div>
<ol id="list" data-live>${requestRows(view, base)}</ol>
</main>
<aside>
<section aria-labelledby="h-replies"><h2 id="h-replies">Scripted replies</h2><ul id="replies" data-live>${replyRows(view)}</ul></section>
<section aria-labelledby="h-state"><h2 id="h-state">State</h2><ul id="state" data-live>${stateRows(view)}</ul></section>
<section aria-labelledby="h-sessions"><h2 id="h-sessions">Sessions</h2><ul id="sessions" data-live>${sessionRows(view)}</ul></section>
<section aria-labelledby="h-contract"><h2 id="h-contract">Contract</h2><ul class="links">
<li><a href="reference">Reference</a> <span>of each operation</span></li>
<li><a href="openapi.yaml">OpenAPI 3.1</a> <span>YAML</span></li>
<li><a href="openapi-3.0.json">OpenAPI 3.0</a> <span>JSON</span></li>
<li><a href="requests">Requests</a> <span>JSON, as tests read them</span></li>
<li><a href="health">Health</a> <span>JSON</span></li>
</ul></section>
</aside>
</div>
</body>
</html>
`;
  return text;
}

const lead = (
  { operations, session, options }: View,
  base: string,
  missing: string | undefined,
): Html =>
  html`<p class="lead"><code>${base}</code> · ${operations} operations${
    session !== undefined && html` · session <code>${session}</code>`
  }${options.map((option) => html` · <code>${option}</code>`)}</p>${
    missing !== undefined &&
    html`<p class="call">There is no session <code>${missing}</code> (any more). These are the requests without a session.</p>`
  }`;

function countText({ requests, kept, wanted }: View): string {
  if (kept === 0) return "";
  const isFiltered = wanted.wrong || wanted.text !== "";
  if (isFiltered && requests.length < shown.requests) return `${requests.length} of ${kept}`;
  return requests.length < kept ? `The last ${requests.length} of ${kept}` : `${kept}`;
}

function requestRows(view: View, base: string): Html {
  const { api, requests, kept } = view;
  if (requests.length > 0) return html`${requests.map((request) => requestRow(request, view))}`;
  if (kept > 0) return html`<li class="none" data-key="">No request matches.</li>`;
  const sample = `curl ${names[api].sample.replace("$", () => base)}`;
  return html`<li class="none" data-key="">No requests yet. Send one:<pre tabindex="0" role="region" aria-label="A first request">${sample}</pre></li>`;
}
