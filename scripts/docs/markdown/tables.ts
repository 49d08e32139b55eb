import type { MarkdownIt, Token } from "markdown-it";
import { escapeHtml } from "./escape.ts";

/** State shared by the tables of a text: region names must be unique in a page. */
interface Names {
  tables?: Set<string>;
}

/** Tables scroll horizontally, and become label-value lists on a phone. */
export function installTables(parser: MarkdownIt): void {
  const { rules } = parser.renderer;
  rules["table_open"] = (tokens, index, _options, env) => {
    const heads = labelCells(tokens, index);
    const names = env as Names;
    names.tables ??= new Set();
    const title = `Table: ${heads.filter((head) => head !== "").join(", ") || "facts"}`;
    let name = title;
    for (let n = 2; names.tables.has(name); n += 1) name = `${title} (${n})`;
    names.tables.add(name);
    return `<section class="tw" tabindex="0" aria-label="${escapeHtml(name)}"><table class="stack">`;
  };
  rules["table_close"] = () => "</table></section>\n";
}

/** The plain text of a cell. */
const textOf = (token: Token | undefined): string =>
  (token?.children ?? []).map(({ content }) => content).join("");

/** Labels each cell with its column header, and colours status codes; returns the headers. */
function labelCells(tokens: Token[], from: number): string[] {
  const heads: string[] = [];
  let column = 0;
  for (let at = from; tokens[at] && tokens[at]?.type !== "table_close"; at += 1) {
    const token = tokens[at] as Token;
    if (token.type === "tr_open") column = 0;
    if (token.type === "th_open") {
      const head = textOf(tokens[at + 1]);
      heads.push(head);
      token.attrs = [["scope", "col"]];
      if (head === "") asData(tokens, at);
    } else if (token.type === "td_open") {
      const head = heads[column];
      const status = /^[1-5]\d\d$/.exec(tokens[at + 1]?.content ?? "")?.[0];
      token.attrs = column > 0 && head ? [["data-l", head]] : null;
      if (column === 0 && status) token.attrs = [["class", `st s${status[0]}`]];
      column += 1;
    }
  }
  return heads;
}

/** Turns an empty header cell into a data cell: screen readers would announce an empty header. */
function asData(tokens: Token[], open: number): void {
  const close = tokens.findIndex((token, at) => at > open && token.type === "th_close");
  for (const token of [tokens[open], tokens[close]]) if (token) token.tag = "td";
  const first = tokens[open];
  if (first) first.attrs = null;
}
