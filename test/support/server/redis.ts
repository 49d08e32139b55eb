import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";

/** The path of an installed redis-server. */
const program: string | undefined = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => folder !== "")
  .map((folder) => join(folder, "redis-server"))
  .find((file) => existsSync(file));

/** Without Redis, these tests are skipped. CI must have it; there it is a failure. */
export const skipWithoutRedis: boolean = program === undefined && !process.env["CI"];
if (skipWithoutRedis) {
  console.warn("SKIPPED: no redis-server found in PATH. Install one (Debian: redis-server).");
}

/** Starts a Redis without persistence on a free loopback port. It stops with the test. */
export async function startRedis(): Promise<{ port: number }> {
  if (!program) throw new Error("No redis-server found in PATH. Install one.");
  const port = await freePort();
  const options = ["--port", String(port), "--bind", "127.0.0.1"];
  const child = spawn(program, [...options, "--save", "", "--appendonly", "no"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  });
  await ready(child);
  return { port };
}

async function ready(child: ChildProcess): Promise<void> {
  let output = "";
  for await (const part of child.stdout ?? []) {
    output += part;
    if (output.includes("Ready to accept connections")) return;
  }
  throw new Error(`redis-server did not start:\n${output}`);
}

/** Redis does not support port 0: it does not report its port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
