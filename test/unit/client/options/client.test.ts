import { describe, expect, test } from "vitest";
import { client, complaint, key } from "./complaint.ts";

describe("the options of a client", () => {
  test("all known ones together are valid", () => {
    expect(
      client({
        apiKey: key,
        baseUrl: "https://api.example.com",
        allowInsecureHttp: true,
        region: "global",
        middleware: [async (request: unknown, next: (r: unknown) => unknown) => next(request)],
        limiter: { acquire: async () => {} },
        logger: console,
        fetch: globalThis.fetch,
        validate: () => {},
        timeout: 0,
        totalTimeout: 2_147_483_647,
        maxResponseBytes: 1_000_000,
        retry: 3,
        headers: {},
        own: 1,
      })(),
    ).toBe(undefined);
  });

  test("undefined ones count as unset", () => {
    const nothing = { middleware: undefined, limiter: undefined, logger: undefined };
    expect(client({ apiKey: key, ...nothing, fetch: undefined, timeout: undefined })()).toBe(
      undefined,
    );
  });

  test("a function as the key is valid and not called yet", () => {
    const never = () => {
      throw new Error("called");
    };
    expect(client({ apiKey: never })()).toBe(undefined);
  });

  test.each(["apikey", "token", "constructor", "__proto__x", "signal"])(
    "an unknown one is rejected and the known ones are named: %s",
    (name) => {
      expect(complaint(client({ apiKey: key, [name]: key }))).toBe(
        `createTeams has no option \`${name}\`. Options: apiKey, baseUrl, allowInsecureHttp, region, ` +
          "middleware, limiter, logger, fetch, validate, timeout, totalTimeout, maxResponseBytes, retry, headers, own.",
      );
    },
  );

  test.each<[string, unknown, RegExp]>([
    ["middleware", () => {}, /must be a list of functions; got a value of type function\.$/],
    ["middleware", [key], /must be a list of functions; got an array\.$/],
    ["middleware", null, /must be a list of functions; got null\.$/],
    [
      "limiter",
      {},
      /must be false or an object with a method acquire\(\), such as slidingWindow\(\) returns; got/,
    ],
    ["limiter", null, /must be false or an object with a method acquire\(\)/],
    ["limiter", true, /must be false or an object with a method acquire\(\)/],
    ["limiter", key, /must be false or an object with a method acquire\(\)/],
    [
      "logger",
      key,
      /must be an object with methods debug\(\) or warn\(\).*got a value of type string\.$/,
    ],
    ["logger", null, /must be an object with methods debug\(\) or warn\(\).*got null\.$/],
    ["logger", { debug: key }, /must be an object with methods debug\(\) or warn\(\)/],
    ["logger", { warn: 1 }, /must be an object with methods debug\(\) or warn\(\)/],
    ["fetch", key, /must be a function; got a value of type string\.$/],
    ["fetch", null, /must be a function; got null\.$/],
    ["validate", {}, /must be a function; got a value of type object\.$/],
    ["timeout", -1, /must be milliseconds up to 2147483647, 0 for no limit; got -1\.$/],
    ["timeout", Number.NaN, /got NaN\.$/],
    ["timeout", Number.POSITIVE_INFINITY, /got Infinity\.$/],
    ["timeout", 2_147_483_648, /got 2147483648\.$/],
    ["timeout", key, /got a value of type string\.$/],
    ["timeout", null, /got null\.$/],
    ["totalTimeout", -0.5, /must be milliseconds up to 2147483647, 0 for no limit; got -0\.5\.$/],
    [
      "retry",
      true,
      /must be a number of retries, false, or \{ retries, .*\}; got a value of type boolean\.$/,
    ],
    ["retry", null, /must be a number of retries, false, or .*; got null\.$/],
    ["retry", [1], /must be a number of retries, false, or .*; got an array\.$/],
    ["totalTimeout", [1], /got an array\.$/],
    ["maxResponseBytes", -1, /must be bytes up to 2147483647, 0 for no limit; got -1\.$/],
    [
      "maxResponseBytes",
      "1 MB",
      /must be bytes up to 2147483647, 0 for no limit; got a value of type string\.$/,
    ],
  ])("%s: %j is rejected with its name and the expectation", (name, value, rest) => {
    const message = complaint(client({ apiKey: key, [name]: value }));
    expect(message.startsWith(`createTeams: \`${name}\` must `)).toBe(true);
    expect(message).toMatch(rest);
  });

  test("a logger may have one method, both, or more", () => {
    for (const logger of [{ debug() {} }, { warn() {} }, { warn() {}, info: 1 }]) {
      expect(client({ apiKey: key, logger })()).toBe(undefined);
    }
  });
});
