import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { longestSource, longSources } from "../../scripts/lint/source-files.ts";
import { checks } from "../../scripts/lint.ts";
import { remove, temporary } from "../support/package/packed.ts";

const folder = temporary("lint");
afterAll(() => remove(folder));

function write(name: string, lines: number): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), "export {};\n".repeat(lines));
}

describe("the length of source files", () => {
  test("a file that is too long is named, with its length and the remedy", () => {
    const long = ["deep/er/a.test.ts", "tools/b.mjs", "c.js", "d.cjs"];
    for (const name of long) write(name, 251);
    // As long as allowed; no source; and not written here.
    write("fits.ts", 250);
    for (const name of ["table.txt", "page.md", "data.json"]) write(name, 251);
    for (const other of ["generated", "dist", "coverage", ".tmp", ".git"])
      write(`${other}/e.ts`, 251);
    write("deep/node_modules/package/index.js", 251);
    expect(longSources(folder)).toEqual(
      long
        .map((name) => join(...name.split("/")))
        .sort()
        .map((name) => `${name} has 251 lines, at most 250 are allowed. Split it.`),
    );
  });

  test("`npm run lint` looks at it, and finds no file of this repository", async () => {
    const [check] = checks.filter(([name]) => name.startsWith("source files:"));
    expect(check?.[0]).toBe(`source files: at most ${longestSource} lines`);
    expect(await check?.[1]()).toBe("");
  });
});
