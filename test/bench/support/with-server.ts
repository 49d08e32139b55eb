import { fork } from "node:child_process";
import { join } from "node:path";
import { root } from "../../../scripts/lib/paths.ts";

/** Runs a benchmark against the server in a separate process, and stops it. */
export async function withServer(run: (url: string) => Promise<void>): Promise<void> {
  const server = fork(join(root, "test/bench/support/server.mjs"));
  try {
    const port = await new Promise<number>((resolve, reject) => {
      server.once("message", (message) => resolve(Number(message)));
      server.once("exit", () => reject(new Error("The server of the benchmark did not start.")));
    });
    await run(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
