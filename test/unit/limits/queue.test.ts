import { afterEach, expect, test, vi } from "vitest";
import { createQueue } from "../../../src/limits/queue.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("a time that passes while the timer is set gives no negative timeout, for which Node 24 warns", async () => {
  vi.useFakeTimers();
  let now = 0;
  // A slow machine: each read of the clock is 5 ms later.
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 5;
    return now;
  });
  const delays: (number | undefined)[] = [];
  const plain = globalThis.setTimeout;
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, delay?: number) => {
    delays.push(delay);
    return plain(run, delay);
  }) as typeof setTimeout);
  let free = false;
  const queue = createQueue((_, at) => (free ? at : at + 1), vi.fn());
  const waited = queue.acquire();
  expect(delays.length).toBeGreaterThan(0);
  for (const delay of delays) expect(delay).toBeGreaterThanOrEqual(0);
  free = true;
  await vi.advanceTimersByTimeAsync(10);
  await waited;
});
