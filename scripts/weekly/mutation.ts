import { join } from "node:path";
import { installOnDemand } from "../lib/on-demand.ts";
import { runNode } from "../lib/run.ts";

/**
 * Mutates the code and counts how many mutants the unit tests detect. Arguments go to Stryker:
 * `npm run mutation -- --mutate src/client/url.ts` for one file.
 */
const stryker = join(
  installOnDemand("test/mutation"),
  "node_modules/@stryker-mutator/core/bin/stryker.js",
);
const { code } = await runNode([
  stryker,
  "run",
  "test/mutation/stryker.config.json",
  ...process.argv.slice(2),
]);
process.exitCode = code;
