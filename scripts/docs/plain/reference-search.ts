import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../lib/paths.ts";
import { searchBundle } from "../minisearch-parts.ts";

/** Writes the search engine and index next to the package's reference, for `qodekit docs <words>`. */
export async function writeReferenceSearch(folder: string): Promise<void> {
  await build({
    entryPoints: [join(root, "scripts", "docs", "search", "engine.ts")],
    outfile: join(folder, "search.js"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module"],
    target: "node20",
    logLevel: "error",
    charset: "utf8",
    ...searchBundle,
  });
}
