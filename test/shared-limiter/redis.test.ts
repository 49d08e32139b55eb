import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { skipWithoutRedis, startRedis } from "../support/server/redis.ts";
import { serve } from "../support/server/server.ts";

const processes = 3;
const calls = 4;
const points = 4;
/** The limiter's interval, in s. */
const duration = 2;
/**
 * The server's interval, in ms: shorter, because a request of one window may arrive late on a slow
 * machine.
 */
const interval = 500;

/** Starts a process of `caller.ts`, and waits until it is ready. */
async function caller(redisPort: number, baseUrl: string) {
  const file = fileURLToPath(new URL("caller.ts", import.meta.url));
  const child = fork(file, [redisPort, baseUrl, points, duration, calls].map(String), {
    execArgv: [],
  });
  onTestFinished(() => {
    child.kill();
  });
  await once(child, "message");
  return child;
}

describe.skipIf(skipWithoutRedis)("a quota in a real Redis", () => {
  test("is shared by processes: their server never gets more requests in its interval", async () => {
    const redis = await startRedis();
    const arrivals: number[] = [];
    const server = await serve((response) => {
      arrivals.push(performance.now());
      // A kept connection would keep its process alive.
      const headers = { "content-type": "application/json", connection: "close" };
      response.writeHead(200, headers).end("{}");
    });
    const children = await Promise.all(
      Array.from({ length: processes }, () => caller(redis.port, server.url)),
    );
    const exits = children.map((child) => once(child, "exit"));
    // Together: each of them could exhaust the quota alone.
    for (const child of children) child.send("begin");
    for (const [code] of await Promise.all(exits)) expect(code).toBe(0);

    expect(arrivals).toHaveLength(processes * calls);
    for (const from of arrivals) {
      const within = arrivals.filter((at) => at >= from && at < from + interval);
      expect(within.length).toBeLessThanOrEqual(points);
    }
  }, 180_000);
});
