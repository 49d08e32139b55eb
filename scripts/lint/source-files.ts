import { readdirSync } from "node:fs";
import { join } from "node:path";
import { tooLong } from "../../openapi/rules/files.ts";

/** The longest source file, in lines, that still has one job; a test is a source file, too. */
export const longestSource = 250;

/** Folders whose files nobody writes by hand, or nobody here; wherever they are. */
const notOurs: ReadonlySet<string> = new Set([
  ".git",
  ".tmp",
  "coverage",
  "dist",
  "generated",
  "node_modules",
]);

/** Every TypeScript and JavaScript file below the folder that is written by hand. */
function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : sourcesBelow(path);
    return entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

/** One message for each source file below the folder that is too long, in alphabetical order. */
export function longSources(folder: string): string[] {
  return tooLong(sourcesBelow(folder).sort(), longestSource, folder);
}
