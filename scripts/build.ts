import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { families, root } from "./lib/paths.ts";
import { runNode } from "./lib/run.ts";

/** Compiles `src` and `generated` to `dist`, file by file, and puts the bundles beside them. */
export async function build(): Promise<void> {
  for (const part of ["src", "generated"]) {
    rmSync(join(root, "dist", part), { recursive: true, force: true });
  }
  const { code } = await runNode(["node_modules/typescript-7/bin/tsc", "-p", "src"]);
  if (code !== 0) throw new Error("src does not compile: see above.");
  for (const family of families) {
    const bundle = join("generated", family, "openapi.yaml");
    mkdirSync(join(root, "dist", "generated", family), { recursive: true });
    cpSync(join(root, bundle), join(root, "dist", bundle));
  }
  console.log("build: src, generated -> dist");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
