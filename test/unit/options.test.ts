import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import {
  callOptionNames,
  checkCallOptions,
  checkClientOptions,
  checkKey,
  resolveRetry,
} from "../../src/options.ts";
import { defaultRetry } from "../../src/retry.ts";

const key = "sk-MARKER-0123456789";

function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    const { message } = error as Error;
    // Not even a part of the key: any run of six characters would do harm.
    for (let at = 0; at + 6 <= key.length; at += 1)
      expect(message).not.toContain(key.slice(at, at + 6));
    return message;
  }
  throw new Error("It was not refused.");
}

const client = (options: object) => () => checkClientOptions("createTeams", options, ["own"]);

describe("the options of a client", () => {
  test("all known ones together are fine", () => {
    expect(
      client({
        apiKey: key,
        baseUrl: "https://api.example.com",
        region: "global",
        middleware: [async (request: unknown, next: (r: unknown) => unknown) => next(request)],
        limiter: { take: async () => {} },
        logger: console,
        fetch: globalThis.fetch,
        timeout: 0,
        totalTimeout: 2_147_483_647,
        retry: 3,
        headers: {},
        own: 1,
      })(),
    ).toBe(undefined);
  });

  test("those that are undefined count as not given", () => {
    const nothing = { middleware: undefined, limiter: undefined, logger: undefined };
    expect(client({ apiKey: key, ...nothing, fetch: undefined, timeout: undefined })()).toBe(
      undefined,
    );
  });

  test("a function in place of the key is fine and is not called yet", () => {
    const never = () => {
      throw new Error("called");
    };
    expect(client({ apiKey: never })()).toBe(undefined);
  });

  test.each(["apikey", "token", "constructor", "__proto__x", "signal"])(
    "an unknown one is refused and the known ones are named: %s",
    (name) => {
      expect(complaint(client({ apiKey: key, [name]: key }))).toBe(
        `createTeams: there is no option \`${name}\`. Options: apiKey, baseUrl, region, ` +
          "middleware, limiter, logger, fetch, timeout, totalTimeout, retry, headers, own.",
      );
    },
  );

  test.each<[string, unknown, RegExp]>([
    ["middleware", () => {}, /must be a list of functions; got a value of type function\.$/],
    ["middleware", [key], /must be a list of functions; got an array\.$/],
    ["middleware", null, /must be a list of functions; got null\.$/],
    ["limiter", {}, /must be an object with a method take\(\), as tokenBucket\(\) gives it; got/],
    ["limiter", null, /must be an object with a method take\(\)/],
    ["limiter", key, /must be an object with a method take\(\)/],
    ["logger", key, /must be an object with methods debug\(\) or warn\(\).*got a value of type string\.$/],
    ["logger", null, /must be an object with methods debug\(\) or warn\(\).*got null\.$/],
    ["logger", { debug: key }, /must be an object with methods debug\(\) or warn\(\)/],
    ["logger", { warn: 1 }, /must be an object with methods debug\(\) or warn\(\)/],
    ["fetch", key, /must be a function; got a value of type string\.$/],
    ["fetch", null, /must be a function; got null\.$/],
    ["timeout", -1, /must be milliseconds, 0 for no limit; got -1\.$/],
    ["timeout", Number.NaN, /got NaN\.$/],
    ["timeout", Number.POSITIVE_INFINITY, /got Infinity\.$/],
    ["timeout", 2_147_483_648, /got 2147483648\.$/],
    ["timeout", key, /got a value of type string\.$/],
    ["timeout", null, /got null\.$/],
    ["totalTimeout", -0.5, /must be milliseconds, 0 for no limit; got -0\.5\.$/],
    ["totalTimeout", [1], /got an array\.$/],
  ])("%s: %j is refused with its name and what it must be", (name, value, rest) => {
    const message = complaint(client({ apiKey: key, [name]: value }));
    expect(message.startsWith(`createTeams: \`${name}\` must `)).toBe(true);
    expect(message).toMatch(rest);
  });

  test("a logger may have one method, both, or more", () => {
    for (const logger of [{}, { debug() {} }, { warn() {} }, { warn() {}, info: 1 }]) {
      expect(client({ apiKey: key, logger })()).toBe(undefined);
    }
  });
});

describe("the key", () => {
  test("is given back when a header can carry it", () => {
    expect(checkKey(key)).toBe(key);
    expect(checkKey("!~\"\\/'")).toBe("!~\"\\/'");
  });

  test.each<[string, unknown, string]>([
    ["missing", undefined, "nothing"],
    ["null", null, "null"],
    ["empty", "", "an empty string"],
    ["blank", "  \n", "a value of type string"],
    ["a number", 5, "a value of type number"],
    ["an object around it", { key }, "a value of type object"],
    ["a list with it", [key], "an array"],
  ])("%s is refused", (_, value, kind) => {
    expect(complaint(client({ apiKey: value }))).toBe(
      `createTeams: \`apiKey\` must be the API key, a string that is not empty; got ${kind}.`,
    );
  });

  test.each(["Bearer ", "bearer ", "BEARER\t"])("'%s' before it is refused", (word) => {
    expect(complaint(() => checkKey(word + key))).toBe(
      '`apiKey` must be the key alone; leave the word "Bearer" out.',
    );
  });

  test("a key that begins with the letters of Bearer is a key", () => {
    expect(checkKey("BearerToken1")).toBe("BearerToken1");
  });

  test.each<[string, string, number]>([
    ["a space before it", ` ${key}`, 1],
    ["a line break after it", `${key}\n`, key.length + 1],
    ["a carriage return in it", `sk-MA\rRKER-0123456789`, 6],
    ["a null", `${key}\u0000`, key.length + 1],
    ["a dash that is not ASCII", `sk–MARKER-0123456789`, 3],
    ["an emoji", `😀${key}`, 1],
  ])("%s is refused by position, without a character of it", (_, value, position) => {
    expect(complaint(() => checkKey(value))).toBe(
      `\`apiKey\` holds a character that no key has (position ${position} of ${value.length}): ` +
        "white space, a line break or a character beyond ASCII. Copy the key again.",
    );
  });
});

describe("the options of a call", () => {
  test("none, zero, a signal and the longest timer are fine", () => {
    const { signal } = new AbortController();
    expect(checkCallOptions("getMember", {})).toBe(undefined);
    expect(checkCallOptions("getMember", { signal, timeout: 0, totalTimeout: 2_147_483_647 })).toBe(
      undefined,
    );
  });

  test("a time limit that is none is refused in the name of the operation", () => {
    expect(complaint(() => checkCallOptions("getMember", { timeout: -5 }))).toBe(
      "getMember: `timeout` must be milliseconds, 0 for no limit; got -5.",
    );
  });

  test("a controller in place of its signal is refused, with the remedy", () => {
    const signal = new AbortController() as unknown as AbortSignal;
    expect(complaint(() => checkCallOptions("getMember", { signal }))).toBe(
      "getMember: `signal` must be an AbortSignal: the `signal` of an AbortController, not the controller; got a value of type object.",
    );
  });

  test("their names are reserved", () => {
    expect([...callOptionNames].sort()).toEqual([
      "headers",
      "retry",
      "signal",
      "timeout",
      "totalTimeout",
    ]);
  });
});

describe("the retry option", () => {
  const base = { retries: 5, unsafe: true, maxDelay: 10 };

  test.each<[Parameters<typeof resolveRetry>[0], object]>([
    [undefined, base],
    [false, { ...base, retries: 0 }],
    [0, { ...base, retries: 0 }],
    [1, { ...base, retries: 1 }],
    [{}, base],
    [{ retries: 3 }, { ...base, retries: 3 }],
    [{ unsafe: false }, { ...base, unsafe: false }],
    [{ maxDelay: 0 }, { ...base, maxDelay: 0 }],
  ])("%j on top of the client's own", (given, expected) => {
    expect(resolveRetry(given, base)).toEqual(expected);
  });

  test("without a base the defaults are filled in", () => {
    expect(resolveRetry(undefined)).toEqual(defaultRetry);
    expect(resolveRetry({ unsafe: true })).toEqual({ ...defaultRetry, unsafe: true });
  });

  test("a field that is undefined counts as not given", () => {
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
    { unsafe: "yes" },
    { maxDelay: -1 },
    { maxDelay: Number.NaN },
    { maxDelay: Number.POSITIVE_INFINITY },
    { maxDelay: "1s" },
    { retry: 3 },
    { retries: 3, delay: 5 },
  ])("%j is refused with all that is possible", (given) => {
    expect(complaint(() => resolveRetry(given as number, base))).toBe(
      "`retry` must be a number of retries from 0, false, or { retries, unsafe, maxDelay }: " +
        "a whole number, a boolean and milliseconds.",
    );
  });
});
