import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";

/** A fenced block of code of a Markdown file. */
export interface Block {
  /** What stands behind the fence, such as `ts`. */
  readonly language: string;
  readonly code: string;
  /** Its file, if the first line names one in a comment. */
  readonly file: string | undefined;
}

/** The fenced blocks of a file of the repository, in order: all, or those under a heading. */
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
