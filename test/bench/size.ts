import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/lib/paths.ts";
import { generatePeer, generators, peersFolder } from "./peers.ts";
import { table } from "./report.ts";

const own: Record<string, string> = {
  "createTeams (18 operations)": 'export { createTeams } from "./src/teams.ts";',
  "createQodex (170 operations)": 'export { createQodex } from "./src/qodex.ts";',
  "errors only": 'export { ApiError, RateLimitError, isApiError } from "./src/index.ts";',
  "openapi-fetch alone": 'export { default } from "openapi-fetch";',
  "ky alone": 'export { default } from "ky";',
};

/** Sizes in bytes of what an importer gets. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  /** With the parts that are loaded later, such as what is behind `raw`, gzipped each by itself. */
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

/** Prints the sizes. */
export async function benchSize(): Promise<void> {
  const rows: string[][] = [];
  const add = async (name: string, source: string, resolveDir?: string) => {
    const { minified, gzip, whole } = await bundleSize(source, resolveDir);
    rows.push([name, String(minified), String(gzip), String(whole)]);
  };
  for (const [name, source] of Object.entries(own)) await add(name, source);
  for (const peer of generators) {
    for (const api of ["teams", "qodex"]) {
      const entry = JSON.stringify(generatePeer(peer, api).replaceAll("\\", "/"));
      await add(`${peer}, all of ${api}`, `export * from ${entry};`);
    }
  }
  await add("openai", 'export { default } from "openai";', peersFolder());
  table(
    "Bundle size (bytes, esbuild, code splitting)",
    ["import", "minified", "gzip", "gzip, with what is loaded later"],
    rows,
  );
}
