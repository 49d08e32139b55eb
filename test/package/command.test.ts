import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { type InstalledPackage, installPackage } from "../support/package/installed.ts";
import { machineNode, run } from "../support/package/run.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const script = `
import { MockError, startMock } from "qodekit/mock";
const error = await startMock({ port: 0 }).catch((reason) => reason);
console.log(JSON.stringify([error instanceof MockError, error.code, error.message]));
`;

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  writeFileSync(join(installed.project, "mock.mjs"), script);
});
afterAll(() => installed?.remove());

describe.each([
  ["the pinned Node", process.execPath],
  ["the machine's own Node", machineNode()],
])("installed, on %s", (_, node) => {
  test("the command tells its usage and its version", async () => {
    const bin = join(installed.folder, manifest.bin.qodekit);
    expect(readFileSync(bin, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const help = await run(node, [bin, "--help"]);
    expect(help).toMatchObject({ code: 0 });
    expect(help.stdout).toMatch(/^Usage: qodekit <command>/);
    expect((await run(node, [bin, "--version"])).stdout.trim()).toBe(manifest.version);
    const unknown = await run(node, [bin, "no-such-command"]);
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown.output).toContain("no-such-command");
  });

  test("the command finds the contracts of the package", async () => {
    const bin = join(installed.folder, manifest.bin.qodekit);
    const collection = await run(node, [bin, "export", "postman", "teams", "--out", "-"]);
    expect(collection.code, collection.output).toBe(0);
    expect(JSON.parse(collection.stdout).item.length).toBeGreaterThan(5);
    const { stdout } = await run(node, [bin, "openapi", "qodex", "--3.0"]);
    const [path = ""] = stdout.split("\n");
    expect(path.startsWith(realpathSync(installed.folder))).toBe(true);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ info: { title: "Qodex API" } });
  });

  test("the command shows the reference of the package, and searches it", async () => {
    const bin = join(installed.folder, manifest.bin.qodekit);
    const page = await run(node, [bin, "docs", "qodex.mocks.create"], { cwd: "/" });
    expect(page.code, page.output).toBe(0);
    expect(page.stdout).toMatch(/^Create a mock server\n=+\n/);
    const words = await run(node, [bin, "docs", "create", "mock"], { cwd: "/" });
    expect(words.code, words.output).toBe(0);
    expect(words.stdout).toMatch(/^createMock\n/);
    const code = await run(node, [bin, "docs", "rateLimited"], { cwd: "/" });
    expect(code.stdout, code.output).toMatch(/^docs\/reference\/qodex\/errors\.md\n/);
    const guide = await run(node, [bin, "docs", "docs/reference/qodex/errors.md"], { cwd: "/" });
    expect(guide.stdout, guide.output).toMatch(/^Errors\n=+\n/);
    const nothing = await run(node, [bin, "docs", "zzzqqq"]);
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.output).toContain('Nothing in the reference matches "zzzqqq".');
  });

  test("the mock says what it lacks", async () => {
    const { output, stdout } = await run(node, [join(installed.project, "mock.mjs")], { cwd: "/" });
    expect(stdout, output).toMatch(/^\[/);
    expect(JSON.parse(stdout)).toEqual([
      true,
      "prism-missing",
      expect.stringMatching(
        /@stoplight\/prism-http.*npm install --save-dev @stoplight\/prism-http/,
      ),
    ]);
  });
});
