import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { BuildOptions, BuildResult } from "./docs/build.ts";
import { root } from "./lib/paths.ts";

/**
 * Writes the reference. Its components are TSX, which Node does not read, so the program is bundled
 * first; packages stay outside.
 */
export async function buildDocs(options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  const folder = join(root, ".tmp");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `docs-program-${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, "scripts", "docs", "build.ts")],
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    jsx: "automatic",
    jsxImportSource: "preact",
    outfile,
    logLevel: "error",
    // Files are found from the root, wherever the program is.
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "scripts", "lib", "paths.ts")).href) },
  });
  const program = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as typeof import("./docs/build.ts");
  return await program.buildSite({ into: join("dist", "docs"), ...options });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({ options: { base: { type: "string" }, into: { type: "string" }, home: { type: "string" }, release: { type: "string" } } });
  const began = performance.now();
  const { pages } = await buildDocs({ ...(values.base && { base: values.base }), ...(values.into && { into: values.into }) });
  console.log(`docs: ${pages} pages in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
