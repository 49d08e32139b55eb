import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type BuildOptions, buildSite } from "../../../scripts/docs/build.ts";
import { buildDocs } from "../../../scripts/docs.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { oncePerRun, runFolder } from "../once-per-run.ts";

/** A built site. Tests must not write into it: those without options share one. */
export interface BuiltSite {
  /** The path of the folder, which exists when the tests run. */
  folder: string;
  /** A file of the site as text. */
  read(path: string): string;
  /** The files with this suffix, from the root of the site, with slashes. */
  files(end: string): string[];
}

/** Options of a published site: a folder of a host, next to other versions. */
export const published = {
  base: "/some/prefix/",
  home: "https://docs.example/next/",
  source: "https://code.example/",
  published: true,
} as const;

/**
 * Builds the site before the tests of a file, without the one-page files, which take long. Without
 * options, and with those of a published site, it is built once per test run.
 */
export function builtSite(name: string, options?: Partial<BuildOptions>): BuiltSite {
  const shared = options === undefined || options === published;
  const kind = options === published ? "published-site" : "site";
  const folder = shared
    ? join(process.env[runFolder] ?? "", kind)
    : join(root, ".tmp", `docs-${name}-${process.pid}`);
  // The one without options is built like `npm run docs`: by the bundled program.
  const build = options === undefined ? buildDocs : buildSite;
  const buildInto = (into: string) => build({ into, onePage: false, ...options });
  beforeAll(() => (shared ? oncePerRun(kind, buildInto) : buildInto(folder)), 240_000);
  afterAll(() => {
    if (!shared) rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    files: (end) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((path) => path.replaceAll("\\", "/"))
        .filter((path) => path.endsWith(end)),
  };
}
