import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArguments } from "../../../scripts/lib/arguments.ts";
import { root } from "../../../scripts/lib/paths.ts";
import { run } from "../../support/package/run.ts";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);

/** These pass their arguments to another program, which checks them. */
const passOn = ["weekly/mutation.ts", "test.ts"];
const files = ["", "weekly/"]
  .flatMap((folder) => readdirSync(join(root, "scripts", folder)).map((name) => folder + name))
  .filter((name) => name.endsWith(".ts") && !passOn.includes(name));

/** Commands of package.json that are no scripts of this repository, or start with another one. */
const others = {
  format: "biome check --write",
  mock: "node src/cli.ts mock",
  changeset: "changeset",
  prepack: "npm run build",
};

test("every command of package.json runs a tested script, or is listed as an exception", () => {
  const untested = Object.entries(scripts).filter(([, command]) => {
    const [, file = ""] = /^node scripts\/(\S+\.ts)$/.exec(command) ?? [];
    return !files.includes(file) && !passOn.includes(file);
  });
  expect(Object.fromEntries(untested)).toEqual(others);
});

describe("an unknown argument is named, the known ones are listed, and nothing runs", () => {
  test.each(files)("%s", { timeout: 120_000 }, async (file) => {
    const args = [join(root, "scripts", file), "--no-such-option", "v1.2.3", "no-such-name"];
    const { code, output } = await run(process.execPath, args, { cwd: root, timeout: 110_000 });
    // Only the release check takes a value without an option: the tag.
    const unknown =
      file === "check-release.ts"
        ? "--no-such-option, no-such-name"
        : "--no-such-option, v1.2.3, no-such-name";
    expect(output.trim().split("\n")).toEqual([
      expect.stringMatching(
        /^[a-z:-]+: unknown argument .*\. (Known: .+|There are no arguments)\.$/,
      ),
    ]);
    expect(output).toContain(`unknown argument ${unknown}. `);
    expect(code).toBe(2);
  });

  test("test.ts, whose arguments vitest checks", { timeout: 120_000 }, async () => {
    const args = [join(root, "scripts/test.ts"), "--unknown"];
    const { code, output } = await run(process.execPath, args, { cwd: root, timeout: 110_000 });
    expect(output).toMatch(/Unknown option `--unknown`/);
    expect(code).not.toBe(0);
  });

  test("mock, whose arguments the command checks", { timeout: 120_000 }, async () => {
    const args = [join(root, "src/cli.ts"), "mock", "--no-such-option"];
    const { code, output } = await run(process.execPath, args, { cwd: root, timeout: 110_000 });
    expect(output).toContain("Unknown option --no-such-option. The options are: --port, ");
    expect(code).toBe(2);
  });
});

describe("docs", () => {
  test.each([
    [["--port", "high"], "docs: --port high: expected a whole number from 0 to 65535."],
    [["--port", "65536"], "docs: --port 65536: expected a whole number from 0 to 65535."],
    [["--publish", ".tmp/x"], "docs: --publish needs --release, the Git ref to publish."],
    [["--base"], /^docs: .*--base/],
  ])("%j is explained without a stack trace", { timeout: 120_000 }, async (args, message) => {
    const command = [join(root, "scripts/docs.ts"), ...args];
    const { code, output } = await run(process.execPath, command, { cwd: root, timeout: 110_000 });
    expect(output.trim()).toMatch(message);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });
});

describe("the arguments of a script", () => {
  const options = { node: { type: "string" }, once: { type: "boolean" } } as const;

  test("are its options and names", () => {
    const { values, positionals } = parseArguments(
      ["cpu", "--node", "/usr/bin/node", "size", "--once"],
      options,
      ["cpu", "size"],
    );
    expect({ ...values }).toEqual({ node: "/usr/bin/node", once: true });
    expect(positionals).toEqual(["cpu", "size"]);
  });

  test.each<[string[], string]>([
    [["gpu"], "unknown argument gpu. Known: cpu, --node, --once."],
    [["--noed=x"], "unknown argument --noed. Known: cpu, --node, --once."],
    [["-n"], "unknown argument -n. Known: cpu, --node, --once."],
    [["--no-once"], "unknown argument --no-once. Known: cpu, --node, --once."],
    [["--toString"], "unknown argument --toString. Known: cpu, --node, --once."],
    [["--", "cpu", "gpu"], "unknown argument gpu. Known: cpu, --node, --once."],
  ])("do not include %j", (args, message) => {
    expect(() => parseArguments(args, options, ["cpu"])).toThrow(new Error(message));
  });

  test("may be one value, and not two", () => {
    expect(parseArguments(["v1"], {}, "<tag>").positionals).toEqual(["v1"]);
    expect(() => parseArguments(["v1", "v2"], {}, "<tag>")).toThrow(
      new Error("unknown argument v2. Known: <tag>."),
    );
  });

  test("need their values", () => {
    expect(() => parseArguments(["--node"], options)).toThrow(/--node/);
    expect(() => parseArguments(["--once=1"], options)).toThrow(/--once/);
  });
});
