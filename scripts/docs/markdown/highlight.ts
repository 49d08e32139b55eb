import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import { escapeText } from "./escape.ts";

/** The site's five code classes: keyword, string, number, function, comment. */
const classes = ["k", "s", "n", "f", "c"] as const;

/** A theme whose colours encode the index of the class. */
const colour = (name: (typeof classes)[number]): string => `#00000${classes.indexOf(name) + 1}`;

const rule = (name: (typeof classes)[number], ...scope: string[]) => ({
  scope,
  settings: { foreground: colour(name) },
});

const theme: ThemeRegistration = {
  name: "qodekit",
  type: "light",
  fg: "#000000",
  bg: "#ffffff",
  settings: [
    { settings: { foreground: "#000000", background: "#ffffff" } },
    rule("c", "comment", "punctuation.definition.comment"),
    rule("s", "string", "punctuation.definition.string", "constant.character.escape"),
    rule("n", "constant.numeric", "constant.language", "keyword.other.unit"),
    rule("k", "keyword", "storage", "variable.language"),
    rule("f", "entity.name.function", "support.function", "constant.other.option"),
    // In command lines, colours the command and its options, not the arguments.
    rule("k", "entity.name.command", "support.function.builtin.shell"),
    { scope: ["string.unquoted.argument.shell"], settings: { foreground: "#000000" } },
    { scope: ["keyword.operator"], settings: { foreground: "#000000" } },
    {
      // Expressions in templates are code; keys of JSON objects are not strings.
      scope: [
        "meta.template.expression",
        "meta.embedded",
        "support.type.property-name.json",
        "punctuation.support.type.property-name",
      ],
      settings: { foreground: "#000000" },
    },
    rule("k", "keyword.operator.new", "keyword.operator.expression"),
  ],
};

/** Language names of fences and samples, with their grammars. */
const grammars = {
  typescript: () => import("shiki/langs/typescript.mjs"),
  javascript: () => import("shiki/langs/javascript.mjs"),
  shellscript: () => import("shiki/langs/shellscript.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  go: () => import("shiki/langs/go.mjs"),
  csharp: () => import("shiki/langs/csharp.mjs"),
  java: () => import("shiki/langs/java.mjs"),
  php: () => import("shiki/langs/php.mjs"),
  ruby: () => import("shiki/langs/ruby.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  http: () => import("shiki/langs/http.mjs"),
  docker: () => import("shiki/langs/docker.mjs"),
} as const;

const aliases: Record<string, keyof typeof grammars> = {
  ts: "typescript",
  tsx: "typescript",
  js: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  bash: "shellscript",
  sh: "shellscript",
  shell: "shellscript",
  curl: "shellscript",
  console: "shellscript",
  py: "python",
  "c#": "csharp",
  rb: "ruby",
  yml: "yaml",
  jsonc: "json",
  dockerfile: "docker",
};

/** Languages without highlighting. */
const plain = new Set(["", "text", "txt", "diff", "ini", "toml", "xml", "html", "none"]);

let highlighter: HighlighterCore | undefined;
const known = new Map<string, string>();

/** Loads the grammars. Call it once, before rendering. */
export async function loadHighlighter(): Promise<void> {
  highlighter ??= await createHighlighterCore({
    themes: [theme],
    langs: Object.values(grammars).map((load) => load()),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
}

/** Highlights code: escaped HTML with spans of the five classes. */
export function highlight(code: string, language: string): string {
  const name = language.toLowerCase();
  if (name === "json") return highlightJson(code);
  if (plain.has(name)) return escapeText(code);
  const grammar = aliases[name] ?? (name in grammars ? (name as keyof typeof grammars) : undefined);
  if (!grammar)
    throw new Error(
      `No grammar for "${language}": add it in scripts/docs/markdown/highlight.ts, or use \`text\`.`,
    );
  const key = `${grammar}\n${code}`;
  const html = known.get(key) ?? coloured(code, grammar);
  known.set(key, html);
  return html;
}

function coloured(code: string, lang: string): string {
  if (!highlighter) throw new Error("Call loadHighlighter() before highlight().");
  const { tokens } = highlighter.codeToTokens(code, { lang, theme: "qodekit" });
  return tokens
    .map((line) => joinTokens(line.map((t) => [t.content, Number(t.color?.at(-1) ?? 0)])))
    .join("\n");
}

/** Merges adjacent tokens of the same class, including the whitespace between them. */
function joinTokens(tokens: [text: string, colour: number][]): string {
  const runs: [string, number][] = [];
  for (const [text, at] of tokens) {
    const last = runs.at(-1);
    if (last && (last[1] === at || (text.trim() === "" && at === 0))) last[0] += text;
    else runs.push([text, at]);
  }
  return runs
    .map(([text, at]) => {
      const name = classes[at - 1];
      if (!name) return escapeText(text);
      const [, body = "", blanks = ""] = /^(.*?)(\s*)$/s.exec(text) ?? [];
      return `<span class="${name}">${escapeText(body)}</span>${blanks}`;
    })
    .join("");
}

/**
 * Highlights JSON without a grammar: it has three token types, and most of the site's code is JSON.
 * Python's literals differ in three words.
 */
export function highlightJson(code: string): string {
  return code.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\b(?:[Tt]rue|[Ff]alse|null|None)\b|[^"\w-]+|./gs,
    (all, string: string | undefined, colon: string | undefined) => {
      if (string !== undefined) return colon === undefined ? span("s", string) : escapeText(all);
      return /^-?\d|^(?:[Tt]rue|[Ff]alse|null|None)$/.test(all) ? span("n", all) : escapeText(all);
    },
  );
}

const span = (name: string, text: string): string =>
  `<span class="${name}">${escapeText(text)}</span>`;
