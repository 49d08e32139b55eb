import { getEventListeners } from "node:events";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { UsageError } from "../../../src/errors/classes.ts";
import type { Limiter } from "../../../src/limits/limiter.ts";
import { slidingWindow } from "../../../src/limits/sliding-window.ts";
import { runs } from "../../support/runs.ts";

type Steps = { wait: number; calls: number; abort: boolean }[];

const working = { requests: 1, interval: 1 };

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Acquires `count` permits at once and records, in order, who was let through and after how many ms. */
function takeMany(limiter: Limiter, count: number): [caller: number, ms: number][] {
  const start = Date.now();
  const passed: [number, number][] = [];
  for (let caller = 1; caller <= count; caller += 1) {
    limiter.acquire().then(() => passed.push([caller, Date.now() - start]));
  }
  return passed;
}

describe("the sliding window", () => {
  test("lets a full quota through at once, then each when one is an interval old", async () => {
    const limiter = slidingWindow({ requests: 2, interval: 1000 });
    const done = takeMany(limiter, 1);
    await vi.advanceTimersByTimeAsync(400);
    const more = takeMany(limiter, 4);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual([[1, 0]]);
    expect(more).toEqual([
      [1, 0],
      [2, 600],
      [3, 1000],
      [4, 1600],
    ]);
  });

  test("300 a minute: 300 at once, and not one more within the minute", async () => {
    const done = takeMany(slidingWindow({ requests: 300, interval: 60_000 }), 700);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(done).toHaveLength(300);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveLength(600);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done.map(([caller]) => caller)).toEqual(Array.from({ length: 700 }, (_, i) => i + 1));
  });

  test("fills up again while idle, and never beyond the quota", async () => {
    const limiter = slidingWindow({ requests: 2, interval: 1000 });
    takeMany(limiter, 2);
    await vi.advanceTimersByTimeAsync(60_000);
    const done = takeMany(limiter, 3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual([
      [1, 0],
      [2, 0],
      [3, 1000],
    ]);
  });

  test("a quota of one spaces every request", async () => {
    const done = takeMany(slidingWindow({ requests: 1, interval: 100 }), 3);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done.map(([, ms]) => ms)).toEqual([0, 100, 200]);
  });

  test("a request that arrives when a permit is free but the timer is late does not overtake", async () => {
    const limiter = slidingWindow({ requests: 1, interval: 100 });
    const order: string[] = [];
    await limiter.acquire();
    limiter.acquire().then(() => order.push("waited"));
    vi.spyOn(performance, "now").mockReturnValue(performance.now() + 100);
    limiter.acquire().then(() => order.push("came late"));
    await vi.advanceTimersByTimeAsync(0);
    vi.restoreAllMocks();
    expect(order).toEqual(["waited"]);
    expect(limiter.tryAcquire?.({ quota: "default" })).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(order).toEqual(["waited", "came late"]);
  });

  test("a waiting call that is aborted rejects with the reason and returns its permit", async () => {
    const limiter = slidingWindow({ requests: 1, interval: 1000 });
    await limiter.acquire();
    const controller = new AbortController();
    const gone = limiter.acquire(controller.signal);
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

  test("if one in the middle gives up, the others keep their order and the quota", async () => {
    const limiter = slidingWindow({ requests: 1, interval: 1000 });
    const controller = new AbortController();
    const order: [string, number][] = [];
    const start = Date.now();
    const note = (name: string) => () => order.push([name, Date.now() - start]);
    limiter.acquire().then(note("first"));
    const second = limiter.acquire(controller.signal).catch(() => {});
    limiter.acquire().then(note("third"));
    controller.abort();
    await second;
    limiter.acquire().then(note("fourth"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual([
      ["first", 0],
      ["third", 1000],
      ["fourth", 2000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("no listener stays on the signal", async () => {
    const limiter = slidingWindow({ requests: 1, interval: 1000 });
    const { signal } = new AbortController();
    const passed = Promise.all([limiter.acquire(signal), limiter.acquire(signal)]);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await passed;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("a signal that is already aborted takes no permit, even if one is free", async () => {
    const limiter = slidingWindow({ requests: 1, interval: 1000 });
    const reason = new Error("too late");
    await expect(limiter.acquire(AbortSignal.abort(reason))).rejects.toBe(reason);
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
    [10, 2 ** 31],
    [1.5, 1000],
    ["10", 1000],
  ])(
    "%s requests in %d ms is rejected: it would never, or always, let a request through",
    (requests, interval) => {
      const quota = { requests: requests as number, interval };
      expect(() => slidingWindow(quota)).toThrow(UsageError);
      expect(() => slidingWindow(quota)).toThrow(/`requests`.*`interval`/);
      expect(() => slidingWindow({ default: working, slow: quota })).toThrow(UsageError);
    },
  );

  test("quotas without a default are rejected", () => {
    expect(() => slidingWindow({ slow: working } as never)).toThrow(/one of them `default`/);
    expect(() => slidingWindow({} as never)).toThrow(UsageError);
  });

  test.each([[undefined], [null], ["10"], [10]])("%j is rejected: it is no quota", (quota) => {
    expect(() => slidingWindow(quota as never)).toThrow(UsageError);
  });

  test("no stretch of one interval exceeds the quota, and nobody overtakes", async () => {
    const steps = fc.array(
      fc.record({
        wait: fc.integer({ min: 0, max: 130 }),
        calls: fc.integer({ min: 1, max: 6 }),
        abort: fc.boolean(),
      }),
      { maxLength: 25 },
    );
    const property = async (requests: number, interval: number, all: Steps) => {
      const limiter = slidingWindow({ requests, interval });
      const passed: { call: number; at: number }[] = [];
      let calls = 0;
      let aborted = 0;
      for (const step of all) {
        await vi.advanceTimersByTimeAsync(step.wait);
        for (let n = 0; n < step.calls; n += 1) {
          const call = calls++;
          const controller = new AbortController();
          limiter.acquire(controller.signal).then(
            () => passed.push({ call, at: performance.now() }),
            () => (aborted += 1),
          );
          if (step.abort && n % 2 === 1) controller.abort();
        }
      }
      await vi.advanceTimersByTimeAsync(calls * interval);
      expect(passed).toHaveLength(calls - aborted);
      expect(passed.map(({ call }) => call)).toEqual(
        passed.map(({ call }) => call).sort((a, b) => a - b),
      );
      passed.slice(requests).forEach(({ at }, index) => {
        expect(at - (passed[index]?.at ?? 0)).toBeGreaterThanOrEqual(interval);
      });
      expect(vi.getTimerCount()).toBe(0);
    };
    const count = fc.integer({ min: 1, max: 7 });
    const time = fc.integer({ min: 1, max: 300 });
    await fc.assert(fc.asyncProperty(count, time, steps, property), runs(200));
  });
});
