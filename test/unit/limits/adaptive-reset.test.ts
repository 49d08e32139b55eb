import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adaptive } from "../../../src/limits/adaptive.ts";
import { acquire, left, now, tell } from "./observed.ts";

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("after the reset", () => {
  test("one request probes how much there is, and the others follow its response", async () => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    const done = acquire(limiter, 10);
    await vi.advanceTimersByTimeAsync(5200);
    expect(done).toEqual([5000]);
    tell(limiter, left(3, 60));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(done).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveLength(5);
    tell(limiter, left(299, 60));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("while no response arrives, one request a second probes", async () => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    const done = acquire(limiter, 4);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([5000, 6000, 7000, 8000]);
  });

  test.each([
    ["says nothing about the quota", {}],
    ["has nothing to wait for", left(10, 0)],
  ])("a response that %s releases all", async (_, headers) => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    const done = acquire(limiter, 4);
    await vi.advanceTimersByTimeAsync(5000);
    tell(limiter, headers);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([5000, 5000, 5000, 5000]);
  });

  test.each<[string, Record<string, string>]>([
    ["says no time", {}],
    ["names more than a minute", { "retry-after": "120" }],
  ])("a 429 that %s releases one per second", async (_, headers) => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    const done = acquire(limiter, 4);
    await vi.advanceTimersByTimeAsync(5000);
    for (let second = 0; second < 3; second += 1) {
      tell(limiter, headers, 429);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(done).toEqual([5000, 6000, 7000, 8000]);
  });

  test("a window may be as short as a second", async () => {
    const limiter = adaptive();
    tell(limiter, left(0, 1));
    const done = acquire(limiter, 4);
    await vi.advanceTimersByTimeAsync(1000);
    tell(limiter, left(2, 1));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual([1000, 1000, 1000]);
  });

  test("if nobody waited, no probe is needed", async () => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    await vi.advanceTimersByTimeAsync(5000);
    const done = acquire(limiter, 4);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(4);
  });
});
