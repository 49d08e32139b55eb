import { escapeText, iconMarkup } from "../dom.ts";
import { curlOf, type RunCall, type RunRequest } from "./call.ts";
import type { Failure } from "./outcome.ts";

/** A received response, as text. */
export interface ReceivedResponse {
  status: number;
  statusText: string;
  headers: readonly [name: string, value: string][];
  body: string;
  milliseconds: number;
}

/** Renders status, headers and body of a response. */
export function responseMarkup({ url, method }: RunRequest, response: ReceivedResponse): string {
  const { status, statusText, headers, milliseconds } = response;
  const list = headers.map(([name, value]) => `${name}: ${value}`).join("\n");
  return (
    `<div class="ph"><span class="st s${String(status)[0]}">${status}</span> <span>${escapeText(statusText)}</span> <code>${escapeText(`${method} ${url.pathname}${url.search}`)}</code><span class="end">${Math.round(milliseconds)} ms</span></div>` +
    (list === ""
      ? ""
      : `<details open><summary>${headers.length} ${headers.length === 1 ? "header" : "headers"}</summary>${scroll("Response headers", list)}</details>`) +
    (response.body === ""
      ? '<p class="note">The response has no body.</p>'
      : scroll("Response body", response.body))
  );
}

/** A scrollable block that can take the focus. */
const scroll = (label: string, text: string): string =>
  `<pre role="region" tabindex="0" aria-label="${label}"><code>${escapeText(text)}</code></pre>`;

/** A redirect: a page cannot read its target. */
export const redirectMarkup = (request: RunRequest): string =>
  note(
    "<b>The mock responded with a redirect,</b> which a page cannot read. A terminal shows it:",
    copyable(curlOf(request)),
  );

/** Formats a body: JSON is indented, text is unchanged, and binary data is shown by its size. */
export async function bodyText(response: Response): Promise<string> {
  const type = response.headers.get("content-type") ?? "";
  if (!/json|text|xml|yaml/.test(type)) {
    const { byteLength } = await response.arrayBuffer();
    return byteLength === 0 ? "" : `${byteLength} bytes${type === "" ? "" : ` of ${type}`}`;
  }
  const text = await response.text();
  if (!type.includes("json")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const site =
  "Or open this page on your machine: in a clone of the project, <code>npm run docs -- --serve</code>.";

/** Renders why there is no response, and what to do. */
export function failureMarkup(failure: Failure, call: RunCall, request: RunRequest): string {
  const host = `<code>${escapeText(request.url.host)}</code>`;
  const { port } = request.url;
  const usual = { teams: "4010", qodex: "4011" }[call.api];
  const start = `npx qodekit mock ${call.api}${port === usual ? "" : ` --port ${port || "80"}`}`;
  const run = `<code>${escapeText(start)}</code>`;
  const command = `<p>The same call for a terminal:</p>${copyable(curlOf(request))}<p>${site}</p>`;
  switch (failure) {
    case "missing":
      return note(`<b>No mock runs at ${host}.</b> Start it, then send again:`, copyable(start));
    case "refused":
      return note(
        `<b>Your browser has blocked the call.</b> This site has no permission to reach apps on your device, so the page cannot tell whether the mock runs. Allow it in the site’s settings, beside the address of this page, then send again.`,
        command,
      );
    case "unanswered":
      return note(
        `<b>Your browser waits for your permission.</b> It asks whether this site may reach apps on your device. Send again, and allow it.`,
        command,
      );
    case "insecure":
      return note(
        `<b>Your browser blocks the call.</b> This page was loaded over plain HTTP, and browsers let only HTTPS pages reach this machine.`,
        command,
      );
    case "unknown":
      return note(
        `<b>No response from ${host}.</b> Your browser does not say why: either no mock runs there, or it blocks calls from web pages to this machine. To start the mock: ${run}.`,
        command,
      );
  }
}

const note = (text: string, rest: string): string =>
  `<div class="note"><p>${text}</p>${rest}</div>`;

/** A command with a button that copies it. */
const copyable = (text: string): string =>
  `<div class="cmd"><pre role="region" tabindex="0" aria-label="Command"><code>${escapeText(text)}</code></pre><button class="cp" type="button" data-copy="${escapeText(text)}" aria-label="Copy the command">${iconMarkup("copy")}<span></span></button></div>`;
