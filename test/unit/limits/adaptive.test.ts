import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { adaptive } from "../../../src/limits/adaptive.ts";
import { runs } from "../../support/runs.ts";
import { acquire, left, now, tell } from "./observed.ts";

const request = { quota: "default" };

beforeEach(() => {
  vi.useFakeTimers({ now });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("following the server's headers", () => {
  test("nothing is delayed while the server sends no limits", async () => {
    const limiter = adaptive();
    const done = acquire(limiter, 1000);
    tell(limiter, {});
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(1000);
    expect(limiter.tryAcquire?.(request)).toBe(true);
  });

  test("the remaining requests go at once, the rest wait for the reset, in order", async () => {
    const limiter = adaptive();
    tell(limiter, left(2, 30));
    const order: number[] = [];
    for (let n = 1; n <= 4; n += 1) limiter.acquire().then(() => order.push(n));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(order).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual([1, 2, 3]);
    tell(limiter, left(10, 60));
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test.each<[string, Record<string, string>]>([
    ["RateLimit-Remaining and -Reset, seconds to go", left(0, 20)],
    ["an epoch second", left(0, now / 1000 + 20)],
    ["the same with X-", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "20" }],
    ["both in one header", { ratelimit: "limit=300, remaining=0, reset=20" }],
    ["in one header with semicolons", { ratelimit: "limit=300;remaining=0;reset=20" }],
    ["several windows", { "ratelimit-remaining": "0, 7", "ratelimit-reset": "20" }],
  ])("it reads %s", async (_, headers) => {
    const limiter = adaptive();
    tell(limiter, headers);
    const done = acquire(limiter, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([20_000]);
  });

  test.each<[string, Record<string, string>]>([
    ["Retry-After", { "retry-after": "20" }],
    ["RetryAfter", { retryafter: "20" }],
    ["X-RateLimit-RetryAfter", { "x-ratelimit-retryafter": "20" }],
    ["a 429 that reports remaining requests", { ...left(50, 20) }],
  ])("a 429 delays all requests of the quota for the time it names: %s", async (_, headers) => {
    const limiter = adaptive();
    tell(limiter, headers, 429);
    const done = acquire(limiter, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([20_000]);
  });

  test.each<[string, Record<string, string>, number?]>([
    ["a month's allowance", { "ratelimit-remaining-month": "0", "ratelimit-reset": "20" }],
    ["nothing left, and no reset", { "ratelimit-remaining": "0" }],
    ["a reset without a number", { "ratelimit-reset": "20" }],
    ["a reset in the past", left(0, now / 1000 - 5)],
    ["a reset more than a minute away", left(0, 61)],
    ["a reset next year", left(0, now / 1000 + 31_536_000)],
    ["words", { "ratelimit-remaining": "none", "ratelimit-reset": "soon" }],
    ["an empty number", { "ratelimit-remaining": "", "ratelimit-reset": "20" }],
    ["a negative number", left(-1, 20)],
    ["a hexadecimal number", { "ratelimit-remaining": "0x0", "ratelimit-reset": "20" }],
    ["a number followed by more text", { "ratelimit-remaining": "0abc", "ratelimit-reset": "20" }],
    ["half of the later syntax", { ratelimit: '"default";r=0' }],
    ["a 429 without a time", {}, 429],
    ["a 500 with Retry-After", { "retry-after": "20" }, 500],
  ])("%s delays nothing", async (_, headers, status = 200) => {
    const limiter = adaptive();
    tell(limiter, headers, status);
    const done = acquire(limiter, 500);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(500);
  });

  test("any headers: no wait exceeds a minute, and nothing throws", async () => {
    const number = fc.oneof(fc.nat(), fc.integer(), fc.constantFrom("", "x", "1e9", "Infinity"));
    const names = ["ratelimit-remaining", "x-ratelimit-reset", "ratelimit-reset", "retry-after"];
    const headers = fc.dictionary(fc.constantFrom(...names), number.map(String));
    await fc.assert(
      fc.asyncProperty(headers, fc.constantFrom(200, 404, 429, 503), async (given, status) => {
        const limiter = adaptive();
        tell(limiter, given, status);
        const start = Date.now();
        const waited = limiter.acquire().then(() => Date.now() - start);
        await vi.advanceTimersByTimeAsync(60_000);
        expect(await waited).toBeLessThanOrEqual(60_000);
      }),
      runs(),
    );
  });
});

describe("within one window", () => {
  test("requests in flight count, although the server has not seen them yet", () => {
    const limiter = adaptive();
    tell(limiter, left(5, 30));
    for (const _ of [1, 2, 3]) expect(limiter.tryAcquire?.(request)).toBe(true);
    // Responses to requests sent before those three; seconds are rounded.
    tell(limiter, left(4, 30));
    tell(limiter, left(3, 29));
    expect([4, 5, 6].map(() => limiter.tryAcquire?.(request))).toEqual([true, true, false]);
  });

  test("the server's lower number counts: other clients use the key too", () => {
    const limiter = adaptive();
    tell(limiter, left(50, 30));
    tell(limiter, left(1, 30));
    expect([1, 2].map(() => limiter.tryAcquire?.(request))).toEqual([true, false]);
  });

  test("another reset is another window with its own number", () => {
    const limiter = adaptive();
    tell(limiter, left(0, 5));
    expect(limiter.tryAcquire?.(request)).toBe(false);
    tell(limiter, left(2, 10));
    expect([1, 2, 3].map(() => limiter.tryAcquire?.(request))).toEqual([true, true, false]);
  });

  test("plenty left in a new window ends the counting", async () => {
    const limiter = adaptive();
    tell(limiter, left(1, 5));
    expect(limiter.tryAcquire?.(request)).toBe(true);
    tell(limiter, left(290, 50));
    const done = acquire(limiter, 1000);
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveLength(1000);
  });

  test("each quota is counted separately", () => {
    const limiter = adaptive();
    tell(limiter, left(0, 5), 200, "monitors");
    expect(limiter.tryAcquire?.(request)).toBe(true);
    expect(limiter.tryAcquire?.({ quota: "monitors" })).toBe(false);
  });
});

test("an abort ends the wait with its reason, and leaves no timer behind", async () => {
  const limiter = adaptive();
  tell(limiter, left(0, 5));
  const controller = new AbortController();
  const waiting = limiter.acquire(controller.signal, request);
  const reason = { why: "enough" };
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  expect(vi.getTimerCount()).toBe(0);
});
