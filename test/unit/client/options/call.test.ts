import { describe, expect, test } from "vitest";
import { callOptionNames, checkCallOptions } from "../../../../src/client/options.ts";
import { complaint } from "./complaint.ts";

describe("the options of a call", () => {
  test("none, zero, a signal and the longest timer are valid", () => {
    const { signal } = new AbortController();
    expect(checkCallOptions("getMember", {})).toBe(undefined);
    expect(checkCallOptions("getMember", { signal, timeout: 0, totalTimeout: 2_147_483_647 })).toBe(
      undefined,
    );
  });

  test("an invalid timeout is rejected in the name of the operation", () => {
    expect(complaint(() => checkCallOptions("getMember", { timeout: -5 }))).toBe(
      "getMember: `timeout` must be milliseconds up to 2147483647, 0 for no limit; got -5.",
    );
  });

  test("a controller instead of its signal is rejected with the remedy", () => {
    const signal = new AbortController() as unknown as AbortSignal;
    expect(complaint(() => checkCallOptions("getMember", { signal }))).toBe(
      "getMember: `signal` must be an AbortSignal: the `signal` of an AbortController, not the controller; got an instance of AbortController.",
    );
  });

  test("their names are reserved", () => {
    expect([...callOptionNames].sort()).toEqual([
      "headers",
      "maxResponseBytes",
      "query",
      "retry",
      "signal",
      "timeout",
      "totalTimeout",
    ]);
  });
});
