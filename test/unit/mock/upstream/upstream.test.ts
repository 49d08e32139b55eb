import { describe, expect, test } from "vitest";
import { readCommand } from "../../../../src/mock/cli/command-line.ts";
import { distinct } from "../../../../src/mock/upstream/distinct.ts";
import { requestHeaders } from "../../../../src/mock/upstream/headers.ts";
import { readUpstream } from "../../../../src/mock/upstream/options.ts";
import { Summary } from "../../../../src/mock/upstream/summary.ts";
import { undeclared } from "../../../../src/mock/upstream/undeclared.ts";
import type { MockRequest, Violation } from "../../../../src/mock.ts";
import { MockError, startMock } from "../../../../src/mock.ts";
import { CommandLineError } from "../../../../src/shared/command-line.ts";

const apis = ["qodex"] as const;
const upstream = "https://api.example.com";

describe("upstream may be", () => {
  test.each([
    ["https://api.example.com", "https://api.example.com/"],
    ["https://api.example.com:8443/a/b//", "https://api.example.com:8443/a/b"],
    ["http://localhost:1", "http://localhost:1/"],
    ["http://127.1.2.3/", "http://127.1.2.3/"],
    ["http://[::1]:1", "http://[::1]:1/"],
  ])("%s", (text, href) => {
    expect(readUpstream({ apis, upstream: text })?.url.href).toBe(href);
  });
});

describe("is refused:", () => {
  const messageOf = async (options: object): Promise<string> => {
    const error = await startMock({ apis, ...options }).catch((cause: unknown) => cause);
    if (!(error instanceof MockError)) throw new Error(`no MockError but ${error}`);
    expect(error.code).toBe("invalid-option");
    return error.message;
  };
  test.each<[object, RegExp]>([
    [{ upstream: "api.example.com" }, /^`upstream` must be an absolute URL, such as https:/],
    [{ upstream: 1 }, /^`upstream` must be an absolute URL.*got a value of type number/],
    [{ upstream: "http://api.example.com" }, /must begin with https:\/\//],
    [{ upstream: "http://localhost.example.com" }, /must begin with https:\/\//],
    [{ upstream: "http://notlocalhost" }, /must begin with https:\/\//],
    [{ upstream: "file:///etc" }, /must be an absolute URL/],
    [{ upstream: "https:4010" }, /must be an absolute URL.*got a string of 10 characters/],
    [{ upstream: "https:/api.example.com" }, /must be an absolute URL/],
    [{ upstream: "user:s3cret" }, /must be an absolute URL/],
    [{ upstream: "https://api.example.com\\a b" }, /must be an absolute URL/],
    [{ upstream: `${upstream}?a=s3cret` }, /must not carry.*a query/],
    [{ upstream: `${upstream}#` }, /must not carry.*a fragment/],
    [{ upstream: "https://u:s3cret@api.example.com" }, /must not carry a user, a password/],
    [{ upstream: "https://s3cret@api.example.com" }, /must not carry a user/],
    [{ upstream, apis: undefined }, /URL of one API: name that API/],
    [{ upstream, apis: ["teams", "qodex"] }, /URL of one API/],
    [{ upstream, dynamic: true }, /`dynamic` cannot be used with `upstream`/],
    [{ upstream, seed: 0 }, /`seed` cannot be used/],
    [{ upstream, fail: 0.5 }, /`fail` cannot be used/],
    [{ upstream, delay: 5 }, /`delay` cannot be used/],
    [{ upstream, rateLimit: true }, /`rateLimit` cannot be used/],
    [{ upstream, keys: ["k"] }, /`keys` cannot be used/],
    [{ upstream, allowWrites: "yes" }, /`allowWrites` must be true or false/],
    [{ allowWrites: true }, /`allowWrites` works only with `upstream`/],
  ])("%j", async (options, expected) => {
    const message = await messageOf(options);
    expect(message).toMatch(expected);
    expect(message).not.toContain("s3cret");
  });

  test.each([
    ["--upstream x", /--upstream must be an absolute URL/],
    ["teams qodex --upstream https://api.example.com", /--upstream is the URL of one API/],
    ["--rate-limit --upstream https://api.example.com", /--rate-limit cannot be used/],
    ["--key s3cret --upstream https://api.example.com", /--key cannot be used with --upstream/],
    ["--allow-writes", /--allow-writes works only with --upstream/],
  ])("qodekit mock qodex %s", (line, expected) => {
    const read = () => readCommand(["qodex", ...line.split(" ")]);
    expect(read).toThrow(CommandLineError);
    expect(read).toThrow(expected);
    expect(read).not.toThrow(/s3cret/);
  });
});

test("the command line gives both to startMock", () => {
  const { options } = readCommand(["qodex", "--upstream", upstream, "--allow-writes"]);
  expect(options).toEqual({ upstream, allowWrites: true });
  expect(() => readUpstream({ ...options, apis, dynamic: false })).not.toThrow();
});

test("connection headers are not forwarded", () => {
  const own = ["host", "content-length", "expect", "proxy-authorization", "keep-alive", "upgrade"];
  const gone = ["te", "trailer", "transfer-encoding", "proxy-connection", "x-hop"];
  const headers = Object.fromEntries([...own, ...gone].map((name) => [name, "v"]));
  expect(requestHeaders({ ...headers, connection: "close, X-Hop", "x-own": "o" }, "1.1 q")).toEqual(
    {
      "x-own": "o",
      via: "1.1 q",
    },
  );
});

const broken = (path: string, message: string, side = "response"): Violation => ({
  location: [side, "body", ...path.split(".")],
  severity: "Error",
  message: `Response body property ${path} ${message}`,
});

test("findings shared by the items of a list are reported once", () => {
  const reported = distinct([
    broken("items.0.id", "must be string"),
    broken("items.0.id", "must NOT have fewer than 1 characters"),
    broken("items.1.id", "must be string"),
    broken("items.1.name", "must be string"),
    broken("others.1.id", "must be string"),
  ]);
  expect(reported.map(({ message }) => message)).toEqual([
    "Response body property items.0.id must be string (and 1 more like it in the list)",
    "Response body property items.0.id must NOT have fewer than 1 characters",
    "Response body property items.1.name must be string",
    "Response body property others.1.id must be string",
  ]);
});

describe("the summary", () => {
  const add = (summary: Summary, of: Partial<MockRequest>) =>
    summary.add({
      api: "qodex",
      time: "",
      method: "GET",
      path: "/",
      query: {},
      headers: {},
      status: 200,
      source: "upstream",
      ms: 1,
      violations: [],
      ...of,
    });
  test("counts responses and findings by operation", () => {
    const summary = new Summary(upstream);
    const violations = (...indexes: number[]) =>
      distinct(indexes.map((index) => broken(`list.${index}.id`, "must be string")));
    add(summary, { operationId: "listMocks", violations: violations(0, 1) });
    add(summary, { operationId: "listMocks", violations: violations(7) });
    add(summary, { operationId: "listMocks", violations: [broken("q", "is bad", "request")] });
    add(summary, { operationId: "getMock" });
    add(summary, {
      violations: [{ location: ["request"], severity: "Error", message: "GET /a\n is unknown" }],
    });
    add(summary, { operationId: "getMock", source: "reply", violations: violations(1) });
    const { source: _, ...own } = { source: undefined, status: 502 };
    summary.add({ ...({} as MockRequest), ...own, violations: [] });
    expect(`${summary}`).toBe(
      [
        "Responses of https://api.example.com, compared with the contract:",
        "  operation              responses  different  wrong requests",
        "  (not in the contract)          1          0               1",
        "  getMock                        1          0               0",
        "  listMocks                      3          2               1",
        "(not in the contract):",
        "  1 x request: GET /a\\x0a is unknown",
        "listMocks:",
        "  2 x response.body.list.*.id: Response body property list.*.id must be string",
        "  1 x request.body.q: Response body property q is bad",
        "Requests without a response from the API: 1.",
      ].join("\n"),
    );
  });
  test("says when there is nothing to report", () => {
    const summary = new Summary(upstream);
    expect(`${summary}`).toBe("https://api.example.com has sent no response.");
    add(summary, { operationId: "getMock" });
    expect(`${summary}`).toContain("No differences found.");
  });
  test("limits the number of findings", () => {
    const summary = new Summary(upstream);
    for (let index = 0; index < 60; index += 1) {
      add(summary, { violations: [broken("a", `is ${index}`)] });
    }
    expect(`${summary}`).toContain("is 49");
    expect(`${summary}`).not.toContain("is 50");
    expect(`${summary}`).toContain("60         60");
  });
});

describe("a property is undeclared", () => {
  const text = { type: "string" };
  const root = {
    schemas: { node: { properties: { id: text, next: { $ref: "#/schemas/node" } } } },
  };
  const found = (body: unknown, schema: object) =>
    undeclared(body, schema, root).map((path) => path.join("."));
  const object = (names: string[], more: object = {}) => ({
    properties: Object.fromEntries(names.map((name) => [name, {}])),
    ...more,
  });
  test.each<[string, unknown, object, string[]]>([
    ["if it has no schema", { a: 1, b: 2 }, object(["a"]), ["b"]],
    [
      "in lists",
      { l: [{ a: 1 }, { b: 1 }] },
      { properties: { l: { items: object(["a"]) } } },
      ["l.1.b"],
    ],
    [
      "in references",
      { id: "", next: { id: "", more: 1 } },
      { $ref: "#/schemas/node" },
      ["next.more"],
    ],
    [
      "by any subschema",
      { a: 1, b: 1, c: 1, d: 1 },
      { allOf: [object(["a"])], anyOf: [object(["b"])], oneOf: [object(["c"])] },
      ["d"],
    ],
    ["in a map", { x: { a: 1, b: 1 } }, { additionalProperties: object(["a"]) }, ["x.b"]],
    [
      "even if the object is closed",
      { b: 1 },
      object(["a"], { additionalProperties: false }),
      ["b"],
    ],
    [
      "if it is named like a property of Object.prototype",
      { constructor: 1 },
      object(["a"]),
      ["constructor"],
    ],
  ])("%s", (_, body, schema, expected) => {
    expect(found(body, schema)).toEqual(expected);
  });
  test.each<[string, unknown, object]>([
    ["in an object without keywords", { a: { b: 1 } }, { properties: { a: {} } }],
    [
      "in an object that is explicitly open",
      { b: 1 },
      object(["a"], { additionalProperties: true }),
    ],
    ["if names have a pattern", { b: 1 }, object(["a"], { patternProperties: { "^b": {} } })],
    ["in a value that is not an object", "text", object(["a"])],
  ])("but not %s", (_, body, schema) => {
    expect(found(body, schema)).toEqual([]);
  });
});
