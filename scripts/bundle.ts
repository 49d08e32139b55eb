import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { refsOutside } from "../openapi/rules/refs-inside.ts";
import { readArguments } from "./lib/arguments.ts";
import { apis, root } from "./lib/paths.ts";
import { redocly, runNode } from "./lib/run.ts";

/** Writes `<into>/<API>/openapi.yaml`: the API's contract as one self-contained document. */
export async function bundle(into = "generated"): Promise<void> {
  for (const api of apis) {
    // Runs before Redocly, which would fetch remote references.
    const outside = refsOutside(join(root, "openapi", api), root);
    if (outside.length > 0) {
      throw new Error(`The contract openapi/${api} is not bundled:\n  ${outside.join("\n  ")}`);
    }
    const output = join(into, api, "openapi.yaml");
    mkdirSync(join(root, dirname(output)), { recursive: true });
    const { code, output: log } = await runNode(redocly("bundle", api, "--output", output), {
      quiet: true,
    });
    if (code !== 0) {
      throw new Error(`The contract openapi/${api} cannot be bundled:\n${log}`);
    }
    console.log(`bundle: openapi/${api} -> ${output}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  readArguments("bundle", {});
  await bundle();
}
