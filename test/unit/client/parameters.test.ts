import { describe, expect, test } from "vitest";
import { addHeaders, headerValue, splitValues } from "../../../src/client/parameters.ts";
import type { Operation } from "../../../src/contract/operation.ts";
import { UsageError } from "../../../src/errors/classes.ts";
import { bare, everyPlace } from "../../support/client/operations.ts";

const split = (input: unknown, defaults: Record<string, unknown> = {}) =>
  splitValues(everyPlace, input, defaults);

/** The message of the UsageError that `run` ends in. */
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
  test("is taken apart by the places of its parameters", () => {
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

  test("may be left out", () => {
    expect(splitValues(bare, undefined, {})).toEqual({
      path: {},
      query: {},
      headers: {},
      body: undefined,
      options: {},
    });
  });

  test("overrides what the client was given once, and does not change it", () => {
    const defaults = { organization_id: "o" };
    expect(split({ organization_id: "p" }, defaults).path).toEqual({ organization_id: "p" });
    expect(defaults).toEqual({ organization_id: "o" });
  });

  test("leaves out what is undefined: a default stays, an unknown name is not seen", () => {
    const values = split(
      { organization_id: undefined, since: undefined, nonsense: undefined },
      { organization_id: "o" },
    );
    expect(values.path).toEqual({ organization_id: "o" });
    expect(values.query).toEqual({});
  });

  test("keeps null: the URL leaves it out of a query and refuses it in a path", () => {
    const values = split({ since: null, member_id: null });
    expect(values.query).toEqual({ since: null });
    expect(values.path).toEqual({ member_id: null });
  });

  test("gives a body of null, false or 0 as it is", () => {
    for (const body of [null, false, 0, "", []]) expect(split({ body }).body).toBe(body);
  });

  test.each<[unknown, string]>([
    ["m-1", "a value of type string"],
    [5, "a value of type number"],
    [null, "null"],
    [["m-1"], "an array"],
    [() => {}, "a value of type function"],
  ])("%j in its place is refused", (input, kind) => {
    expect(complaint(() => split(input))).toBe(
      `updateMember takes one object with named parameters; got ${kind}.`,
    );
  });

  test("an unknown name is refused with all the known ones", () => {
    expect(complaint(() => split({ memberId: "m" }))).toBe(
      "updateMember has no parameter `memberId`. " +
        "Parameters: organization_id, member_id, since, ids, X-Team, body. " +
        "Options: signal, timeout, totalTimeout, maxResponseBytes, retry, headers, query.",
    );
  });

  test("a body is refused where the operation takes none", () => {
    expect(complaint(() => splitValues(bare, { body: {} }, {}))).toBe(
      "ping has no parameter `body`. Parameters: none. Options: signal, timeout, totalTimeout, maxResponseBytes, retry, headers, query.",
    );
  });

  test("request() is named in place of an operation", () => {
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
  test("are added under their lower-case names; the option wins over the parameter", () => {
    const values = split({ "X-Team": "blue", headers: { "x-TEAM": "red", "X-Trace": "1" } });
    expect(values.headers).toEqual({ "x-team": "red", "x-trace": "1" });
  });

  test("take numbers, booleans and dates as text", () => {
    expect(headerValue("x", 5)).toBe("5");
    expect(headerValue("x", true)).toBe("true");
    expect(headerValue("x", new Date(0))).toBe("1970-01-01T00:00:00.000Z");
  });

  test("keep tabs and the upper half of Latin-1, which headers can carry", () => {
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
    ["half of a surrogate pair", "\ud800"],
  ])("%s in a value is refused without quoting the value", (_, value) => {
    const message = complaint(() => headerValue("X-Team", value));
    expect(message).toBe(
      "The header `X-Team` holds a character that no header can carry, such as a line break.",
    );
    expect(complaint(() => split({ "X-Team": value }))).toBe(message);
    expect(complaint(() => split({ headers: { "X-Team": value } }))).toBe(message);
  });

  test.each<unknown>([null, { a: 1 }, ["a"], Number.NaN])("%j as a value is refused", (value) => {
    expect(complaint(() => split({ headers: { "X-Team": value } }))).toMatch(/^`X-Team` must be/);
  });

  test.each(["", "a b", "a:b", "a\r\nx-evil", "ä", "a(b)", "a/b", "\ud800"])(
    "the name %j is refused: nothing can be injected through names",
    (name) => {
      expect(complaint(() => addHeaders({}, { [name]: "1" }))).toMatch(
        /^`headers` has a name that no header can have/,
      );
    },
  );

  test("every character that RFC 9110 allows in a name is taken", () => {
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
  ])("%s in place of a plain object is refused, not ignored", (_, headers) => {
    expect(complaint(() => addHeaders({}, headers))).toBe(
      '`headers` must be a plain object, such as { "x-team": "a" }.',
    );
  });
});

describe("other spellings and forms", () => {
  const fork: Operation = {
    ...bare,
    params: { workspace: "query" },
    aliases: { workspaceId: "workspace" },
    accept: "application/vnd.new+json",
    accepts: ["application/vnd.new+json", "application/json"],
  };

  test("an alias is sent under the name of the contract", () => {
    expect(splitValues(fork, { workspaceId: "w" }, {}).query).toEqual({ workspace: "w" });
  });

  test("a value under both names is refused: one of them would be lost", () => {
    expect(() => splitValues(fork, { workspaceId: "a", workspace: "b" }, {})).toThrow(
      "ping: `workspaceId` is another spelling of `workspace`; give one of them.",
    );
  });

  test("accept chooses one of the forms of the answer", () => {
    const { headers } = splitValues(fork, { accept: "application/json" }, {});
    expect(headers).toEqual({ accept: "application/json" });
  });

  test("a form that the operation does not have is refused", () => {
    expect(() => splitValues(fork, { accept: "text/html" }, {})).toThrow(
      "ping: `accept` must be one of application/vnd.new+json, application/json.",
    );
    expect(() => splitValues(bare, { accept: "application/json" }, {})).toThrow(
      "ping has no parameter `accept`",
    );
  });
});
