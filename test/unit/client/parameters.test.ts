import { describe, expect, test } from "vitest";
import { addHeaders, headerValue, splitValues } from "../../../src/client/parameters.ts";
import type { Operation } from "../../../src/contract/operation.ts";
import { UsageError } from "../../../src/errors/classes.ts";
import { createTeams, type TeamsOptions } from "../../../src/teams.ts";
import { bare, everyPlace } from "../../support/client/operations.ts";

const split = (input: unknown, defaults: Record<string, unknown> = {}) =>
  splitValues(everyPlace, input, defaults);

/** The message of the UsageError that `run` throws. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error("It was not refused.");
}

describe("the one object of a call", () => {
  test("is split by the locations of its parameters", () => {
    const { signal } = new AbortController();
    const input = {
      member_id: "m",
      since: 5,
      ids: ["a"],
      "X-Team": "blue",
      body: { name: "n" },
      signal,
      timeout: 1,
      totalTimeout: 2,
      retry: 0,
    };
    expect(split(input, { organization_id: "o" })).toEqual({
      path: { organization_id: "o", member_id: "m" },
      query: { since: 5, ids: ["a"] },
      headers: { "x-team": "blue" },
      body: { name: "n" },
      options: { signal, timeout: 1, totalTimeout: 2, retry: 0 },
    });
  });

  test("may be omitted", () => {
    expect(splitValues(bare, undefined, {})).toEqual({
      path: {},
      query: {},
      headers: {},
      body: undefined,
      options: {},
    });
  });

  test("overrides the client's parameters without changing them", () => {
    const defaults = { organization_id: "o" };
    expect(split({ organization_id: "p" }, defaults).path).toEqual({ organization_id: "p" });
    expect(defaults).toEqual({ organization_id: "o" });
  });

  test("ignores undefined values: defaults stay, unknown names are not reported", () => {
    const values = split(
      { organization_id: undefined, since: undefined, nonsense: undefined },
      { organization_id: "o" },
    );
    expect(values.path).toEqual({ organization_id: "o" });
    expect(values.query).toEqual({});
  });

  test("keeps null: a query omits it and a path rejects it", () => {
    const values = split({ since: null, member_id: null });
    expect(values.query).toEqual({ since: null });
    expect(values.path).toEqual({ member_id: null });
  });

  test("keeps a body of null, false or 0", () => {
    for (const body of [null, false, 0, "", []]) expect(split({ body }).body).toBe(body);
  });

  test.each<[unknown, string]>([
    ["m-1", "a value of type string"],
    [5, "a value of type number"],
    [null, "null"],
    [["m-1"], "an array"],
    [() => {}, "a value of type function"],
  ])("%j instead is rejected", (input, kind) => {
    expect(complaint(() => split(input))).toBe(
      "updateMember takes one object with named values: organization_id, member_id, since, ids, X-Team, body, " +
        `signal, timeout, totalTimeout, maxResponseBytes, retry, headers, query; got ${kind}.`,
    );
  });

  test("an unknown name is rejected with all known ones", () => {
    expect(complaint(() => split({ memberId: "m" }))).toBe(
      "updateMember has no parameter `memberId`. Did you mean `member_id`? " +
        "Parameters: organization_id, member_id, since, ids, X-Team, body. " +
        "Options: signal, timeout, totalTimeout, maxResponseBytes, retry, headers, query.",
    );
  });

  test.each([
    ["x_team", "X-Team"],
    ["Member_ID", "member_id"],
    ["total_timeout", "totalTimeout"],
    ["bodies", undefined],
    ["nothing", undefined],
  ])("%s is likely to mean %s", (name, meant) => {
    const hint = meant === undefined ? "" : ` Did you mean \`${meant}\`?`;
    expect(complaint(() => split({ [name]: "m" }))).toContain(
      `has no parameter \`${name}\`.${hint} Parameters: `,
    );
  });

  test("a body is rejected if the operation has none", () => {
    expect(complaint(() => splitValues(bare, { body: {} }, {}))).toBe(
      "ping has no parameter `body`. Parameters: none. Options: signal, timeout, totalTimeout, maxResponseBytes, retry, headers, query.",
    );
  });

  test("request() is named instead of an operation", () => {
    const untyped = { ...bare, id: "" };
    expect(complaint(() => splitValues(untyped, { nonsense: 1 }, {}))).toMatch(
      /^request\(\) has no parameter `nonsense`\. Parameters: none\. Options: signal, .*, query, parseAs, template\.$/,
    );
    expect(complaint(() => splitValues(untyped, 5, {}))).toMatch(/^request\(\) takes one object/);
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "%s is a name like any other: unknown",
    (name) => {
      const input = JSON.parse(`{${JSON.stringify(name)}: "x"}`);
      expect(complaint(() => split(input))).toContain(`no parameter \`${name}\``);
      expect(({} as Record<string, unknown>)["x"]).toBe(undefined);
    },
  );
});

describe("headers of a call", () => {
  test("are added with lower-case names; the option overrides the parameter", () => {
    const values = split({ "X-Team": "blue", headers: { "x-TEAM": "red", "X-Trace": "1" } });
    expect(values.headers).toEqual({ "x-team": "red", "x-trace": "1" });
  });

  test("accept numbers, booleans and dates as text", () => {
    expect(headerValue("x", 5)).toBe("5");
    expect(headerValue("x", true)).toBe("true");
    expect(headerValue("x", new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  });

  test("keep tabs and the upper half of Latin-1, which headers can contain", () => {
    expect(headerValue("x", "a\tbé")).toBe("a\tbé");
  });

  test.each([
    ["a line feed", "a\nx-evil: 1"],
    ["a carriage return", "a\rx-evil: 1"],
    ["both", "a\r\nx-evil: 1"],
    ["a null", "a\u0000"],
    ["an escape", "a\u001b[0m"],
    ["a delete", "a\u007f"],
    ["a character beyond Latin-1", "漢"],
    ["a lone surrogate", "\ud800"],
  ])("%s in a value is rejected without quoting the value", (_, value) => {
    const message = complaint(() => headerValue("X-Team", value));
    expect(message).toBe(
      "The header `X-Team` holds a character that no header can carry, such as a line break.",
    );
    expect(complaint(() => split({ "X-Team": value }))).toBe(message);
    expect(complaint(() => split({ headers: { "X-Team": value } }))).toBe(message);
  });

  test.each<unknown>([null, { a: 1 }, ["a"], Number.NaN])("%j as a value is rejected", (value) => {
    expect(complaint(() => split({ headers: { "X-Team": value } }))).toMatch(/^`X-Team` must be/);
  });

  test.each(["", "a b", "a:b", "a\r\nx-evil", "ä", "a(b)", "a/b", "\ud800", "__proto__"])(
    "the name %j is rejected: nothing can be injected through names",
    (name) => {
      expect(complaint(() => addHeaders({}, { [name]: "1" }))).toMatch(
        /^`headers` has a name that no header can have/,
      );
    },
  );

  test("every character that RFC 9110 allows in a name is accepted", () => {
    const target: Record<string, string> = {};
    addHeaders(target, { "!#$%&'*+-.^_`|~09azAZ": "1" });
    expect(target).toEqual({ "!#$%&'*+-.^_`|~09azaz": "1" });
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["a string", "x-team: a"],
    ["a list", [["x-team", "a"]]],
    ["a Headers", new Headers({ "x-team": "a" })],
    ["a Map", new Map([["x-team", "a"]])],
  ])("%s instead of a plain object is rejected, not ignored", (_, headers) => {
    const expected = /: `headers` must be a plain object, such as \{ "x-team": "a" \}; got /;
    expect(complaint(() => split({ headers }))).toMatch(expected);
    const options = { apiKey: "k", organizationId: "o", headers };
    expect(complaint(() => createTeams(options as TeamsOptions))).toMatch(expected);
  });
});

describe("aliases and media types", () => {
  const fork: Operation = {
    ...bare,
    params: { workspace: "query" },
    aliases: { workspaceId: "workspace" },
    accept: "application/vnd.new+json",
    accepts: ["application/vnd.new+json", "application/json"],
  };

  test("an alias is sent with the contract's name", () => {
    expect(splitValues(fork, { workspaceId: "w" }, {}).query).toEqual({ workspace: "w" });
  });

  test("a value under both names is rejected: one of them would be lost", () => {
    expect(() => splitValues(fork, { workspaceId: "a", workspace: "b" }, {})).toThrow(
      "ping: `workspaceId` is another spelling of `workspace`; give one of them.",
    );
  });

  test("accept selects one of the response media types", () => {
    const { headers } = splitValues(fork, { accept: "application/json" }, {});
    expect(headers).toEqual({ accept: "application/json" });
  });

  test.each(["constructor", "toString", "__proto__"])("%s is no alias", (name) => {
    const input = JSON.parse(`{${JSON.stringify(name)}: "x"}`);
    expect(complaint(() => splitValues(fork, input, {}))).toContain(`no parameter \`${name}\``);
  });

  test("an undeclared media type is rejected", () => {
    expect(() => splitValues(fork, { accept: "text/html" }, {})).toThrow(
      "ping: `accept` must be one of application/vnd.new+json, application/json; got ",
    );
    expect(() => splitValues(bare, { accept: "application/json" }, {})).toThrow(
      "ping has no parameter `accept`",
    );
  });
});
