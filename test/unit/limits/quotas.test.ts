import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Limiter } from "../../../src/limits/limiter.ts";
import { slidingWindow } from "../../../src/limits/sliding-window.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("named quotas", () => {
  const limiter = () =>
    slidingWindow({
      default: { requests: 4, interval: 1000 },
      slow: { requests: 2, interval: 500 },
    });

  /** Records when each of the named requests is let through. */
  function acquire(from: Limiter, ...quotas: string[]): [quota: string, ms: number][] {
    const start = Date.now();
    const passed: [string, number][] = [];
    for (const quota of quotas) {
      from.acquire(undefined, { quota }).then(() => passed.push([quota, Date.now() - start]));
    }
    return passed;
  }

  test("a named quota delays its own requests and no others", async () => {
    const done = acquire(limiter(), "slow", "slow", "slow", "default");
    await vi.advanceTimersByTimeAsync(2000);
    expect(done).toEqual([
      ["slow", 0],
      ["slow", 0],
      ["default", 0],
      ["slow", 500],
    ]);
  });

  test("a request of a named quota also counts towards the default one", async () => {
    const done = acquire(limiter(), "slow", "slow", "default", "default", "slow", "default");
    await vi.advanceTimersByTimeAsync(2000);
    expect(done.slice(4)).toEqual([
      ["slow", 1000],
      ["default", 1000],
    ]);
  });

  test("a name without a quota counts towards the default one", async () => {
    const done = acquire(limiter(), "default", "default", "default", "constructor", "unknown");
    await vi.advanceTimersByTimeAsync(2000);
    expect(done.map(([, ms]) => ms)).toEqual([0, 0, 0, 0, 1000]);
  });

  test.each([
    ["the longer wait comes first", ["slow", "default", "default", "default"]],
    ["the shorter wait comes first", ["default", "default", "default", "slow"]],
  ])("each is let through at its own time: %s", async (_, quotas) => {
    const bucket = slidingWindow({
      default: { requests: 2, interval: 1000 },
      slow: { requests: 1, interval: 5000 },
    });
    acquire(bucket, "slow", "default");
    const done = acquire(bucket, ...quotas);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toEqual([
      ["default", 1000],
      ["default", 1000],
      ["default", 2000],
      ["slow", 5000],
    ]);
  });

  test("tryAcquire acquires a permit or reports that none is free", () => {
    const bucket = limiter();
    const slow = { quota: "slow" };
    expect([1, 2, 3].map(() => bucket.tryAcquire?.(slow))).toEqual([true, true, false]);
    expect(bucket.tryAcquire?.({ quota: "default" })).toBe(true);
  });
});
