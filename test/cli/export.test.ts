import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { run } from "../support/package/run.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "qodekit-export-"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const qodekit = (...args: readonly string[]) =>
  run(process.execPath, [join(root, "src/cli.ts"), "export", ...args], { cwd });
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");

describe("postman", () => {
  test("writes a file for each API, and prints their paths", async () => {
    const { code, stdout, output } = await qodekit("postman");
    const files = ["teams", "qodex"].map((api) => join(cwd, `${api}.postman_collection.json`));
    expect([code, output]).toEqual([0, stdout]);
    expect(stdout.trimEnd().split("\n")).toEqual(files);
    for (const [index, file] of files.entries()) {
      const { info, variable, item } = JSON.parse(readFileSync(file, "utf8"));
      expect(info.schema).toMatch(/v2\.1\.0\/collection\.json$/);
      expect(variable[0].value).toBe(`http://127.0.0.1:${4010 + index}`);
      expect(variable).toContainEqual(expect.objectContaining({ key: "apiKey", value: "any" }));
      expect(item.length).toBeGreaterThan(5);
    }
  });

  test("overwrites a file only with --force", async () => {
    writeFileSync(join(cwd, "mine.json"), "mine");
    const refused = await qodekit("postman", "teams", "--out", "mine.json");
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.output).toContain("mine.json exists. Choose another path with --out, or");
    expect(read("mine.json")).toBe("mine");
    expect((await qodekit("postman", "teams", "--out", "mine.json", "--force")).code).toBe(0);
    expect(JSON.parse(read("mine.json")).info.name).toBe("Qoder Teams API");
  });

  test("writes to stdout, with another base URL", async () => {
    const url = "https://api.example.com/base";
    const { stdout } = await qodekit("postman", "qodex", "--out", "-", "--base-url", `${url}//`);
    const { variable } = JSON.parse(stdout);
    expect(variable[0]).toMatchObject({ key: "qodexUrl", value: url });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("bruno", () => {
  test("writes a folder for each API", async () => {
    const { stdout } = await qodekit("bruno");
    expect(stdout.trimEnd().split("\n")).toEqual(
      ["teams", "qodex"].map((api) => join(cwd, "bruno", api)),
    );
    expect(JSON.parse(read("bruno/qodex/bruno.json"))).toMatchObject({ name: "Qodex API" });
    expect(read("bruno/qodex/Workspaces/createWorkspace.bru")).toMatch(/^meta \{\n {2}name: /);
  });

  test("replaces a whole collection with --force, and no other folder", async () => {
    const again = () => qodekit("bruno", "teams", "--out", "here", "--force");
    mkdirSync(join(cwd, "here"));
    expect((await again()).code).toBe(0); // An empty folder.
    writeFileSync(join(cwd, "here/old.bru"), "old");
    expect((await qodekit("bruno", "teams", "--out", "here")).output).toContain("here exists.");
    expect((await again()).code).toBe(0);
    expect(existsSync(join(cwd, "here/old.bru"))).toBe(false);
    rmSync(join(cwd, "here/bruno.json"));
    const refused = await again();
    expect(refused.code).toBe(2);
    expect(refused.output).toContain("here has no bruno.json, so it is not replaced.");
    expect(existsSync(join(cwd, "here/collection.bru"))).toBe(true);
  });
});

test.each([
  [[], "No format was given. The formats are: postman, bruno."],
  [["bruna"], 'Unknown format "bruna". Did you mean bruno?'],
  [["postman", "qodax"], 'Unknown API "qodax". Did you mean qodex?'],
  [["postman", "--base-url", "http://127.0.0.1:1"], "--base-url belongs to one API: name it"],
  [["postman", "teams", "--base-url", "file:///x"], "--base-url: expected an absolute URL"],
  [
    ["postman", "teams", "--base-url", "http://me:s3cret@x"],
    "--base-url: expected an absolute URL",
  ],
  [["postman", "teams", "--base-url", "http:4010"], "got a string of 9 characters."],
  // It would break a .bru file.
  [["bruno", "teams", "--base-url", "http://a.example\n//"], "got a string of 19 characters."],
  [["postman", "--out", "-"], "--out -: expected postman and one API,"],
  [["bruno", "teams", "--out", "-"], "--out -: expected postman and one API,"],
  [["postman", "teams", "--out", ""], "--out is empty: expected a path."],
  [
    ["postman", "teams", "--out", "taken/x"],
    /taken\/x cannot be written \(E\w+\)\. Choose another/,
  ],
])("%j is rejected with exit code 2, and nothing is written", async (args, message) => {
  writeFileSync(join(cwd, "taken"), "");
  const { code, stdout, output } = await qodekit(...args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(output).toMatch(/^qodekit: [^\n]+ Try: qodekit export --help\n$/);
  expect(output).toMatch(message);
  expect(output).not.toContain("s3cret");
  expect(readdirSync(cwd)).toEqual(["taken"]);
});
