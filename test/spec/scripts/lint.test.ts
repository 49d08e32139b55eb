import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import {
  crowdedFolders,
  longestSource,
  longSources,
  mostFiles,
} from "../../../scripts/lint/source-files.ts";
import { plainWording, wordingProblems } from "../../../scripts/lint/wording.ts";
import { checks, lint } from "../../../scripts/lint.ts";
import { remove, temporary } from "../../support/package/packed.ts";

const folder = temporary("lint");
afterAll(() => remove(folder));

function write(name: string, lines: number): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), "export {};\n".repeat(lines));
}

describe("the length of source files", () => {
  test("a file that is too long is reported with its length and the remedy", () => {
    const long = ["deep/er/a.test.ts", "tools/b.mjs", "c.js", "d.cjs"];
    for (const name of long) write(name, 251);
    // Maximum length; not source files; and third-party folders.
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

  test("`npm run lint` checks it, and finds no file of this repository", async () => {
    const [check] = checks.filter(([name]) => name.startsWith("source files:"));
    expect(check?.[0]).toBe(`source files: at most ${longestSource} lines`);
    expect(await check?.[1]()).toBe("");
  });
});

describe("the number of source files in a folder", () => {
  test("a folder with too many is reported with the remedy", () => {
    for (let i = 0; i < 16; i += 1) {
      write(`many/full/${i}.${["ts", "tsx", "mjs", "css"][i % 4]}`, 1);
      if (i < 15) write(`many/fits/deep/${i}.ts`, 1);
      // Not source files; third-party folders; and an unchecked folder.
      write(`many/fits/deep/${i}.txt`, 1);
      write(`many/dist/${i}.ts`, 1);
      write(`other/${i}.ts`, 1);
    }
    expect(crowdedFolders(folder, ["many"])).toEqual([
      `${join("many", "full")} has 16 source files, at most 15 are allowed. Group them in folders.`,
    ]);
  });

  test("`npm run lint` checks it, and finds no folder of this repository", async () => {
    const [check] = checks.filter(([name]) => name.startsWith("folders of src, scripts and test:"));
    expect(check?.[0]).toBe(`folders of src, scripts and test: at most ${mostFiles} source files`);
    expect(await check?.[1]()).toBe("");
  });
});

test("Biome rejects a cycle of imports, even of types only", async () => {
  // Not in .tmp, which Biome ignores.
  const project = mkdtempSync(join(tmpdir(), "cycle-"));
  copyFileSync(join(root, ".biome.json"), join(project, ".biome.json"));
  const part = (own: string, other: string) =>
    writeFileSync(
      join(project, `${own}.ts`),
      `import type { ${other} } from "./${other}.ts";\nexport interface ${own} {\n  other: ${other};\n}\n`,
    );
  part("A", "B");
  part("B", "A");
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  try {
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, [biome, "lint", "."], { cwd: project }, (error, stdout, stderr) =>
        resolve(error ? stdout + stderr : "passed"),
      );
    });
    expect(output).toContain("A.ts:1:24 lint/suspicious/noImportCycles");
    expect(output).toContain("B.ts:1:24 lint/suspicious/noImportCycles");
  } finally {
    remove(project);
  }
});

describe("the wording of comments, messages and docs", () => {
  test("a rejected wording is reported with its line and a suggestion", () => {
    const text = [
      "/**",
      " * A queue, all the",
      " * same.",
      " */",
      'const message = "It stands for a key";',
      "// Bytes as they are.",
    ].join("\n");
    expect(wordingProblems("a.ts", text)).toEqual([
      'a.ts:5: "stands for". Write what it is or does: "is", "is in", "means".',
      'a.ts:2: "all the same". Write "anyway", "still".',
      'a.ts:6: "as they are". Write "unchanged".',
    ]);
    expect(wordingProblems("b.md", "A plain sentence about the same key.")).toEqual([]);
  });

  test("files are found by folder and by name, and only those with prose", () => {
    mkdirSync(join(folder, "prose/deep"), { recursive: true });
    for (const name of ["prose/deep/a.ts", "prose/b.md", "prose/c.yaml", "NOTES.md"])
      writeFileSync(join(folder, name), "Whoever reads this.\n");
    expect(plainWording(`${folder}/`, ["prose", "NOTES.md"])).toEqual(
      ["NOTES.md", join("prose", "b.md"), join("prose", "deep", "a.ts")].map(
        (name) => `${name}:1: "Whoever". Write the person or the role.`,
      ),
    );
  });

  test("`npm run lint` checks it, and finds nothing in this repository", async () => {
    const [check] = checks.filter(([name]) => name.startsWith("wording of"));
    expect(await check?.[1]()).toBe("");
  });
});

test("a bundle is not linted after its source has failed: it would repeat each error", async () => {
  const bundle = checks.find(([name]) => name === "Redocly: the bundle of openapi/teams");
  const source = checks.find(([name]) => name === "Redocly: openapi/teams");
  if (!bundle || !source) throw new Error("There is no such check");
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line) => lines.push(line));
  try {
    expect(await lint([[source[0], () => "no summary"], bundle])).toBe(2);
  } finally {
    log.mockRestore();
  }
  expect(lines.map((line) => line.trim())).toEqual([
    "lint: FAIL Redocly: openapi/teams",
    "no summary",
    "lint: FAIL Redocly: the bundle of openapi/teams",
    "Not run: see the errors of this contract.",
  ]);
});
