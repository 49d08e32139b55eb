import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ApiError, createQodex, type Qodex, type QodexOptions } from "../../../src/qodex.ts";
import { delayMs } from "../../../src/retry/policy.ts";
import { answer } from "../../support/client/client.ts";
import { stopClock } from "../../support/client/clock.ts";
import { delays, now } from "./delays.ts";

type Answer = readonly [status: number, headers?: string];

/** Headers written as `name: value | name: value`. */
function headersOf(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split(" | ").filter(Boolean)) {
    const [name = "", ...value] = line.split(": ");
    headers.append(name, value.join(": "));
  }
  return headers;
}

/** A client whose attempts get these responses in turn, then 200; and the times between attempts. */
function timed(answers: readonly Answer[], options: Partial<QodexOptions> = {}, latency = 0) {
  stopClock(now);
  const at: number[] = [];
  const qodex = createQodex({
    apiKey: "key-of-the-delays",
    fetch: async () => {
      const [status, headers = ""] = answers[at.length] ?? [200];
      at.push(Date.now());
      if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
      const response = answer({ user: {} }, { status });
      for (const [name, value] of headersOf(headers)) response.headers.set(name, value);
      return response;
    },
    ...options,
  });
  const waits = () => at.slice(1).map((time, index) => time - (at[index] ?? 0) - latency);
  return { qodex, waits };
}

/** Calls, and advances the clock to the end of the call. */
async function outcomeOf(qodex: Qodex, options: object = {}) {
  const result = qodex.users.getMe(options).result();
  await vi.runAllTimersAsync();
  return result;
}

/** Replaces randomness, for this test. */
function random(value: number): void {
  const spy = vi.spyOn(Math, "random").mockReturnValue(value);
  onTestFinished(() => {
    spy.mockRestore();
  });
}

describe.each(Object.entries(delays))("%s", (_, rows) => {
  test.each(rows)("%i with %s: %j, %s", async (status, headers, delay) => {
    random(0.5);
    const { qodex, waits } = timed([[status, headers]]);
    const { error } = await outcomeOf(qodex);
    if (typeof delay === "object") {
      expect(waits()).toEqual([]);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, attempts: 1, retryAfterMs: delay[1] });
    } else {
      expect(error).toBe(undefined);
      // The jitter is up to half of the wait and at most 8 s; this is half of that.
      const hinted = Number(delay) + Math.floor(Math.min(4000, Number(delay) / 4));
      expect(waits()).toEqual([delay === "jitter" ? 250 : hinted]);
    }
  });
});

describe("without a hint, the wait is a random part of 0.5 s · 2ⁿ, at most 8 s", () => {
  const down: Answer[] = Array.from({ length: 7 }, () => [503]);

  test.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 4000, 4000]],
    [1 - Number.EPSILON, [499, 999, 1999, 3999, 7999, 7999, 7999]],
  ])("randomness of %d", async (value, expected) => {
    random(value);
    const { qodex, waits } = timed(down, { retry: 7 });
    expect((await outcomeOf(qodex)).ok).toBe(true);
    expect(waits()).toEqual(expected);
  });

  test("a hint takes precedence over the backoff, and each response counts separately", async () => {
    random(0.5);
    const { qodex, waits } = timed(
      [[503], [503, "retry-after: 3"], [429], [429, "retry-after: 1"]],
      {
        retry: 4,
      },
    );
    expect((await outcomeOf(qodex)).ok).toBe(true);
    expect(waits()).toEqual([250, 3750, 1000, 1250]);
  });

  test.each([
    [499, [250, 499]],
    [500, [250, 500]],
    [20, [20, 20]],
    [0, [0, 0]],
  ])("`maxDelay` of %i ms shortens it, and the retry happens", async (maxDelay, expected) => {
    random(0.5);
    const { qodex, waits } = timed([[503], [503]], { retry: { maxDelay } });
    expect((await outcomeOf(qodex)).ok).toBe(true);
    expect(waits()).toEqual(expected);
  });
});

describe("many clients with the same hint", () => {
  test("do not return at the same moment", () => {
    const waits = Array.from({ length: 100 }, (_, index) => delayMs(1, 1000, index / 100));
    expect(Math.min(...waits)).toBe(1000);
    const counts = waits.map((wait) => waits.filter((other) => Math.abs(other - wait) < 25).length);
    expect(Math.max(...counts)).toBeLessThan(15);
  });
});

describe("`maxDelay`", () => {
  test.each([
    [2000, "retry-after: 2", [2000]],
    [1999, "retry-after: 2", []],
    [120_000, "retry-after: 120", [120_000]],
    [0, "retry-after: 0", [50]],
  ])("of %i ms, with %s", async (maxDelay, headers, expected) => {
    random(0);
    const { qodex, waits } = timed([[429, headers]]);
    const { ok } = await outcomeOf(qodex, { retry: { maxDelay } });
    expect(ok).toBe(expected.length > 0);
    expect(waits()).toEqual(expected);
  });
});

test("with jitter, a wait is no longer than a timer can be", async () => {
  random(0.5);
  const longest = 2_147_483_647;
  const { qodex, waits } = timed([[429, "retry-after: 2147483"]], { retry: { maxDelay: longest } });
  expect((await outcomeOf(qodex)).ok).toBe(true);
  expect(waits()).toEqual([longest]);
});

describe("a wait that does not fit into `totalTimeout` is not started", () => {
  // The server takes 1 s for each response.
  test.each([
    [3001, "retry-after: 2", [2000], "1 ms is left for the second attempt"],
    [3000, "retry-after: 2", [], "nothing would be left after the wait"],
    [2999, "retry-after: 2", [], "the wait alone is too long"],
    [59_000, "retry-after: 60", [], "within `maxDelay`, but not within the total time"],
  ])("%i ms in all, with %s: waits %j, %s", async (totalTimeout, headers, expected) => {
    random(0);
    const { qodex, waits } = timed([[429, headers]], {}, 1000);
    const { error } = await outcomeOf(qodex, { totalTimeout });
    expect(waits()).toEqual(expected);
    if (expected.length === 0) {
      const retryAfterMs = headers.endsWith("60") ? 60_000 : 2000;
      expect(error).toMatchObject({ name: "RateLimitError", attempts: 1, retryAfterMs });
    } else {
      expect(error).toMatchObject({ name: "TimeoutError", attempts: 2 });
    }
  });

  test("a wait that fits is used, and the call succeeds", async () => {
    random(0);
    const { qodex, waits } = timed([[429, "retry-after: 2"]], { totalTimeout: 4001 }, 1000);
    expect((await outcomeOf(qodex)).ok).toBe(true);
    expect(waits()).toEqual([2000]);
  });
});
