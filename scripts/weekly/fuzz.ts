import { randomInt } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fuzzing } from "../../test/support/runs.ts";
import { readArguments, usageError } from "../lib/arguments.ts";
import { root } from "../lib/paths.ts";
import { runNode } from "../lib/run.ts";

/**
 * Runs the property tests with a random seed and more runs than `npm test`, and prints the seed:
 * `npm run fuzz -- --times 50 --seed 7 --only hostile`.
 */
const { values } = readArguments("fuzz", {
  times: { type: "string" },
  seed: { type: "string" },
  only: { type: "string" },
});
const times = wholeNumber("times", 20);
const seed = wholeNumber("seed", randomInt(2 ** 31));
const files = globSync("test/**/*.test.ts", { cwd: root })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\bfc\.assert\(/.test(readFileSync(join(root, file), "utf8")))
  .filter((file) => file.includes(values.only ?? ""));
if (files.length === 0) usageError("fuzz", `no property test has ${values.only} in its path`);
console.log(`fuzz: seed ${seed}, ${times} times as many runs, ${files.length} files`);
process.env[fuzzing] = `${times} ${seed}`;
const minutes = 30 * 60_000;
const { code } = await runNode([
  ...["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"],
  ...["--testTimeout", String(minutes), ...files],
]);
if (code !== 0) console.error(`fuzz: repeat it with --seed ${seed} --times ${times}`);
process.exitCode = code;

function wholeNumber(name: "times" | "seed", otherwise: number): number {
  const given = values[name];
  if (given === undefined) return otherwise;
  const value = Number(given);
  const isWhole = given.trim() !== "" && Number.isSafeInteger(value) && value >= 1;
  return isWhole
    ? value
    : usageError("fuzz", `--${name} must be a whole number from 1; got ${given}`);
}
