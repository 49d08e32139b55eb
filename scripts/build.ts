import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { families, root } from "./lib/paths.ts";
import { runNode } from "./lib/run.ts";

/** Compiles `src` and `generated` to `dist`, file by file, and puts the bundles beside them. */
export async function build(into = "dist"): Promise<void> {
  for (const part of ["src", "generated"]) {
    rmSync(resolve(root, into, part), { recursive: true, force: true });
  }
  const { code } = await runNode([
    "node_modules/typescript-7/bin/tsc",
    "-p",
    "src",
    "--outDir",
    resolve(root, into),
  ]);
  if (code !== 0) throw new Error("src does not compile: see above.");
  for (const family of families) {
    const bundle = join("generated", family, "openapi.yaml");
    mkdirSync(resolve(root, into, "generated", family), { recursive: true });
    cpSync(join(root, bundle), resolve(root, into, bundle));
  }
  console.log(`build: src, generated -> ${into}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
