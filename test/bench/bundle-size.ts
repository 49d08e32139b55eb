import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/lib/paths.ts";

/** What users import of this package, as source: the sizes that have a budget. */
export const ownImports: Readonly<Record<string, string>> = {
  createTeams: 'export { createTeams } from "./src/teams.ts";',
  createQodex: 'export { createQodex } from "./src/qodex.ts";',
  errors: 'export { ApiError, RateLimitError, isApiError } from "./src/index.ts";',
};

/** Sizes in bytes of what an importer gets. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  /** With the parts that are loaded later, gzipped each by itself. */
  readonly whole: number;
}

/** Measures a bundle of the given source, with code splitting as bundlers of applications do it. */
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
