import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  /** Both streams. */
  readonly output: string;
}

/** Runs a program to its end; an exit code is a result, not a failure. */
export function run(
  program: string,
  args: readonly string[],
  {
    cwd = root,
    env = {},
    timeout = 60_000,
  }: { cwd?: string; env?: Readonly<Record<string, string>>; timeout?: number } = {},
): Promise<Ran> {
  const options = {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: "1" },
    maxBuffer: 1 << 26,
    timeout,
  };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ code, stdout, output: stdout + stderr });
    });
  });
}

/** The first `node` in PATH that is not the project's own, or this one if there is none. */
export function machineNode(): string {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  return found ?? process.execPath;
}

/** The version of a Node as numbers. */
export async function versionOf(node: string): Promise<[major: number, minor: number]> {
  const { stdout } = await run(node, ["--version"]);
  const [major = 0, minor = 0] = stdout.trim().slice(1).split(".").map(Number);
  return [major, minor];
}
