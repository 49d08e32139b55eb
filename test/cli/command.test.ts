import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/paths.ts";
import { commands } from "../../src/cli/commands.ts";
import { run } from "../support/package/run.ts";

const cli = join(root, "src/cli.ts");
const qodekit = (...args: readonly string[]) => run(process.execPath, [cli, ...args]);

describe("qodekit", () => {
  test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("%j prints all commands", async (args) => {
    const { code, stdout, output } = await qodekit(...args);
    expect([code, output]).toEqual([0, stdout]);
    expect(stdout).toMatch(/^Usage: qodekit <command>/);
    for (const { name, summary } of commands) {
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    }
  });

  test.each(commands.map(({ name }) => name))("%s has its own help", async (name) => {
    const { code, stdout, output } = await qodekit(name, "--help");
    expect([code, output]).toEqual([0, stdout]);
    expect(stdout).toMatch(new RegExp(`^Usage: qodekit ${name} `));
    expect(stdout).toMatch(/^ {2}-h, --help {2,}\S/m);
    expect(await qodekit("help", name)).toEqual({ code, stdout, output });
    const wrong = await qodekit(name, "--hepl");
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.output).toBe(
      `qodekit: Unknown option --hepl. Did you mean --help? Try: qodekit ${name} --help\n`,
    );
  });

  test.each(["-v", "--version"])("%s prints the version and loads nothing else", (option) => {
    // Prints every loaded module on stderr.
    const hook = `import { registerHooks } from "node:module";
      registerHooks({ load(url, context, next) { console.error(url); return next(url, context); } });`;
    const args = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`, cli, option];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect([status, stdout]).toEqual([0, `${version}\n`]);
    const loaded = stderr.split("\n").filter((url) => url.startsWith("file:"));
    expect(loaded.map((url) => url.slice(url.indexOf("/src/") + 1)).sort()).toEqual([
      "src/cli.ts",
      "src/cli/commands.ts",
      "src/cli/failure.ts",
      "src/cli/help.ts",
      "src/cli/main.ts",
      "src/mock/errors.ts",
      "src/shared/command-line.ts",
      "src/shared/is-error.ts",
      "src/shared/suggestions.ts",
      "src/shared/version.ts",
    ]);
  });

  test.each([
    [["mokc"], 'Unknown command "mokc". Did you mean mock? Try: qodekit --help'],
    [["server"], /^Unknown command "server". The commands are: mock, .+\. Try: qodekit --help$/],
    [["--verison"], "Unknown option --verison. Did you mean --version? Try: qodekit --help"],
    [["--all"], "Unknown option --all. The options are: --help, --version. Try: qodekit --help"],
    [["help", "opnapi"], 'Unknown command "opnapi". Did you mean openapi? Try: qodekit --help'],
    [["mock", "team"], 'Unknown API "team". Did you mean teams? Try: qodekit mock --help'],
    [["openapi", "x"], 'Unknown API "x". The APIs are: teams, qodex. Try: qodekit openapi --help'],
    [["mock", "--port"], /^--port: expected a value after it, as in --port 4010\. Try: /],
    [["mock", "--port", "high"], /^--port: expected a whole number from 1 to 65535, or 0/],
    [["mock", "--help=no"], /^--help: expected no value/],
  ])("%j is rejected in one line, with exit code 2", async (args, message) => {
    const { code, stdout, output } = await qodekit(...args);
    expect([code, stdout]).toEqual([2, ""]);
    const [, line] = /^qodekit: (.+)\n$/.exec(output) ?? [];
    if (typeof message === "string") expect(line).toBe(message);
    else expect(line).toMatch(message);
  });
});

test("openapi prints the path of each bundle in the requested version", async () => {
  const lines = async (...args: readonly string[]) =>
    (await qodekit("openapi", ...args)).stdout.split("\n");
  const bundles = await lines();
  expect(bundles).toEqual([
    join(root, "generated/teams/openapi.yaml"),
    join(root, "generated/qodex/openapi.yaml"),
    "",
  ]);
  for (const file of bundles.slice(0, 2)) {
    expect(readFileSync(file, "utf8")).toMatch(/^openapi: 3\.1\.\d/);
  }
  const [older = "", ...more] = await lines("qodex", "--3.0");
  expect(more).toEqual([""]);
  expect(JSON.parse(readFileSync(older, "utf8"))).toMatchObject({
    openapi: expect.stringMatching(/^3\.0\.\d/),
    info: { title: expect.stringContaining("Qodex") },
  });
});
