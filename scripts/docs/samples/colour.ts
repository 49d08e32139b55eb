import { escapeText } from "../markdown/escape.ts";
import { highlight, highlightJson } from "../markdown/highlight.ts";
import type { SampleCall } from "./call.ts";

/** What an outline has in place of an address and of a body. No sample has them by chance. */
const address = "https://address.invalid/";
const value = 4_711_471_147;
const places = new RegExp(`(${address}|${value})`);

/** A call like another one, so that a language writes its outline: all but the address and the body. */
export const outlineOf = (call: SampleCall): SampleCall => ({
  ...call,
  url: address,
  ...(call.body?.kind === "json" && { body: { ...call.body, value } }),
});

/**
 * Colours a sample by its outline. Hundreds of samples have the same one, so that a grammar reads it
 * once; what fills it is a string or JSON.
 *
 * @param outline what the same language writes for `outlineOf` the call.
 */
export function colourSample(code: string, outline: string, grammar: string): string {
  const parts = outline.split(places);
  const fillings = fillingsOf(code, parts);
  // A language that escapes more than its fillings: rare, and not worth a rule of its own.
  if (!fillings) return highlight(code, grammar);
  let html = highlight(outline, grammar);
  for (const [place, text] of fillings) {
    // A grammar that cuts the place in two.
    if (!html.includes(place)) return highlight(code, grammar);
    const asJson = `<span class="n">${place}</span>`;
    html = html.includes(asJson)
      ? html.replace(asJson, () => highlightJson(text))
      : html.replace(place, () => escapeText(text));
  }
  return html;
}

/** What stands at the places of an outline; undefined when the code has another shape. */
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
