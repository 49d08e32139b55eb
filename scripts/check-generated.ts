import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { readRequests } from "./generate/coverage.ts";
import { coverageFile, generate } from "./generate.ts";
import { families, root } from "./lib/paths.ts";

const fresh = join(".tmp", "generated");
/** Each committed file with its fresh copy. */
const pairs = families.flatMap((family) => {
  const made = ["openapi.yaml", "types.ts", "paths.ts", "operations.ts", "response-schemas.ts"].map(
    (name) => [join("generated", family, name), join(fresh, family, name)],
  );
  return readRequests(family)
    ? [...made, [coverageFile(family), coverageFile(family, fresh)]]
    : made;
}) as [committed: string, made: string][];

function read(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

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
  console.log(`check:generated: ${pairs.length} files are what the contract gives`);
}
