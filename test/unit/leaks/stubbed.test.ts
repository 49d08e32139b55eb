import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { Fetch } from "../../../src/teams.ts";
import { answer, networkError, noWaits, stubbed } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";
import { countedSignal } from "../../support/client/signals.ts";
import { bodies, callAll, rest, soon } from "./call-all.ts";
import { describeType } from "./ends.ts";

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
