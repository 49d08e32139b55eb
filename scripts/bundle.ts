import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { refsOutside } from "../openapi/rules/refs-inside.ts";
import { families, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";

/** Writes `<into>/<family>/openapi.yaml`: the family's contract as one self-contained document. */
export async function bundle(into = "generated"): Promise<void> {
  for (const family of families) {
    // Before Redocly runs: it fetches what a reference names.
    const outside = refsOutside(join(root, "openapi", family), root);
    if (outside.length > 0) {
      throw new Error(`The contract openapi/${family} is not bundled:\n  ${outside.join("\n  ")}`);
    }
    const output = join(into, family, "openapi.yaml");
    mkdirSync(join(root, dirname(output)), { recursive: true });
    const { code, output: log } = await runNode(redocly("bundle", family, "--output", output), {
      quiet: true,
    });
    if (code !== 0) {
      throw new Error(`The contract openapi/${family} cannot be bundled:\n${log}`);
    }
    console.log(`bundle: openapi/${family} -> ${output}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await bundle();
