import { spawn } from "node:child_process";
import { root } from "./paths.ts";

export interface RunResult {
  code: number;
  output: string;
}

/**
 * Runs a dev dependency's JavaScript program with this Node, so that no shell and no `.cmd` wrapper is
 * involved (they differ on Windows).
 *
 * @param quiet collects the output instead of printing it.
 */
export function runNode(args: string[], { quiet = false } = {}): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The arguments of {@link runNode} for the Redocly command line. */
export const redocly = (...args: string[]): string[] => [
  "node_modules/@redocly/cli/bin/cli.js",
  ...args,
];
