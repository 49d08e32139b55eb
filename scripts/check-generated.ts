import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.ts";
import { families, root } from "./lib/paths.ts";

const fresh = join(".tmp", "generated");
const names = ["openapi.yaml", "types.ts", "operations.ts"];

function read(folder: string, family: string, name: string): string | undefined {
  try {
    return readFileSync(join(root, folder, family, name), "utf8");
  } catch {
    return undefined;
  }
}

await generate(fresh);
const stale = families.flatMap((family) =>
  names
    .filter((name) => read("generated", family, name) !== read(fresh, family, name))
    .map((name) => `generated/${family}/${name}`),
);
rmSync(join(root, fresh), { recursive: true, force: true });
if (stale.length > 0) {
  console.error(
    `check:generated: stale: ${stale.join(", ")}. Run \`npm run generate\` and commit the result.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `check:generated: ${families.length * names.length} files are what the contract gives`,
  );
}
