import { spawn } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis, root } from "../../../scripts/lib/paths.ts";
import { remove, temporary } from "../../support/package/packed.ts";
import { machineNode, run, versionOf } from "../../support/package/run.ts";

const [api = ""] = apis;
const copy = temporary("copy");

/** A copy of the scripts' inputs, which tests can damage. */
beforeAll(() => {
  for (const name of [
    "openapi",
    "scripts",
    "src",
    "generated",
    "docs",
    "test",
    "README.md",
    "CONTRIBUTING.md",
    "home.json",
    "redocly.yaml",
    "package.json",
    "CHANGELOG.md",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
});
afterAll(() => remove(copy));

const script = (name: string, node = process.execPath) =>
  run(node, [join(copy, "scripts", name)], { cwd: copy });

/** Changes a file of the copy while something runs, and restores it. */
async function changed<T>(file: string, change: (path: string) => void, then: () => Promise<T>) {
  const path = join(copy, file);
  const before = readFileSync(path);
  change(path);
  try {
    return await then();
  } finally {
    writeFileSync(path, before);
  }
}

describe("check:generated", () => {
  test("accepts the committed files", async () => {
    const { code, output } = await script("check-generated.ts");
    // Seven per API, and the coverage page of the API with a list of requests.
    expect(output).toContain(`${apis.length * 7 + 1} files are up to date`);
    expect(code).toBe(0);
  });

  test("names a file edited by hand, a missing one, and those of a changed contract", async () => {
    const [edited, missing] = ["types.ts", "operations.ts"].map(
      (name) => `generated/${api}/${name}`,
    ) as [string, string];
    const contract = `openapi/${api}/openapi.yaml`;
    const newer = readFileSync(join(copy, contract), "utf8").replace(
      /^ {2}version: .*$/m,
      "  version: 9.9.9",
    );
    const { code, output } = await changed(
      edited,
      (path) => appendFileSync(path, "// by hand\n"),
      () =>
        changed(missing, rmSync, () =>
          changed(
            contract,
            (path) => writeFileSync(path, newer),
            () => script("check-generated.ts"),
          ),
        ),
    );
    expect(code).toBe(1);
    const [, stale = ""] =
      /stale: (.*)\. Run `npm run generate` and commit the result\./.exec(output) ?? [];
    expect(stale.split(", ").sort()).toEqual(
      ["openapi-3.0.json", "openapi.yaml", "operations.ts", "types.ts"].map(
        (name) => `generated/${api}/${name}`,
      ),
    );
  });
});

describe("generate", () => {
  test("names a broken reference, and its file", async () => {
    const { code, output } = await changed(
      `openapi/${api}/openapi.yaml`,
      (path) => writeFileSync(path, readFileSync(path, "utf8").replace(".yaml\n", "-gone.yaml\n")),
      () => script("generate.ts"),
    );
    expect(code).toBe(1);
    expect(output).toContain(`The contract openapi/${api} cannot be bundled:`);
    expect(output).toMatch(/-gone\.yaml/);
    expect(output).toMatch(new RegExp(`openapi/${api}/openapi\\.yaml`));
  });

  test("writes the same bytes on the machine's own Node", async ({ skip }) => {
    const node = machineNode();
    const [major, minor] = await versionOf(node);
    const stripsTypes = major > 22 ? major > 23 || minor >= 6 : major === 22 && minor >= 18;
    skip(
      !stripsTypes || `v${major}.${minor}` === process.version.replace(/\.\d+$/, ""),
      `the machine's own Node is ${major}.${minor}: it runs no TypeScript, or is the pinned one`,
    );
    const before = readFileSync(join(copy, "generated", api, "operations.ts"));
    const { code } = await script("generate.ts", node);
    expect(code).toBe(0);
    expect(readFileSync(join(copy, "generated", api, "operations.ts")).equals(before)).toBe(true);
  });
});

describe("start", () => {
  test("runs both clients, and ends with --once", async () => {
    const { code, output } = await run(
      process.execPath,
      [join(copy, "scripts", "start.ts"), "--once"],
      { cwd: copy, timeout: 170_000 },
    );
    expect(output).toContain("Alice: org_admin, ENABLED");
    // All pages: the last event is on the second one.
    expect(output).toContain("Inline Chat: 1.5");
    expect(output).toMatch(/attempt 1: .* 429, again in \d+ ms\n +attempt 2: .* 200/);
    expect(output).toMatch(/NotFoundError: getMemberQuota failed: 404 Not Found/);
    expect(output).toContain("Ferry tickets: 12345678-");
    expect(output).toContain("have stopped");
    expect(code).toBe(0);
  }, 180_000);

  test("prints the URLs, and runs until it is stopped", async () => {
    // Builds no reference, which the test above does.
    mkdirSync(join(copy, "dist/docs"), { recursive: true });
    writeFileSync(join(copy, "dist/docs/index.html"), "the reference");
    const module = JSON.stringify(pathToFileURL(join(copy, "scripts/start.ts")).href);
    const program = `
      const { start } = await import(${module});
      await start({ once: false, build: async () => {} });`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: copy,
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        said += text;
      });
    }
    const ended = new Promise((resolve) => child.once("close", resolve));
    try {
      await expect.poll(() => said, { timeout: 170_000 }).toContain("Press Ctrl-C");
      const [, reference = ""] = /reference {2}(http:\/\/127\.0\.0\.1:\d+\/)/.exec(said) ?? [];
      expect((await fetch(reference)).status).toBe(200);
      const [, command = ""] = /(http:\S+\/members)/.exec(said) ?? [];
      const headers = { authorization: "Bearer any" };
      expect((await fetch(command, { headers })).status).toBe(200);
    } finally {
      child.kill();
      await ended;
    }
  }, 180_000);
});
