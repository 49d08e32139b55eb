import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { run } from "../../support/package/run.ts";

const fuzz = (...args: string[]) =>
  run(process.execPath, [join(root, "scripts/weekly/fuzz.ts"), ...args], {
    cwd: root,
    timeout: 110_000,
  });

test("every property test has its options from `runs()`: a fixed seed, which `npm run fuzz` changes", () => {
  const without = globSync("test/**/*.ts", { cwd: root }).filter((file) => {
    const source = readFileSync(join(root, file), "utf8");
    const count = (call: RegExp) => source.match(call)?.length ?? 0;
    return count(/\bfc\.(assert|check)\(/g) > count(/\bruns\(/g);
  });
  expect(without).toEqual([]);
});

describe("npm run fuzz", { timeout: 120_000 }, () => {
  test("prints its seed, and how to repeat a failure", async () => {
    const file = "mock/prism/dedupe";
    const { code, output } = await fuzz("--only", file, "--seed", "7", "--times", "2");
    expect(output).toContain("fuzz: seed 7, 2 times as many runs, 1 files\n");
    expect(output).not.toContain("repeat it with");
    expect(code).toBe(0);
  });

  test.each([
    [["--times", "0"], "fuzz: --times must be a whole number from 1; got 0"],
    [["--seed", "x"], "fuzz: --seed must be a whole number from 1; got x"],
    [["--only", "nowhere"], "fuzz: no property test has nowhere in its path"],
  ])("%j is explained", async (args, message) => {
    const { code, output } = await fuzz(...args);
    expect(output.trim()).toBe(message);
    expect(code).toBe(2);
  });
});
