import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { BuildOptions, BuildResult } from "./docs/build.ts";
import { serveDocs } from "./docs/serve.ts";
import { onChange } from "./docs/watch.ts";
import { readHome } from "./lib/home.ts";
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
    define: {
      "import.meta.url": JSON.stringify(
        pathToFileURL(join(root, "scripts", "lib", "paths.ts")).href,
      ),
    },
  });
  const program = (await import(
    `${pathToFileURL(outfile).href}?${Date.now()}`
  )) as typeof import("./docs/build.ts");
  return await program.buildSite({ into: join("dist", "docs"), ...options });
}

/** `/next` or `next/` as a prefix: `/next/`. */
const prefix = (base: string): string => `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      base: { type: "string", default: "/" },
      into: { type: "string", default: join("dist", "docs") },
      serve: { type: "boolean", default: false },
      port: { type: "string", default: "8080" },
    },
  });
  const base = prefix(values.base);
  const rebuild = async (onePage: boolean) => {
    const began = performance.now();
    const { repository, site } = readHome();
    const home = site ?? undefined;
    const source = repository ? `${repository}/blob/main/` : undefined;
    const { pages } = await buildDocs({ base, into: values.into, onePage, home, source });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`docs: ${pages} pages -> ${values.into} in ${seconds} s`);
  };
  await rebuild(true);
  if (!values.serve) return;
  const server = await serveDocs({ port: Number(values.port), from: values.into, base });
  console.log(`docs: ${server.url} (rebuilt on change; Ctrl-C stops it)`);
  const watcher = onChange(() =>
    rebuild(false).catch((error: unknown) => {
      // The mistake is in a text: the next change may mend it.
      console.error(error instanceof Error ? error.message : error);
    }),
  );
  const stop = () => {
    watcher.close();
    void server.close();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
