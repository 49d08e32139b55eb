import { randomInt } from "node:crypto";
import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import type { Fetch, Teams } from "../../../src/teams.ts";
import { answer, client, networkError, noWaits, stubbed } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";
import { countedSignal } from "../../support/client/signals.ts";
import { listen } from "../../support/server/listen.ts";
import { describeType, ends } from "./ends.ts";

/** The number of calls in flight. */
const width = 60;

const bodies: Readonly<Record<string, readonly [status: number, body: object]>> = {
  page: [200, { members: [{ id: "m" }], nextToken: "next" }],
  missing: [404, { code: "NotFound", message: "no" }],
  limited: [429, { code: "TooMany", message: "later" }],
  large: [400, { message: "x".repeat(99_999) }],
};
const soon = { "content-type": "application/json", "retry-after-ms": "0" };

/** A `fetch` that behaves as the id in the path says, and ends with its signal. */
const stub: Fetch = async (url, { signal }) => {
  const kind = describeType(url);
  const [status, body] = bodies[kind] ?? [200, { id: "m" }];
  if (kind === "reset") throw networkError("ECONNRESET");
  const aborted = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
  });
  if (kind === "silent") return aborted;
  aborted.catch(() => {});
  if (kind !== "half") return answer(body, { status, headers: soon });
  return new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from("{"));
        aborted.catch((reason) => controller.error(reason));
      },
    }),
  );
};

/** A real server that does the same, keeps its connections open, and counts the active ones. */
async function startServer() {
  const open = new Set<unknown>();
  const busy = new Set<unknown>();
  const server = createServer((request, response) => {
    const { socket } = request;
    const kind = describeType(request.url ?? "");
    busy.add(socket);
    response.on("close", () => busy.delete(socket));
    const [status, body] = bodies[kind] ?? [200, { id: "m" }];
    if (kind === "reset") socket.resetAndDestroy();
    else if (kind === "half") response.writeHead(200).write("{");
    else if (kind !== "silent") response.writeHead(status, soon).end(JSON.stringify(body));
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, open, busy };
}

/** Makes calls that end in every way, in random order, and checks each result. */
async function callAll(teams: Teams, signal: AbortSignal, count: number): Promise<void> {
  const wrong: string[] = [];
  let begun = 0;
  const line = async () => {
    while (begun < count) {
      begun += 1;
      const [way, call, outcome] = ends[randomInt(ends.length)] as (typeof ends)[number];
      const came = await call(teams, signal);
      if (came !== outcome) wrong.push(`${way}: ${came}`);
    }
  };
  await Promise.all(Array.from({ length: width }, line));
  expect(wrong).toEqual([]);
}

/** Waits for calls that nobody awaits; afterwards no listener and no timer may be left. */
async function rest(listeners: () => number): Promise<void> {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout");
  await vi.waitFor(() => {
    expect(listeners()).toBe(0);
    // Node's fetch and this wait own a few, one of each type, not one per call.
    expect(timers().length).toBeLessThanOrEqual(5);
  }, 5000);
}

/** Everything that keeps the process alive, except timers. */
const openHandles = () =>
  process.getActiveResourcesInfo().filter((kind) => !/^(?:Timeout|Immediate)$/.test(kind));

/** The bytes in use after garbage collection. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

test("25,000 calls with random ends leave no listener, no timer, no handle and no memory", async () => {
  noWaits();
  const unhandled = watchRejections();
  const shared = countedSignal();
  const teams = stubbed(stub);
  await callAll(teams, shared.signal, 5_000);
  await rest(shared.listeners);
  const early = heap();
  const handles = openHandles();
  await callAll(teams, shared.signal, 20_000);
  await rest(shared.listeners);
  // A call that leaked 250 bytes would add 5 MB.
  expect(heap() - early).toBeLessThan(4_000_000);
  expect(openHandles()).toEqual(handles);
  expect(unhandled).toEqual([]);
}, 180_000);

test("1,200 calls to a real server leave only idle connections, which later calls reuse", async () => {
  noWaits();
  const unhandled = watchRejections();
  const shared = countedSignal();
  const { url, open, busy } = await startServer();
  const teams = client(url);
  await callAll(teams, shared.signal, 1200);
  await rest(shared.listeners);
  // One per interrupted call would be more than 500.
  await vi.waitFor(() => {
    expect(busy.size).toBe(0);
    expect(open.size).toBeLessThan(2 * width);
  }, 5000);
  expect(unhandled).toEqual([]);
}, 180_000);
