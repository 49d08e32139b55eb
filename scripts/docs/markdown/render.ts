import MarkdownIt, { type Token } from "markdown-it";
import { escapeHtml, slugOf } from "./escape.ts";
import { highlight } from "./highlight.ts";
import { codePanel, headingAnchor } from "./parts.ts";
import { installTables } from "./tables.ts";

/** What a text needs to know about its page. */
export interface MarkdownPlace {
  /**
   * The address of a link in the text, relative to the page; undefined when readers cannot go there.
   * Throws when it leads nowhere.
   */
  resolve(href: string): string | undefined;
  /** The address of the operation with this title, when one alone has it. */
  titled(title: string): string | undefined;
  /** The address of the operation with this id. */
  identified(id: string): string | undefined;
}

/** A heading of a rendered text. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** What the rules below share while one text is rendered; markdown-it hands it on untyped. */
type Surroundings = {
  place: MarkdownPlace;
  headings: Heading[];
  used: Set<string>;
  /** The names of the tables so far. */
  tables?: Set<string>;
};

const around = (env: unknown): Surroundings => env as Surroundings;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A whole text, with anchors at its headings. */
export function renderMarkdown(
  text: string,
  place: MarkdownPlace,
): { html: string; headings: Heading[] } {
  const env: Surroundings = { place, headings: [], used: new Set() };
  return { html: parser.render(text, env), headings: env.headings };
}

/** A text of one or more paragraphs, without a paragraph when it is a single one. */
export function renderShort(text: string, place: MarkdownPlace): { html: string; block: boolean } {
  const block = /\n\s*\n|^\s*([-*#>|]|\d+\.|```)/m.test(text);
  const env: Surroundings = { place, headings: [], used: new Set() };
  return { html: block ? parser.render(text, env) : parser.renderInline(text.trim(), env), block };
}

/** The text of a piece of Markdown, on one line: for `<title>`, descriptions and the index. */
export function plainText(text: string): string {
  const walk = (tokens: Token[]): string =>
    tokens
      .map((token) => {
        if (token.children) return walk(token.children);
        if (token.type === "softbreak" || token.type === "hardbreak") return " ";
        // Words of neighbouring blocks must not be glued.
        return token.type.endsWith("_close") && token.block ? " " : token.content;
      })
      .join("");
  return walk(parser.parse(text, {})).replace(/\s+/g, " ").trim();
}

const rules = parser.renderer.rules;

rules["fence"] = (tokens, index) => {
  const token = tokens[index] as Token;
  const [language = "", ...title] = token.info.trim().split(/\s+/);
  return codePanel(highlight(token.content.trimEnd(), language), title.join(" "));
};

rules["code_block"] = (tokens, index) =>
  codePanel(escapeHtml((tokens[index] as Token).content.trimEnd()), "");

rules["heading_open"] = (tokens, index, _options, env) => {
  const token = tokens[index] as Token;
  const text = plainText(tokens[index + 1]?.content ?? "");
  const level = Number(token.tag.slice(1));
  const { used, headings } = around(env);
  let id = slugOf(text);
  for (let n = 1; used.has(id); n += 1) id = `${slugOf(text)}-${n}`;
  used.add(id);
  headings.push({ level, id, text });
  return level === 1 ? "<h1>" : headingAnchor(token.tag, id, text);
};

rules["link_open"] = (tokens, index, options, env, self) => {
  const token = tokens[index] as Token;
  const href = String(token.attrGet("href"));
  const outside = /^[a-z]+:\/\//i.test(href);
  const target = outside ? href : around(env).place.resolve(href);
  if (target === undefined) {
    token.meta = { dead: true };
    return "";
  }
  token.attrSet("href", target);
  if (/^https?:/.test(target)) token.attrSet("rel", "noopener");
  return self.renderToken(tokens, index, options);
};

rules["link_close"] = (tokens, index) => {
  const level = tokens[index]?.level;
  const open = tokens.findLast(
    (token, at) => at < index && token.type === "link_open" && token.level === level,
  );
  return open?.meta?.dead ? "" : "</a>";
};

// Pictures would come from elsewhere, or run: the text stays.
rules["image"] = (tokens, index) => escapeHtml((tokens[index] as Token).content);

// *List workspaces* names an operation: it becomes a link.
rules["em_open"] = (tokens, index, _options, env) => {
  const href = titledLink(tokens, index, env);
  return href === undefined ? "<em>" : `<a href="${escapeHtml(href)}">`;
};
rules["em_close"] = (tokens, index, _options, env) =>
  titledLink(tokens, index - 2, env) === undefined ? "</em>" : "</a>";

function titledLink(tokens: Token[], open: number, env: unknown): string | undefined {
  const [first, text, last] = tokens.slice(open, open + 3);
  if (first?.type !== "em_open" || text?.type !== "text" || last?.type !== "em_close")
    return undefined;
  return around(env).place.titled(text.content);
}

// `listWorkspaces` as well.
rules["code_inline"] = (tokens, index, _options, env) => {
  const code = (tokens[index] as Token).content;
  const inLink = tokens
    .slice(0, index)
    .reduce(
      (open, { type }) => open + (type === "link_open" ? 1 : type === "link_close" ? -1 : 0),
      0,
    );
  const href = inLink > 0 ? undefined : around(env).place.identified(code);
  const html = `<code>${escapeHtml(code)}</code>`;
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
};

installTables(parser);
