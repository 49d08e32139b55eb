import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type BuildOptions, buildSite } from "../../scripts/docs/build.ts";
import { root } from "../../scripts/lib/paths.ts";

/** A site that is built for the tests of one file, and removed after them. */
export interface BuiltSite {
  /** The folder, from the root of the repository. */
  folder: string;
  /** A file of the site as text. */
  read(path: string): string;
  /** The files that end so, from the root of the site, with slashes. */
  files(end: string): string[];
}

/** Builds the site before the tests of a file; without the one-page files, which take long. */
export function builtSite(name: string, options: Partial<BuildOptions> = {}): BuiltSite {
  const folder = join(".tmp", `docs-${name}-${process.pid}`);
  beforeAll(async () => {
    await buildSite({ into: folder, onePage: false, ...options });
  }, 240_000);
  afterAll(() => rmSync(join(root, folder), { recursive: true, force: true }));
  return {
    folder,
    read: (path) => readFileSync(join(root, folder, path), "utf8"),
    files: (end) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .map((path) => path.replaceAll("\\", "/"))
        .filter((path) => path.endsWith(end)),
  };
}
