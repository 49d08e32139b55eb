import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";

/** A fenced code block of a Markdown file. */
export interface Block {
  /** The info string after the fence, such as `ts`. */
  readonly language: string;
  readonly code: string;
  /** Its file, if the first line names one in a comment. */
  readonly file: string | undefined;
}

/** The fenced blocks of a file in order: all, or those under a heading. */
export function blocksOf(path: string, heading?: string): Block[] {
  const text = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
  const sections = text.split(/^## /m);
  const chosen = sections.filter((section) => !heading || section.startsWith(`${heading}\n`));
  return [...chosen.join("").matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = "", code = ""]) => {
      const [, file] = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(code) ?? [];
      return { language, code, file };
    },
  );
}

/** A fenced block with its position. */
export interface Fence extends Omit<Block, "file"> {
  /** Relative to the repository's root, with slashes. */
  readonly page: string;
  /** The line number of its first line of code, from 1. */
  readonly line: number;
}

/** Every fenced block of a text in order, whatever its fence. */
export function fencesIn(text: string, page: string): Fence[] {
  const fences: Fence[] = [];
  let open: { mark: string; language: string; line: number; code: string[] } | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, mark, info = ""] = /^\s*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (!open) {
      if (!mark) continue;
      const [language = ""] = info.trim().split(/\s+/);
      open = { mark, language, line: index + 2, code: [] };
    } else if (mark?.startsWith(open.mark) && info.trim() === "") {
      const { language, line: at, code } = open;
      fences.push({ page, line: at, language, code: code.map((each) => `${each}\n`).join("") });
      open = undefined;
    } else open.code.push(line);
  }
  if (open) throw new Error(`${page}:${open.line} has a block without an end.`);
  return fences;
}

/** Every fenced block of a file of the repository. */
export const fencesOf = (page: string): Fence[] =>
  fencesIn(readFileSync(join(root, page), "utf8"), page);

/** The anchors of a page's headings, as GitHub generates them. */
function anchorsOf(text: string): string[] {
  const used = new Map<string, number>();
  return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

const withoutCode = (text: string) => text.replace(/^```.*?^```$/gms, "");

/**
 * The links of pages to missing files or headings of a folder, and the number of all links.
 *
 * @param pages relative to the folder.
 * @param base the folder. Default: the repository.
 */
export function brokenLinks(
  pages: readonly string[],
  base: string = root,
): { broken: string[]; count: number } {
  const broken: string[] = [];
  let count = 0;
  for (const page of pages) {
    const text = withoutCode(readFileSync(join(base, page), "utf8"));
    for (const [link, path = "", anchor] of text.matchAll(
      /\]\((?!(?:https?|operation):)([^)#]*)(?:#([^)]*))?\)/g,
    )) {
      count += 1;
      const target = join(base, path === "" ? page : join(dirname(page), path));
      const leads =
        existsSync(target) &&
        (anchor === undefined || anchorsOf(readFileSync(target, "utf8")).includes(anchor));
      if (!leads) broken.push(`${page}: ${link}`);
    }
  }
  return { broken, count };
}
