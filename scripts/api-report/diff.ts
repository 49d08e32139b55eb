import { diff } from "node:util";

const context = 3;
/** The signs of `util.diff`, which calls its first text the actual one. */
const signs: Readonly<Record<number, string>> = { [1]: "-", 0: " ", [-1]: "+" };

/**
 * A unified diff of two texts with three lines of context; empty if they are equal.
 *
 * @param name the file name in the diff's header.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  const lines = diff(before.split("\n"), after.split("\n"));
  const isShown = (_: unknown, at: number) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(([sign]) => sign !== 0);
  const shown = lines.map(isShown);
  const hunks: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (const [at, [sign, text]] of lines.entries()) {
    if (shown[at] && !shown[at - 1]) hunks.push(`@@ -${oldLine} +${newLine} @@`);
    if (shown[at]) hunks.push(`${signs[sign]}${text}`);
    if (sign >= 0) oldLine += 1;
    if (sign <= 0) newLine += 1;
  }
  return hunks.length === 0 ? "" : [`--- ${name}`, `+++ ${name}`, ...hunks].join("\n");
}
