import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";
import { Contract } from "./generate/contract.ts";
import { openApi30 } from "./generate/openapi-3.0/document.ts";
import { generateOperations } from "./generate/operations.ts";
import { certaintyPage } from "./generate/pages/certainty.ts";
import { coveragePage, coverageProblems, readRequests } from "./generate/pages/coverage.ts";
import { generatePaths } from "./generate/paths.ts";
import { generateResponseSchemas } from "./generate/response-schemas.ts";
import { generateTypes } from "./generate/types.ts";
import { apis, root } from "./lib/paths.ts";

const banner = (api: string, command: string) =>
  `// Made by \`${command}\` from openapi/${api}. Do not edit: change the contract and run it again.\n\n`;

/**
 * Writes `<into>/<api>/{openapi.yaml,types.ts,paths.ts,operations.ts,response-schemas.ts,openapi-3.0.json}`, and the
 * pages about the contract beside it. Offline; the same input, the same bytes.
 */
export async function generate(into = "generated"): Promise<void> {
  await bundle(into);
  for (const api of apis) {
    const contract = Contract.read(api, into);
    const files = {
      "types.ts": generateTypes(contract),
      "paths.ts": generatePaths(contract),
      "operations.ts": generateOperations(contract),
      "response-schemas.ts": generateResponseSchemas(contract),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(root, into, api, name), banner(api, "npm run generate") + text);
    }
    const down = JSON.stringify(openApi30(contract.document), undefined, 2);
    writeFileSync(join(root, into, api, "openapi-3.0.json"), `${down}\n`);
    console.log(
      `generate: ${contract.operations().length} operations -> ${into}/${api}/{types,paths,operations,response-schemas}.ts`,
    );
    writeFileSync(join(root, pageFile(api, "CERTAINTY.md", into)), certaintyPage(contract, api));
    writeCoverage(api, contract, into);
  }
}

function writeCoverage(api: string, contract: Contract, into: string): void {
  const requests = readRequests(api);
  if (!requests) return;
  const problems = coverageProblems(contract, requests);
  if (problems.length > 0) {
    throw new Error(`openapi/${api} does not cover its requests:\n  ${problems.join("\n  ")}`);
  }
  const file = pageFile(api, "COVERAGE.md", into);
  writeFileSync(join(root, file), coveragePage(contract, requests));
  console.log(`generate: ${requests.length} of ${requests.length} requests -> ${file}`);
}

/** Where a page about a contract is written: beside the contract. A check writes it elsewhere. */
export const pageFile = (api: string, name: string, into = "generated"): string =>
  join(into === "generated" ? "openapi" : into, api, name);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await generate();
