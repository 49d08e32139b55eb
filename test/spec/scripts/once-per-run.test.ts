import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { oncePerRun } from "../../support/once-per-run.ts";

test("several callers share what the first one makes", async () => {
  let made = 0;
  const make = async (folder: string): Promise<void> => {
    made += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    writeFileSync(join(folder, "file.txt"), "whole");
  };
  const name = `shared-${process.pid}`;
  const folders = await Promise.all([1, 2, 3].map(() => oncePerRun(name, make)));
  expect([made, new Set(folders).size]).toEqual([1, 1]);
  expect(existsSync(join(folders[0] ?? "", "file.txt"))).toBe(true);
});

test("all callers learn why it could not be made", async () => {
  const name = `broken-${process.pid}`;
  const make = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error("no disk");
  };
  const results = await Promise.allSettled([1, 2].map(() => oncePerRun(name, make)));
  expect(results.map((each) => each.status === "rejected" && String(each.reason))).toEqual([
    "Error: no disk",
    expect.stringContaining(`${name} could not be made: Error: no disk`),
  ]);
});
