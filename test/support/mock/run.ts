import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

export const root: string = fileURLToPath(new URL("../../../", import.meta.url));

/** A run of the command, with its output so far. */
export interface Run {
  readonly child: ChildProcess;
  out: string;
  err: string;
  /** The exit code, or `null` if a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** The contents of the ready line. */
export interface Ready {
  readonly api: string;
  readonly url: string;
  readonly pid: number;
}

/** Runs `qodekit` until the end of the test, from the repository or from a copy of it. */
export function qodekit(args: readonly string[], at: string = root): Run {
  const child = spawn(process.execPath, [join(at, "src/cli.ts"), ...args], { cwd: tmpdir() });
  onTestFinished(() => void child.kill("SIGKILL"));
  const run: Run = {
    child,
    out: "",
    err: "",
    ended: new Promise((resolve) => child.once("close", resolve)),
  };
  child.stdout?.on("data", (text) => {
    run.out += text;
  });
  child.stderr?.on("data", (text) => {
    run.err += text;
  });
  return run;
}

/** Runs `qodekit mock` on a free port, and waits for one API to be ready. */
export async function started(
  args: readonly string[] = ["teams"],
  at: string = root,
): Promise<Run & Ready> {
  const run = qodekit(["mock", "--port", "0", ...args], at);
  const early = run.ended.then((code) => {
    throw new Error(`qodekit ended with ${code} before it was ready:\n${run.err}`);
  });
  const ready = expect.poll(() => run.out, { timeout: 60_000, interval: 20 }).toContain("\n");
  await Promise.race([ready, early]);
  early.catch(() => {}); // Later it ends because the test does.
  return Object.assign(run, JSON.parse(run.out.split("\n")[0] ?? "") as Ready);
}

/** The command, running for all tests of a file. */
export interface Command {
  /** The base URL of each API. */
  readonly urls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Runs `qodekit mock` on free ports, and waits for both APIs to be ready. */
export async function startCommand(...args: readonly string[]): Promise<Command> {
  const ports = ["--port", "0", "--log", "silent", "--until-stdin-ends"];
  const child = spawn(process.execPath, [join(root, "src/cli.ts"), "mock", ...ports, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const urls: Record<string, string> = {};
  for await (const line of createInterface(child.stdout)) {
    const { api, url } = JSON.parse(line) as Ready;
    urls[api] = url;
    if (Object.keys(urls).length === 2) break;
  }
  expect(Object.keys(urls), said).toEqual(["teams", "qodex"]);
  return {
    urls,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "qodekit-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the command's files, with the given packages. */
export function copyOfRepository(...installed: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of ["package.json", "src", "generated"]) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  for (const name of installed) {
    mkdirSync(join(folder, "node_modules/@stoplight"), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
  return folder;
}

/** The packages that the mock needs. */
export const prism = ["@stoplight/prism-http", "@stoplight/prism-http-server"] as const;
