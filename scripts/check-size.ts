import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleSize, ownImports } from "../test/bench/support/bundle-size.ts";
import { readArguments } from "./lib/arguments.ts";
import { root } from "./lib/paths.ts";

/** Minified and gzipped bytes, by import. */
export type Sizes = Readonly<Record<string, number>>;

/** Allowed deviation from the budget in bytes. Compressor versions differ by about that much. */
const tolerance = 16;

/**
 * Compares sizes with the budget. A smaller size must lower the budget; to raise it, edit the file and
 * say in CHANGELOG.md what users get for the bytes.
 */
export function sizeProblems(sizes: Sizes, budget: Sizes): string[] {
  const names = new Set([...Object.keys(sizes), ...Object.keys(budget)]);
  return [...names].flatMap((name) => {
    const { [name]: size } = sizes;
    const { [name]: allowed } = budget;
    if (size === undefined) return [`${name} is in the budget but was not measured.`];
    if (allowed === undefined) return [`${name} has ${size} bytes and no budget.`];
    if (size > allowed + tolerance) {
      return [
        `${name} has ${size} bytes, ${size - allowed} more than its budget. Make it smaller, or raise the ` +
          "budget in test/bench/size-budget.json and say in CHANGELOG.md what the bytes are for.",
      ];
    }
    if (size < allowed - tolerance) {
      return [
        `${name} has ${size} bytes, ${allowed - size} fewer than its budget. Lower the budget: node scripts/check-size.ts --update`,
      ];
    }
    return [];
  });
}

/** The budget after an update: only lower sizes are taken over. */
export const lowered = (sizes: Sizes, budget: Sizes): Sizes =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, Math.min(size, budget[name] ?? size)]),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = readArguments("size", { update: { type: "boolean" } });
  const file = join(root, "test/bench/size-budget.json");
  let budget: Sizes = JSON.parse(readFileSync(file, "utf8"));
  const sizes: Record<string, number> = {};
  for (const [name, source] of Object.entries(ownImports)) {
    sizes[name] = (await bundleSize(source)).gzip;
  }
  if (values.update) {
    budget = lowered(sizes, budget);
    writeFileSync(file, `${JSON.stringify(budget, null, 2)}\n`);
  }
  const problems = sizeProblems(sizes, budget);
  for (const problem of problems) console.error(`size: ${problem}`);
  for (const [name, size] of Object.entries(sizes)) console.log(`size: ${name}: ${size} bytes`);
  if (problems.length > 0) process.exitCode = 1;
}
