import MarkdownIt, { type Token } from "markdown-it";
import { escapeHtml, slugOf } from "./escape.ts";
import { highlight } from "./highlight.ts";
import { codePanel, headingAnchor } from "./parts.ts";
import { installTables } from "./tables.ts";

/** The page that a text is rendered for. */
export interface MarkdownPlace {
  /**
   * Resolves a link relative to the page; undefined if readers cannot open it. Throws if it is broken.
   */
  resolve(href: string): string | undefined;
  /** The URL of the operation with this title; undefined if there is none or several. */
  titled(title: string): string | undefined;
  /** The URL of the operation with this id. */
  identified(id: string): string | undefined;
}

/** A heading of a rendered text. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** The state of one rendering; markdown-it passes it on untyped. */
type Surroundings = {
  place: MarkdownPlace;
  headings: Heading[];
  used: Set<string>;
  /** The names of the tables so far. */
  tables?: Set<string>;
};

const around = (env: unknown): Surroundings => env as Surroundings;

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Renders a whole text; its headings get anchors. */
export function renderMarkdown(
  text: string,
  place: MarkdownPlace,
): { html: string; headings: Heading[] } {
  const env: Surroundings = { place, headings: [], used: new Set() };
  return { html: parser.render(text, env), headings: env.headings };
}

/** Renders one or more paragraphs; a single one without its `<p>`. */
export function renderShort(text: string, place: MarkdownPlace): { html: string; block: boolean } {
  const block = /\n\s*\n|^\s*([-*#>|]|\d+\.|```)/m.test(text);
  const env: Surroundings = { place, headings: [], used: new Set() };
  return { html: block ? parser.render(text, env) : parser.renderInline(text.trim(), env), block };
}

/** Reduces Markdown to one line of plain text, for `<title>`, descriptions and the index. */
export function plainText(text: string): string {
  const walk = (tokens: Token[]): string =>
    tokens
      .map((token) => {
        if (token.children) return walk(token.children);
        if (token.type === "softbreak" || token.type === "hardbreak") return " ";
        // Separates the words of adjacent blocks.
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

// Images would load from other hosts, or run scripts: only their text is kept.
rules["image"] = (tokens, index) => escapeHtml((tokens[index] as Token).content);

// Links the title of an operation in emphasis: *List workspaces*.
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

// Links an operationId in code: `listWorkspaces`.
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
