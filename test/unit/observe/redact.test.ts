import { describe, expect, test } from "vitest";
import { credentialsIn, redact, safeCause, safeHeaders } from "../../../src/observe/redact.ts";

describe("redact", () => {
  test("it takes every occurrence out and leaves the rest", () => {
    expect(redact("a secret, a secret!", ["secret"])).toBe("a [redacted], a [redacted]!");
  });

  test("it reads no pattern into a secret", () => {
    expect(redact("a.c+ abc+ $&", ["a.c+", "$&$&"])).toBe("[redacted] abc+ $&");
  });

  test("strings shorter than four are no secrets", () => {
    expect(redact("abc abcd", ["abc", ""])).toBe("abc abcd");
    expect(redact("abc abcd", ["abcd"])).toBe("abc [redacted]");
  });

  test("a character beyond ASCII is found as itself, in JSON, in URLs and in HTML", () => {
    for (const written of ["zoé-1", "zo\\u00e9-1", "zo%C3%A9-1", "zo&#xE9;-1", "zo&#233;-1"]) {
      expect(redact(`<${written}>`, ["zoé-1"])).toBe("<[redacted]>");
    }
  });

  test("another list of secrets is another list", () => {
    expect(redact("first second", ["first"])).toBe("[redacted] second");
    expect(redact("first second", ["second"])).toBe("first [redacted]");
  });
});

describe("credentialsIn", () => {
  test("it gives the values of credential headers, and their long words", () => {
    expect(
      credentialsIn({ Authorization: "Bearer abcdefghij", accept: "application/json" }),
    ).toEqual(["Bearer abcdefghij", "abcdefghij"]);
    expect(credentialsIn({ cookie: "id=0123456789; a=b" })).toEqual([
      "id=0123456789; a=b",
      "0123456789",
    ]);
  });
});

describe("safeHeaders", () => {
  test("credentials and cookies are hidden, secrets cut out, the rest stays", () => {
    const headers = new Headers({
      "Set-Cookie": "a=b",
      "X-API-Key": "short",
      "X-Echo": "a secret",
      "X-Ok": "1",
    });
    expect(safeHeaders(headers, ["secret"])).toEqual({
      "set-cookie": "[redacted]",
      "x-api-key": "[redacted]",
      "x-echo": "a [redacted]",
      "x-ok": "1",
    });
  });
});

describe("safeCause", () => {
  test("it keeps what helps: name, message, stack, system fields and causes", () => {
    const inner = Object.assign(new Error("connect ECONNREFUSED"), {
      code: "ECONNREFUSED",
      errno: -111,
      syscall: "connect",
      address: "127.0.0.1",
      port: 9,
      request: { secret: true },
    });
    const cause = new TypeError("fetch failed", { cause: inner });
    const copy = safeCause(cause, ["secret-key"]) as Error;
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

  test("it keeps the errors of several addresses", () => {
    const cause = new AggregateError([new Error("one"), new Error("two secret-key")], "all");
    const copy = safeCause(cause, ["secret-key"]) as AggregateError;
    expect(copy).toBeInstanceOf(AggregateError);
    expect(copy.errors.map(({ message }) => message)).toEqual(["one", "two [redacted]"]);
  });

  test("a chain that bites its tail ends", () => {
    const cause = new Error("a") as Error & { cause: unknown };
    cause.cause = cause;
    let depth = 0;
    for (let at: unknown = safeCause(cause, []); at instanceof Error; at = at.cause) depth += 1;
    expect(depth).toBe(5);
  });

  test("addresses within addresses end as deep as causes do", () => {
    const cause = new AggregateError([], "a");
    cause.errors.push(cause);
    let depth = 0;
    let at: unknown = safeCause(cause, []);
    for (; at instanceof AggregateError; at = at.errors[0]) depth += 1;
    expect([depth, at]).toEqual([5, undefined]);
  });

  test("an error without a stack has none", () => {
    const cause = Object.assign(new Error("a"), { stack: undefined });
    expect((safeCause(cause, []) as Error).stack).toBe("");
  });

  test("what is no error and no string is left out", () => {
    expect(safeCause({ secret: 1 }, [])).toBeUndefined();
    expect(safeCause(undefined, [])).toBeUndefined();
  });
});
