import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/paths.ts";

/** A fenced block of code of a Markdown file. */
export interface Block {
  /** What stands behind the fence, such as `ts`. */
  readonly language: string;
  readonly code: string;
  /** The line that names its file, in a comment: the first one. */
  readonly file: string | undefined;
}

/** The fenced blocks of a file of the repository, in order. */
export function blocksOf(path: string): Block[] {
  const text = readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = "", code = ""]) => {
    const [, file] = /^(?:\/\/|#) (\S+\.\w+)\n/.exec(code) ?? [];
    return { language, code, file };
  });
}
