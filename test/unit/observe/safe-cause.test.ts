import { describe, expect, test } from "vitest";
import { Redactor } from "../../../src/observe/redactor.ts";
import { safeCause } from "../../../src/observe/safe-cause.ts";

const redactor = new Redactor(["secret-key"]);
const none = new Redactor([]);

describe("safeCause", () => {
  test("keeps the useful parts: name, message, stack, system fields and causes", () => {
    const inner = Object.assign(new Error("connect ECONNREFUSED"), {
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      address: "127.0.0.1",
      port: 9,
      request: { secret: true },
    });
    const cause = new TypeError("fetch failed", { cause: inner });
    const copy = safeCause(cause, redactor) as Error;
    expect(copy).not.toBe(cause);
    expect([copy.name, copy.message, copy.stack]).toEqual([cause.name, cause.message, cause.stack]);
    expect({ ...(copy.cause as object) }).toEqual({
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      address: "127.0.0.1",
      port: 9,
    });
  });

  test("keeps the errors of several addresses", () => {
    const cause = new AggregateError([new Error("one"), new Error("two secret-key")], "all");
    const copy = safeCause(cause, redactor) as AggregateError;
    expect(copy).toBeInstanceOf(AggregateError);
    expect(copy.errors.map(({ message }) => message)).toEqual(["one", "two [redacted]"]);
  });

  test("a circular chain ends", () => {
    const cause = new Error("a") as Error & { cause: unknown };
    cause.cause = cause;
    let depth = 0;
    for (let at: unknown = safeCause(cause, none); at instanceof Error; at = at.cause) depth += 1;
    expect(depth).toBe(5);
  });

  test("addresses within addresses end at the same depth as causes", () => {
    const cause = new AggregateError([], "a");
    cause.errors.push(cause);
    let depth = 0;
    let at: unknown = safeCause(cause, none);
    for (; at instanceof AggregateError; at = at.errors[0]) depth += 1;
    expect([depth, at]).toEqual([5, undefined]);
  });

  test("an error without a stack has none", () => {
    const cause = Object.assign(new Error("a"), { stack: undefined });
    expect((safeCause(cause, none) as Error).stack).toBe("");
  });

  test("a cause that is neither an error nor a string is omitted", () => {
    expect(safeCause({ secret: 1 }, none)).toBeUndefined();
    expect(safeCause(undefined, none)).toBeUndefined();
  });
});
