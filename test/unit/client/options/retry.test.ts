import { describe, expect, test } from "vitest";
import { resolveRetry } from "../../../../src/client/options.ts";
import { defaultRetry } from "../../../../src/retry/policy.ts";
import { complaint, key } from "./complaint.ts";

describe("the retry option", () => {
  const base = { retries: 5, nonIdempotent: true, maxDelay: 10 };

  test.each<[Parameters<typeof resolveRetry>[0], object]>([
    [undefined, base],
    [false, { ...base, retries: 0 }],
    [0, { ...base, retries: 0 }],
    [1, { ...base, retries: 1 }],
    [{}, base],
    [{ retries: 3 }, { ...base, retries: 3 }],
    [{ nonIdempotent: false }, { ...base, nonIdempotent: false }],
    [{ maxDelay: 0 }, { ...base, maxDelay: 0 }],
  ])("%j overrides the client's settings", (given, expected) => {
    expect(resolveRetry(given, base)).toEqual(expected);
  });

  test("without a base the defaults apply", () => {
    expect(resolveRetry(undefined)).toEqual(defaultRetry);
    expect(resolveRetry({ nonIdempotent: true })).toEqual({ ...defaultRetry, nonIdempotent: true });
  });

  test("an undefined field counts as unset", () => {
    const given = { retries: undefined, maxDelay: 7 } as unknown as { maxDelay: number };
    expect(resolveRetry(given, base)).toEqual({ ...base, maxDelay: 7 });
  });

  test.each<unknown>([
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    null,
    "3",
    key,
    [1],
    { retries: -1 },
    { retries: "3" },
    { nonIdempotent: "yes" },
    { maxDelay: -1 },
    { maxDelay: Number.NaN },
    { maxDelay: Number.POSITIVE_INFINITY },
    { maxDelay: "1s" },
    { retry: 3 },
    { retries: 3, delay: 5 },
  ])("%j is rejected with all valid forms", (given) => {
    expect(complaint(() => resolveRetry(given as number, base))).toBe(
      "`retry` must be a number of retries from 0, false, or { retries, nonIdempotent, maxDelay }: " +
        "a whole number, a boolean and milliseconds.",
    );
  });
});
