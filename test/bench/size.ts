import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/lib/paths.ts";
import { table } from "./report.ts";

const entries: Record<string, string> = {
  "openapi-fetch alone": 'export { default } from "openapi-fetch";',
  "ky alone": 'export { default } from "ky";',
  "createTeams (18 operations)": 'export { createTeams } from "./src/teams.ts";',
  "createQodex (170 operations)": 'export { createQodex } from "./src/qodex.ts";',
  "errors only": 'export { ApiError, RateLimitError, isApiError } from "./src/index.ts";',
};

/** Minified and gzipped size in bytes of what an importer gets. */
export async function bundleSize(source: string): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** Prints the sizes. */
export async function benchSize(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, source] of Object.entries(entries)) {
    const { minified, gzip } = await bundleSize(source);
    rows.push([name, String(minified), String(gzip)]);
  }
  table("Bundle size (bytes, esbuild)", ["import", "minified", "gzip"], rows);
}
