import { readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { tooLong } from "../../openapi/rules/files.ts";

/** The maximum lines of a source file, tests included. */
export const longestSource = 250;

/** The maximum number of source files in a folder of `src`, `scripts` and `test`. */
export const mostFiles = 15;

/** Folders of generated or third-party files, at any depth. */
const notOurs: ReadonlySet<string> = new Set([
  ".git",
  ".tmp",
  "coverage",
  "dist",
  "generated",
  "node_modules",
]);

/** All handwritten TypeScript and JavaScript files below the folder. */
export function sourcesBelow(folder: string, source = /\.[cm]?[jt]sx?$/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : sourcesBelow(path, source);
    return entry.isFile() && source.test(entry.name) ? [path] : [];
  });
}

/** One message per source file below the folder that is too long, in alphabetical order. */
export function longSources(folder: string): string[] {
  return tooLong(sourcesBelow(folder).sort(), longestSource, folder);
}

/** One message per folder, at or below the given ones, that holds too many source files. */
export function crowdedFolders(root: string, folders: readonly string[]): string[] {
  const files = folders.flatMap((name) =>
    sourcesBelow(join(root, name), /\.(?:[cm]?[jt]sx?|css)$/).sort(),
  );
  return [...Map.groupBy(files, dirname)]
    .filter(([, inside]) => inside.length > mostFiles)
    .map(
      ([folder, { length }]) =>
        `${relative(root, folder)} has ${length} source files, at most ${mostFiles} are allowed. Group them in folders.`,
    );
}
