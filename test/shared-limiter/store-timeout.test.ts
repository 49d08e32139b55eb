import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type SharedLimiterOptions, sharedLimiter } from "../../src/limits/shared-store.ts";
import { createQodex, TimeoutError } from "../../src/qodex.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store that never responds, and a client that shares it. */
function stalled(options: SharedLimiterOptions) {
  let asked = 0;
  const consume = () => {
    asked += 1;
    return new Promise(() => {});
  };
  const sent: string[] = [];
  const qodex = createQodex({
    apiKey: "k",
    limiter: sharedLimiter({ consume }, options),
    fetch: async (url) => {
      sent.push(url);
      return new Response("{}");
    },
  });
  return { qodex, sent, asked: () => asked };
}

describe("a store that never responds", () => {
  test("ends the call after 5 s with a TimeoutError, and nothing is sent", async () => {
    const { qodex, sent } = stalled({});
    const result = qodex.users.getMe().result();
    let ended = false;
    result.then(() => {
      ended = true;
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const { error } = await result;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: "ETIMEDOUT", attempts: 0 });
    expect(error?.message).toBe("sharedLimiter: the store did not answer within 5000 ms.");
    expect(sent).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is not queried again for the same call: the quota does not decide about retries", async () => {
    const { qodex, asked } = stalled({ storeTimeout: 100 });
    const result = qodex.users.getMe().result();
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await result).ok).toBe(false);
    expect(asked()).toBe(1);
  });

  test("is skipped with `allow`, and waiting calls continue", async () => {
    const { qodex, sent } = stalled({ storeTimeout: 100, onStoreError: "allow" });
    const calls = Promise.all([qodex.users.getMe(), qodex.users.getMe()]);
    await vi.advanceTimersByTimeAsync(200);
    await calls;
    expect(sent).toHaveLength(2);
  });

  test("is waited for once by all calls that wait at the same time", async () => {
    for (const onStoreError of ["allow", "throw"] as const) {
      const { qodex, sent, asked } = stalled({ storeTimeout: 100, onStoreError });
      const waits = (count: number) =>
        Promise.all(Array.from({ length: count }, () => qodex.users.getMe().result()));
      const first = waits(20);
      await vi.advanceTimersByTimeAsync(60);
      const second = waits(20);
      await vi.advanceTimersByTimeAsync(40);
      const outcomes = [...(await first), ...(await second)].map(({ ok }) => ok);
      expect(new Set(outcomes)).toEqual(new Set([onStoreError === "allow"]));
      expect(sent).toHaveLength(onStoreError === "allow" ? 40 : 0);
      expect(asked()).toBe(1);
      // A later call asks again.
      const third = waits(1);
      await vi.advanceTimersByTimeAsync(100);
      await third;
      expect(asked()).toBe(2);
    }
  });

  test("gets the point back that it counts after the time, unless the request was sent", async () => {
    for (const onStoreError of ["allow", "throw"] as const) {
      let points = 0;
      const consume = async () => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        points += 1;
      };
      const reward = async () => {
        points -= 1;
      };
      const limiter = sharedLimiter({ consume, reward }, { storeTimeout: 20, onStoreError });
      const passed = limiter.acquire().then(
        () => "sent",
        () => "not sent",
      );
      await vi.advanceTimersByTimeAsync(200);
      expect(await passed).toBe(onStoreError === "allow" ? "sent" : "not sent");
      expect(points).toBe(onStoreError === "allow" ? 1 : 0);
    }
  });

  test("is asked by waiting calls as soon as it responds again", async () => {
    let asked = 0;
    const consume = () => {
      asked += 1;
      return asked === 1 ? new Promise(() => {}) : Promise.resolve();
    };
    const limiter = sharedLimiter({ consume }, { storeTimeout: 100, onStoreError: "allow" });
    const first = limiter.acquire();
    await vi.advanceTimersByTimeAsync(100);
    await first;
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all([limiter.acquire(), limiter.acquire(), limiter.acquire()]);
    expect(asked).toBe(4);
  });

  test("is waited for with 0, until the call's own timeout", async () => {
    const { qodex } = stalled({ storeTimeout: 0 });
    const result = qodex.users.getMe({ totalTimeout: 90_000 }).result();
    await vi.advanceTimersByTimeAsync(90_000);
    expect((await result).error?.message).toContain(
      "getMe failed: the limiter let no request through within 90000 ms (nothing was sent)",
    );
  });

  test("may reject later without ending the process", async () => {
    let fail: (reason: Error) => void = () => {};
    const consume = () => new Promise((_, reject) => (fail = reject));
    const limiter = sharedLimiter({ consume }, { storeTimeout: 10, onStoreError: "allow" });
    const passed = limiter.acquire();
    await vi.advanceTimersByTimeAsync(10);
    await passed;
    fail(new Error("late"));
    await vi.advanceTimersByTimeAsync(10);
  });
});
