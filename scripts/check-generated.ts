import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readRequests } from "./generate/pages/coverage.ts";
import { generate, pageFile } from "./generate.ts";
import { readArguments } from "./lib/arguments.ts";
import { apis, root } from "./lib/paths.ts";

const fresh = join(".tmp", "generated");
const files = [
  "openapi.yaml",
  "types.ts",
  "paths.ts",
  "operations.ts",
  "response-schemas.ts",
  "openapi-3.0.json",
];
/** Each committed file with its newly generated copy. */
const pairs = apis.flatMap((api): [committed: string, made: string][] => {
  const pages = ["CERTAINTY.md", ...(readRequests(api) ? ["COVERAGE.md"] : [])];
  return [
    ...files.map((name): [string, string] => [
      join("generated", api, name),
      join(fresh, api, name),
    ]),
    ...pages.map((name): [string, string] => [pageFile(api, name), pageFile(api, name, fresh)]),
  ];
});

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

readArguments("check:generated", {});
await generate(fresh);
const stale = pairs
  .filter(([committed, made]) => read(committed) !== read(made))
  .map(([committed]) => committed.replaceAll("\\", "/"));
rmSync(join(root, fresh), { recursive: true, force: true });
if (stale.length > 0) {
  console.error(
    `check:generated: stale: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log(`check:generated: ${pairs.length} files are up to date`);
}
