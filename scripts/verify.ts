import { readArguments } from "./lib/arguments.ts";
import { runNode } from "./lib/run.ts";

/**
 * All checks of CI, the cheapest first. Works offline after `npm ci` and one run of the tests, which
 * downloads other run times.
 */
const steps: readonly [name: string, ...args: string[]][] = [
  ["generated files", "scripts/check-generated.ts"],
  ["lint", "scripts/lint.ts"],
  ["breaking changes", "scripts/check-breaking.ts"],
  ["types", "node_modules/typescript-7/bin/tsc", "-p", "."],
  ["API report", "scripts/api-report.ts", "--check"],
  ["build", "scripts/build.ts"],
  ["size", "scripts/check-size.ts"],
  ["docs", "scripts/docs.ts"],
  ["tests", "scripts/test.ts", "--coverage"],
];

readArguments("verify", {});

const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
for (const [name, ...args] of steps) {
  const began = performance.now();
  console.log(`\nverify: ${name}: node ${args.join(" ")}`);
  const { code } = await runNode(args);
  if (code !== 0) {
    console.error(`verify: ${name} failed`);
    process.exit(1);
  }
  // The tests come last, so that their summary is the last output.
  if (name !== "tests") console.log(`verify: ${name}: done in ${seconds(began)}`);
}
