import { escapeText } from "../markdown/escape.ts";
import { highlight, highlightJson } from "../markdown/highlight.ts";
import type { SampleCall } from "./call.ts";

/** Placeholders of an outline for the URL and the body. No sample contains them by chance. */
const address = "https://address.invalid/";
const value = 4_711_471_147;
const places = new RegExp(`(${address}|${value})`);

/** The call with placeholders for the URL and the body, from which a language writes its outline. */
export const outlineOf = (call: SampleCall): SampleCall => ({
  ...call,
  url: address,
  ...(call.body?.kind === "json" && { body: { ...call.body, value } }),
});

/**
 * Highlights a sample by its outline. Hundreds of samples share an outline, so the grammar parses it
 * once; the filled-in values are strings or JSON.
 *
 * @param outline the same language's sample of `outlineOf(call)`.
 */
export function colourSample(code: string, outline: string, grammar: string): string {
  const parts = outline.split(places);
  const fillings = fillingsOf(code, parts);
  // The language escaped more than the filled-in values. This is rare, so highlight the whole sample.
  if (!fillings) return highlight(code, grammar);
  let html = highlight(outline, grammar);
  for (const [place, text] of fillings) {
    // The grammar split the placeholder.
    if (!html.includes(place)) return highlight(code, grammar);
    const asJson = `<span class="n">${place}</span>`;
    html = html.includes(asJson)
      ? html.replace(asJson, () => highlightJson(text))
      : html.replace(place, () => escapeText(text));
  }
  return html;
}

/** The values at the placeholders of an outline; undefined if the code has another structure. */
function fillingsOf(
  code: string,
  parts: readonly string[],
): [place: string, text: string][] | undefined {
  const [first = ""] = parts;
  if (!code.startsWith(first)) return undefined;
  let at = first.length;
  const found: [string, string][] = [];
  for (let index = 1; index < parts.length; index += 2) {
    const after = parts[index + 1] ?? "";
    const isLast = index + 2 === parts.length;
    const end = isLast ? code.length - after.length : code.indexOf(after, at);
    if (end < at || !code.startsWith(after, end)) return undefined;
    found.push([parts[index] ?? "", code.slice(at, end)]);
    at = end + after.length;
  }
  return at === code.length ? found : undefined;
}
