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
