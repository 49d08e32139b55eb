import { describe, expect, test } from "vitest";
import { createTeams, type TeamsOptions, UsageError } from "../../../../src/teams.ts";
import { marker } from "../../../support/client/client.ts";

describe("createTeams refuses", () => {
  const create = (changes: Record<string, unknown>) => () =>
    createTeams({ apiKey: marker, organizationId: "org_1", ...changes } as unknown as TeamsOptions);

  const table: [name: string, changes: Record<string, unknown>, message: RegExp][] = [
    ["a missing key", { apiKey: undefined }, /no API key. Set `apiKey`, or .* QODER_API_KEY\./],
    ["an empty key", { apiKey: "" }, /`apiKey` must be the API key.*got an empty string/],
    ["a blank key", { apiKey: " \t" }, /`apiKey` must be the API key/],
    ["a key that is not a string", { apiKey: 7 }, /`apiKey` must be.*got a value of type number/],
    ["a key with the word Bearer", { apiKey: "Bearer abc" }, /remove the word "Bearer"/],
    ["a key with a line break", { apiKey: "abcd\n" }, /position 5 of 5.*Copy the key again/],
    [
      "a missing organization",
      { organizationId: undefined },
      /`organizationId` must be.*got undefined/,
    ],
    ["an empty organization", { organizationId: "" }, /`organizationId` must be.*an empty string/],
    ["an organization with a slash", { organizationId: "a/b" }, /`organizationId` must be the id/],
    ["an organization of dots", { organizationId: ".." }, /`organizationId` must be the id/],
    ["an organization with white space", { organizationId: "org 1" }, /`organizationId` must be/],
    ["an organization with a query", { organizationId: "a?b" }, /`organizationId` must be the id/],
    [
      "an unknown option",
      { organisationId: "x" },
      /no option `organisationId`. Options: apiKey,.*organizationId/,
    ],
    ["a signal, which is a call option", { signal: AbortSignal.abort() }, /no option `signal`/],
    [
      "an unknown region",
      { region: "mars" },
      /`region` must be one of global, china; got a value of type string\.$/,
    ],
    [
      "a key instead of a region",
      { region: "qk_1a2b3c4d5e6f" },
      /one of global, china; got a value of type string\.$/,
    ],
    ["a region from Object.prototype", { region: "toString" }, /`region` must be one of/],
    [
      "http to a public host",
      { baseUrl: "http://api.qoder.com" },
      /must be https.*got http:\/\/api\.qoder\.com/,
    ],
    [
      "a base URL with credentials",
      { baseUrl: "https://u:pw@x.example" },
      /must not carry credentials/,
    ],
    ["a base URL with a query", { baseUrl: "https://x.example?a=1" }, /a query/],
    ["a relative base URL", { baseUrl: "/api" }, /must be an absolute URL/],
    [
      "a word as base URL",
      { baseUrl: "nonsense" },
      /must be an absolute URL.*got a string of 8 characters\.$/,
    ],
    ["a file as base URL", { baseUrl: "file:///tmp" }, /must be an absolute URL/],
    [
      "a middleware that is not a list",
      { middleware: () => {} },
      /`middleware` must be a list of functions/,
    ],
    [
      "a limiter without acquire()",
      { limiter: {} },
      /`limiter` must be false or an object with a method acquire/,
    ],
    ["a logger without a method", { logger: {} }, /`logger` must be an object with methods debug/],
    [
      "a logger that is a log level",
      { logger: "debug" },
      /`logger` must be an object with methods/,
    ],
    [
      "a logger whose method is not a function",
      { logger: { debug: () => {}, warn: true } },
      /`logger` must be an object with methods/,
    ],
    ["a fetch that is not a function", { fetch: "fetch" }, /`fetch` must be a function/],
    ["a negative timeout", { timeout: -1 }, /`timeout` must be milliseconds.*got -1/],
    ["a timeout that is not a number", { timeout: "5s" }, /`timeout` must be milliseconds/],
    [
      "a negative number of retries",
      { retry: -1 },
      /`retry`: `retries` must be a whole number from 0/,
    ],
    ["half a retry", { retry: 1.5 }, /`retry`: `retries` must be a whole number from 0/],
  ];
  test.each(table)("%s", (_, changes, message) => {
    expect(create(changes)).toThrow(UsageError);
    expect(create(changes)).toThrow(message);
  });

  test("no options at all", () => {
    for (const nothing of [null, "key", []]) {
      expect(() => createTeams(nothing as never)).toThrow("createTeams takes an object of options");
    }
  });

  test("a region does not forbid http on this machine", () => {
    for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
      expect(create({ baseUrl: `http://${host}:8080/` })).not.toThrow();
    }
  });
});
