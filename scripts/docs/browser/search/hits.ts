import type { Hit } from "../../search/engine.ts";
import type { SearchRecord } from "../../search/record.ts";
import { escapeText, iconMarkup } from "../dom.ts";

const kindNames: Readonly<Record<SearchRecord["kind"], string>> = {
  operation: "",
  tag: "Tag",
  guide: "Guide",
  section: "Section",
  page: "Page",
  code: "Error code",
};

/** Renders a hit as an option of the list: name, location, and the matching text. */
export function hitMarkup({ record, words }: Hit, index: number): string {
  const { method, kind, title, place, deprecated } = record;
  const mark = method
    ? `<span class="m ${method.toLowerCase()}">${method === "DELETE" ? "DEL" : method}</span>`
    : iconMarkup("doc");
  const where = [kindNames[kind], place].filter((part) => part !== "").join(" · ");
  const name = deprecated
    ? `<s>${marked(title, words)}</s> <small>deprecated</small>`
    : marked(title, words);
  return `<div role="option" id="h${index}" aria-selected="${index === 0}">${mark}<b>${name}</b><em>${escapeText(where)}</em><small>${detail(record, words)}</small></div>`;
}

function detail({ path, client, text = "" }: SearchRecord, words: readonly string[]): string {
  if (path === undefined) return marked(excerpt(text, words), words);
  // All paths of this API share a prefix.
  const short = path.replace(/^\/v1\/organizations\/\{organization_id\}(?=\/)/, "…");
  const method = client === undefined ? "" : ` <code>${marked(client, words)}</code>`;
  return `<code>${marked(short, words)}</code>${method}`;
}

/** The part of a text around the first matching word. */
function excerpt(text: string, words: readonly string[]): string {
  const at = pattern(words)?.exec(text)?.index ?? 0;
  if (at < 60) return text.slice(0, 160);
  const start = text.indexOf(" ", at - 40) + 1;
  return `… ${text.slice(start, start + 150)}`;
}

/** Matches the words at word starts, longest first. */
function pattern(words: readonly string[]): RegExp | undefined {
  const known = words.filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  return known.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join("|")})`, "giu");
}

function marked(text: string, words: readonly string[]): string {
  const found = pattern(words);
  if (!found) return escapeText(text);
  let html = "";
  let from = 0;
  for (const match of text.matchAll(found)) {
    html += `${escapeText(text.slice(from, match.index))}<mark>${escapeText(match[0])}</mark>`;
    from = match.index + match[0].length;
  }
  return html + escapeText(text.slice(from));
}
