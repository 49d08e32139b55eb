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

  test.each<[given: unknown, complaint: string]>([
    [-1, "`retries` must be a whole number from 0; got -1."],
    [1.5, "`retries` must be a whole number from 0; got 1.5."],
    [Number.NaN, "`retries` must be a whole number from 0; got NaN."],
    [Number.POSITIVE_INFINITY, "`retries` must be a whole number from 0; got Infinity."],
    [true, "`retries` must be a whole number from 0; got a value of type boolean."],
    [null, "`retries` must be a whole number from 0; got null."],
    ["3", "`retries` must be a whole number from 0; got a value of type string."],
    [key, "`retries` must be a whole number from 0; got a value of type string."],
    [[1], "`retries` must be a whole number from 0; got an array."],
    [{ retries: -1 }, "`retries` must be a whole number from 0; got -1."],
    [{ retries: "3" }, "`retries` must be a whole number from 0; got a value of type string."],
    [
      { nonIdempotent: "yes" },
      "`nonIdempotent` must be true or false; got a value of type string.",
    ],
    [{ maxDelay: -1 }, "`maxDelay` must be milliseconds up to 2147483647; got -1."],
    [{ maxDelay: Number.NaN }, "`maxDelay` must be milliseconds up to 2147483647; got NaN."],
    [
      { maxDelay: Number.POSITIVE_INFINITY },
      "`maxDelay` must be milliseconds up to 2147483647; got Infinity.",
    ],
    [
      { maxDelay: "1s" },
      "`maxDelay` must be milliseconds up to 2147483647; got a value of type string.",
    ],
  ])("%j is rejected: %s", (given, expected) => {
    expect(complaint(() => resolveRetry(given as number, base))).toBe(`\`retry\`: ${expected}`);
  });

  test.each([{ retry: 3 }, { retries: 3, delay: 5 }])("%j has an unknown option", (given) => {
    expect(complaint(() => resolveRetry(given as object, base))).toBe(
      `\`retry\` has no option \`${Object.keys(given).at(-1)}\`. Options: retries, nonIdempotent, maxDelay.`,
    );
  });
});
