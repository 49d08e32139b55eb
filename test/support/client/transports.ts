import { once } from "node:events";
import type { AddressInfo, Server } from "node:net";
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  onTestFinished,
  TestRunner,
  test,
  vi,
} from "vitest";
import { type NodeFetch, type NodeFetchOptions, nodeFetch } from "../../../src/node/node-fetch.ts";
import type { Fetch } from "../../../src/teams.ts";
import { json, serve } from "../server/server.ts";
import { client } from "./client.ts";

/** The client's redirect mode: it follows redirects itself. */
export const manual = { redirect: "manual" } as const;

/** A transport that is closed with the test. */
export function agentOf(options: NodeFetchOptions = {}): NodeFetch {
  const agent = nodeFetch(options);
  onTestFinished(() => agent.close());
  return agent;
}

/** Lets a server listen until the test ends; returns its port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** The client's tests that are independent of the transport: they run against a real server, or a stub. */
const suites: readonly (() => Promise<unknown>)[] = [
  () => import("../../unit/transport/abort.test.ts"),
  () => import("../../unit/hostile/bounds.test.ts"),
  () => import("../../unit/hostile/errors.test.ts"),
  () => import("../../unit/hostile/injection.test.ts"),
  () => import("../../unit/hostile/pollution.test.ts"),
  () => import("../../unit/hostile/protocol.test.ts"),
  () => import("../../unit/hostile/successes.test.ts"),
  () => import("../../unit/hostile/transfers.test.ts"),
  () => import("../../unit/leaks/many.test.ts"),
  () => import("../../unit/leaks/phases.test.ts"),
  () => import("../../unit/transport/redirect.test.ts"),
  () => import("../../unit/transport/timeout/attempt.test.ts"),
  () => import("../../unit/transport/timeout/call.test.ts"),
  () => import("../../unit/transport/declared-responses.test.ts"),
  () => import("../../unit/transport/limiter.test.ts"),
  () => import("../../unit/transport/logger.test.ts"),
  () => import("../../unit/transport/repeated.test.ts"),
  () => import("../../unit/transport/request-id.test.ts"),
  () => import("../../unit/client/wire.test.ts"),
];

/**
 * Runs the client's tests again with another transport instead of the global `fetch`.
 *
 * @throws Error if a file was loaded before: `test/vitest.config.ts` must isolate the caller.
 */
export function sameTestsOn(name: string, agent: NodeFetch): void {
  describe(`on ${name}`, async () => {
    const fetch = vi.fn(agent);
    // Clients look up the global `fetch` for each request.
    beforeAll(() => {
      vi.stubGlobal("fetch", fetch);
    });
    afterAll(async () => {
      vi.unstubAllGlobals();
      await agent.close();
    });

    test("the requests of these tests go through it", async () => {
      const server = await serve(json({ id: "m" }));
      await client(server).members.get({ member_id: "m" });
      expect(fetch).toHaveBeenCalledTimes(1);
    });

    const { tasks } = TestRunner.getCurrentSuite();
    for (const suite of suites) {
      const before = tasks.length;
      await suite();
      // A module runs once per process: if another file has loaded it, its tests are not added here.
      if (tasks.length === before) throw new Error(`No tests were added by ${suite}.`);
    }
  });
}

/** Does the same with `fetch` and with another transport, and returns both outcomes. */
export function sameAsFetch(
  agent: Fetch,
): <T>(scenario: (send: Fetch) => Promise<T>) => Promise<T> {
  return async (scenario) => {
    const expected = await scenario((url, init) => globalThis.fetch(url, init));
    const actual = await scenario(agent);
    expect(actual).toEqual(expected);
    return actual;
  };
}

/** Waits until a number stops growing, and returns it. */
export async function settled(read: () => number): Promise<number> {
  for (let last = -1; ; ) {
    const now = read();
    if (now <= last) return now;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The machine-readable part of an error: its name, and the codes along its causes. */
export function codesOf(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [error];
  const code = (error as { code?: unknown }).code;
  return [error.name, code, ...(error.cause === undefined ? [] : codesOf(error.cause))];
}
