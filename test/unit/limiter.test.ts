import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { type Limiter, tokenBucket } from "../../src/limiter.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Takes `count` places at once and notes, in order, who was let through and after how many ms. */
function takeMany(limiter: Limiter, count: number): [caller: number, ms: number][] {
  const start = Date.now();
  const passed: [number, number][] = [];
  for (let caller = 1; caller <= count; caller += 1) {
    limiter.take().then(() => passed.push([caller, Date.now() - start]));
  }
  return passed;
}

describe("the token bucket", () => {
  test("lets as many through at once as the quota has, then one per interval / requests", async () => {
    const done = takeMany(tokenBucket({ requests: 2, interval: 1000 }), 5);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual([
      [1, 0],
      [2, 0],
      [3, 500],
      [4, 1000],
      [5, 1500],
    ]);
  });

  test("300 a minute: 300 at once, the next one 200 ms later, 600 within the first minute", async () => {
    const done = takeMany(tokenBucket({ requests: 300, interval: 60_000 }), 700);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(300);
    await vi.advanceTimersByTimeAsync(199);
    expect(done).toHaveLength(300);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveLength(301);
    await vi.advanceTimersByTimeAsync(60_000 - 200);
    expect(done).toHaveLength(600);
    expect(done.map(([caller]) => caller)).toEqual(done.map((_, index) => index + 1));
  });

  test("fills up again while nobody asks, and never beyond the quota", async () => {
    const limiter = tokenBucket({ requests: 2, interval: 1000 });
    takeMany(limiter, 2);
    await vi.advanceTimersByTimeAsync(60_000);
    const done = takeMany(limiter, 3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([
      [1, 0],
      [2, 0],
      [3, 500],
    ]);
  });

  test("a quota of one spaces every request", async () => {
    const done = takeMany(tokenBucket({ requests: 1, interval: 100 }), 3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done.map(([, ms]) => ms)).toEqual([0, 100, 200]);
  });

  test("a waiting call that is aborted rejects with the reason and gives its place back", async () => {
    const limiter = tokenBucket({ requests: 1, interval: 1000 });
    await limiter.take();
    const controller = new AbortController();
    const gone = limiter.take(controller.signal);
    const reason = { why: "changed my mind" };
    controller.abort(reason);
    await expect(gone).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    const done = takeMany(limiter, 2);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toEqual([
      [1, 1000],
      [2, 2000],
    ]);
  });

  test("when one in the middle gives up, the others keep their order and the quota", async () => {
    const limiter = tokenBucket({ requests: 1, interval: 1000 });
    const controller = new AbortController();
    const order: [string, number][] = [];
    const start = Date.now();
    const note = (name: string) => () => order.push([name, Date.now() - start]);
    limiter.take().then(note("first"));
    const second = limiter.take(controller.signal).catch(() => {});
    limiter.take().then(note("third"));
    controller.abort();
    await second;
    limiter.take().then(note("fourth"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order.map(([name]) => name)).toEqual(["first", "third", "fourth"]);
    // By t ms, at most 1 + t / 1000 may have been let through.
    order.forEach(([, ms], index) => {
      expect(index + 1).toBeLessThanOrEqual(1 + ms / 1000);
    });
  });

  test("a signal that is aborted already takes no place, even when one is free", async () => {
    const limiter = tokenBucket({ requests: 1, interval: 1000 });
    const reason = new Error("too late");
    await expect(limiter.take(AbortSignal.abort(reason))).rejects.toBe(reason);
    const done = takeMany(limiter, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([[1, 0]]);
  });

  test.each([
    [0, 1000],
    [-1, 1000],
    [Number.NaN, 1000],
    [Number.POSITIVE_INFINITY, 1000],
    [10, 0],
    [10, -1],
    [10, Number.NaN],
    [10, Number.POSITIVE_INFINITY],
  ])(
    "%d requests in %d ms is refused: it would never, or always, let through",
    (requests, interval) => {
      expect(() => tokenBucket({ requests, interval })).toThrow(UsageError);
      expect(() => tokenBucket({ requests, interval })).toThrow(/`requests`.*`interval`/);
    },
  );
});
