import { spawn } from "node:child_process";
import { root } from "./paths.ts";

export interface RunResult {
  code: number;
  output: string;
}

/**
 * Runs a JavaScript program of a dev dependency with this Node, so that no shell and no `.cmd`
 * wrapper is involved (they differ on Windows).
 *
 * @param quiet collect the output instead of passing it through.
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

/** The Redocly command line, as an argument list for {@link runNode}. */
export const redocly = (...args: string[]): string[] => [
  "node_modules/@redocly/cli/bin/cli.js",
  ...args,
];
