import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { Contract } from "./generate/contract.ts";
import { generateOperations } from "./generate/operations.ts";
import { generateTypes } from "./generate/types.ts";
import { families, root } from "./lib/paths.ts";

const banner = (family: string, command: string) =>
  `// Made by \`${command}\` from openapi/${family}. Do not edit: change the contract and run it again.\n\n`;

/** Writes `<into>/<family>/{openapi.yaml,types.ts,operations.ts}`. Offline; the same input, the same bytes. */
export async function generate(into = "generated"): Promise<void> {
  await bundle(into);
  for (const family of families) {
    const contract = Contract.read(family, into);
    const types = await generateTypes(contract);
    const operations = generateOperations(contract);
    for (const [name, text] of Object.entries({ "types.ts": types, "operations.ts": operations })) {
      writeFileSync(join(root, into, family, name), banner(family, "npm run generate") + text);
    }
    console.log(
      `generate: ${contract.operations().length} operations -> ${into}/${family}/{types,operations}.ts`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await generate();
