import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { wordings } from "../../openapi/rules/plain-wording.ts";

/** The files whose prose is checked: comments and messages of the code, and Markdown. */
const checked: ReadonlySet<string> = new Set([".css", ".js", ".md", ".mjs", ".ts", ".tsx", ".txt"]);

/**
 * Wordings of translated prose in comments, messages and documentation, in addition to those that the
 * contract's rule `plain-wording` rejects.
 */
const translated: readonly [pattern: RegExp, instead: string][] = [
  [/\bof (its|their) own\b/i, '"its own …", "a separate …"'],
  [/\bas (it|they) (is|are)\b/i, '"unchanged"'],
  [/\b(knows?|known) (nothing|none) of\b/i, '"does not support"'],
  [/\bso many\b/i, '"that many", or the number'],
  [/\bwhat (comes|came|is|was) (back|there|asked)\b/i, "the noun: the response, the request"],
  [/\bin place of\b/i, '"instead of"'],
  [/\bwhere(so)?ever it stands\b/i, '"anywhere"'],
  [/\b(the )?answers? (to|of) (a|the|this|that|an) (call|request)\b/i, '"response"'],
  [/\b(is|are) (to be|not to be) \w+ed\b/i, '"must be", "is"'],
  [/\bwalk(s|ed)? (a|the) list\b/i, '"iterate over the list"'],
];

/** The files below a path; the path itself if it is a file. */
function filesIn(root: string, path: string): string[] {
  if (extname(path) !== "") return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && checked.has(extname(entry.name)))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length)
        .replace(/^[\\/]+/, ""),
    );
}

/** Blanks out the starts of comment lines, so that a wording is found across line breaks. */
const joined = (text: string): string =>
  text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)/g, (start) => start.replace(/[^\n]/g, " "));

/** One message per rejected wording in a text, with its line. */
export function wordingProblems(file: string, text: string): string[] {
  const prose = joined(text);
  return [...wordings, ...translated].flatMap(([pattern, instead]) => {
    const spaced = new RegExp(pattern.source.replaceAll(" ", "\\s+"), "gi");
    return [...prose.matchAll(spaced)].map(({ 0: found, index }) => {
      const line = prose.slice(0, index).split("\n").length;
      return `${file}:${line}: "${found.replace(/\s+/g, " ")}". Write ${instead}.`;
    });
  });
}

/** One message per rejected wording in the files below some paths. */
export function plainWording(root: string, paths: readonly string[]): string[] {
  return paths
    .flatMap((path) => filesIn(root, path))
    .sort()
    .filter((file) => !file.endsWith(join("lint", "wording.ts")))
    .flatMap((file) => wordingProblems(file, readFileSync(join(root, file), "utf8")));
}
