import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../../scripts/lib/paths.ts";

/** The imports of this package as source; their sizes have a budget. */
export const ownImports: Readonly<Record<string, string>> = {
  createTeams: 'export { createTeams } from "./src/teams.ts";',
  createQodex: 'export { createQodex } from "./src/qodex.ts";',
  errors: 'export { ApiError, RateLimitError, isApiError } from "./src/index.ts";',
};

/** The sizes of an import, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  /** Including lazily loaded parts, each gzipped separately. */
  readonly whole: number;
}

/** Measures a bundle of the source, with code splitting as in application bundlers. */
export async function bundleSize(source: string, resolveDir: string = root): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir, loader: "ts" },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const zipped = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
  const [entry] = Object.entries(metafile.outputs).filter(([, output]) => output.entryPoint);
  const first = new Set([entry?.[0]]);
  for (const { path, kind } of entry?.[1].imports ?? []) {
    if (kind === "import-statement") first.add(path);
  }
  const size = { minified: 0, gzip: 0, whole: 0 };
  for (const [index, { path, contents }] of outputFiles.entries()) {
    size.whole += zipped[index] ?? 0;
    if (![...first].some((name) => name && path.replaceAll("\\", "/").endsWith(name))) continue;
    size.minified += contents.length;
    size.gzip += zipped[index] ?? 0;
  }
  return size;
}
