import { spawn, spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import { type Block, blocksOf } from "../../support/markdown.ts";
import {
  type InstalledPackage,
  installPackage,
  linkPackages,
  prism,
} from "../../support/package/installed.ts";
import { type Ran, run } from "../../support/package/run.ts";

const page = "docs/mock/other-languages.md";
const limits = { timeout: 300_000 };

/** The first of several programs that runs; without one its tests are skipped. */
function programOf(names: readonly string[], args: readonly string[], required: boolean) {
  const found = names.find((name) => spawnSync(name, args).status === 0);
  const skip = found === undefined && !(required && process.env["CI"]);
  if (skip) console.warn(`SKIPPED: no ${names[0]} found.`);
  return { program: found ?? names[0] ?? "", skip };
}
const python = programOf(
  ["python3", "python"],
  ["-c", "import sys; assert sys.version_info > (3, 8)"],
  true,
);
// Large and not on every machine, so CI runs it only where it is installed.
const go = programOf(["go"], ["version"], false);

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  linkPackages(installed.project, root, prism);
}, 300_000);
afterAll(() => installed?.remove());

/** The block of a language under a heading. */
function blockOf(heading: string, language: string): Block {
  const [block, ...more] = blocksOf(page, heading).filter((each) => each.language === language);
  if (!block || more.length > 0) throw new Error(`${page}: expected one block under ${heading}.`);
  return block;
}

/** Runs a program in the project; also returns the processes that it leaves behind. */
async function runThere(program: string, args: readonly string[], file: string, code: string) {
  const folder = join(installed.project, randomUUID());
  mkdirSync(folder);
  writeFileSync(join(folder, file), code);
  const mark = randomUUID();
  const path = [join(process.execPath, ".."), process.env["PATH"]].join(delimiter);
  const env = {
    PATH: path,
    QODEKIT_TEST: mark,
    no_proxy: "127.0.0.1",
    GOFLAGS: "-mod=mod",
    GOPROXY: "off",
  };
  const ran: Ran = await run(program, args, { cwd: folder, env, timeout: 240_000 });
  const left = await leftBehind(mark);
  rmSync(folder, { recursive: true });
  return { ...ran, left };
}

/** Whether a process has a variable in its environment, which its descendants inherit. Linux only. */
const isMarked = (pid: string, mark: string): boolean => {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").includes(`QODEKIT_TEST=${mark}`);
  } catch {
    return false; // It has ended, or belongs to another user.
  }
};

/** The processes with a mark, after those that are ending have ended. */
async function leftBehind(mark: string): Promise<string[]> {
  if (process.platform !== "linux") return [];
  const find = () =>
    readdirSync("/proc").filter((name) => /^\d+$/.test(name) && isMarked(name, mark));
  for (let tries = 0; tries < 300 && find().length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return find();
}

const clean = { code: 0, left: [] };
const countLines = (code: string): number => code.split("\n").filter((line) => line.trim()).length;

describe.skipIf(python.skip)("Python", limits, () => {
  const { file = "", code } = blockOf("Python", "python");
  const suite = (text: string) =>
    runThere(python.program, ["-W", "error", "-m", "unittest", "-v"], file, text);

  test("the suite passes, in less than 40 lines, and stops the mock", async () => {
    const ran = await suite(code);
    expect(ran, ran.output).toMatchObject(clean);
    expect(ran.output).toMatch(/^Ran 2 tests in/m);
    expect(countLines(code)).toBeLessThan(40);
  });

  test("the suite fails if the mock responds differently", async () => {
    const ran = await suite(code.replace('"status": 503', '"status": 404'));
    expect(ran.output).toMatch(/^FAILED \(failures=1\)$/m);
    expect(ran).toMatchObject({ code: 1, left: [] });
  });

  const start = blockOf("Start and stop it", "python").code;
  const between = "# ... the tests ...\n";
  const health = `from urllib.request import urlopen
for url in urls.values():
    assert json.load(urlopen(url + "/__mock/health"))["status"] == "ok"
`;
  const [before = "", after = ""] = start.split(between);
  test.each([
    ["the mock started by Popen stops when its stdin is closed", after],
    ["it stops when the process that started it ends", ""],
    ["it stops when that process is killed", "import os; os.kill(os.getpid(), 9)"],
    ["it stops after terminate(), which ends only npx", "mock.terminate()\nmock.wait()"],
  ])("%s", async (_, end) => {
    expect(start).toContain(between);
    const ran = await runThere(python.program, ["main.py"], "main.py", `${before}${health}${end}`);
    expect(ran.left).toEqual([]);
    expect(ran.code, ran.output).toBe(end.includes("kill") ? 1 : 0);
  });
});

describe.skipIf(go.skip)("Go", limits, () => {
  const { file = "", code } = blockOf("Go", "go");
  const suite = (text: string) =>
    runThere(go.program, ["test", "-count=1", "-v", `./${file}`], file, text);

  test("the suite passes, in less than 40 lines, and stops the mock", async () => {
    const ran = await suite(code);
    expect(ran, ran.output).toMatchObject(clean);
    expect(ran.output.match(/^--- PASS/gm)).toHaveLength(2);
    expect(countLines(code)).toBeLessThan(40);
  });

  test("the suite fails if the mock responds differently", async () => {
    const ran = await suite(code.replace('"status": 503', '"status": 404'));
    expect(ran.output).toMatch(/^--- FAIL: TestWorksAgainAfterAnOutage/m);
    expect(ran.output).toMatch(/GET \S+ &\{404 Not Found/);
    expect(ran).toMatchObject({ code: 1, left: [] });
  });

  test("is formatted by gofmt", () => {
    const { status, stdout, stderr } = spawnSync("gofmt", ["-l"], {
      input: code,
      encoding: "utf8",
    });
    expect([status, stdout, stderr]).toEqual([0, "", ""]);
  });
});

test.runIf(process.platform === "linux")("a process that is left behind is detected", async () => {
  const mark = randomUUID();
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], {
    env: { ...process.env, QODEKIT_TEST: mark },
  });
  await new Promise((resolve) => child.once("spawn", resolve));
  expect(isMarked(String(child.pid), mark)).toBe(true);
  expect(isMarked(String(process.pid), mark)).toBe(false);
  child.kill();
});
