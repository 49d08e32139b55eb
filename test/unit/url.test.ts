import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import type { ParameterPlace } from "../../src/operation.ts";
import { checkBaseUrl, fillPath, kindOf, queryString, scalar } from "../../src/url.ts";

const lone = "a\ud800b";

describe("fillPath", () => {
  test.each<[string | number, string, string]>([
    ["m-1", "m-1", "unreserved characters stay"],
    ["a b", "a%20b", "a space"],
    ["a/b", "a%2Fb", "a slash must not make a segment"],
    ["a\\b", "a%5Cb", "a backslash, which URL parsers turn into a slash"],
    ["a?b#c", "a%3Fb%23c", "query and fragment"],
    ["a\r\nb\tc", "a%0D%0Ab%09c", "line breaks and tabs, which URL parsers drop"],
    ["%2e%2e", "%252e%252e", "what is encoded already is encoded again"],
    ["..%2f", "..%252f", "dots before something"],
    ["...", "...", "three dots are a name"],
    ["é漢😀", "%C3%A9%E6%BC%A2%F0%9F%98%80", "beyond ASCII"],
    ["{id}", "%7Bid%7D", "braces"],
    ["$&$1", "%24%26%241", "what String.replace would expand"],
    [0, "0", "zero"],
    [42, "42", "a number"],
    [-1.5, "-1.5", "a negative number"],
  ])("%j becomes %s (%s)", (value, encoded) => {
    expect(fillPath("/members/{id}/quota", { id: value })).toBe(`/members/${encoded}/quota`);
  });

  test("fills every parameter, also the same one twice and two in one segment", () => {
    expect(fillPath("/a/{x}/b/{y}/{x}.{y}", { x: 1, y: "z" })).toBe("/a/1/b/z/1.z");
  });

  test("a template without parameters stays as it is", () => {
    expect(fillPath("/v1/organizations", { unused: "x" })).toBe("/v1/organizations");
  });

  test.each([".", ".."])("%s is refused, because a URL parser would resolve it", (value) => {
    expect(() => fillPath("/members/{id}", { id: value })).toThrow(UsageError);
    expect(() => fillPath("/members/{id}", { id: value })).toThrow(
      `\`id\` cannot be "${value}": it would lead to another route than /members/{id}.`,
    );
  });

  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["", "an empty string"],
    [Number.NaN, "a value of type number"],
    [Number.POSITIVE_INFINITY, "a value of type number"],
    [true, "a value of type boolean"],
    [{ toString: () => "x" }, "a value of type object"],
    [["x"], "an array"],
  ])("%j is refused and the message says what came", (value, kind) => {
    const fill = () => fillPath("/members/{id}", { id: value });
    expect(fill).toThrow(UsageError);
    expect(fill).toThrow(`/members/{id} needs \`id\`, a string that is not empty; got ${kind}.`);
  });

  test("a parameter that was not given is refused, also when every object has such a name", () => {
    expect(() => fillPath("/a/{id}", {})).toThrow(/needs `id`.*got nothing/);
    expect(() => fillPath("/a/{constructor}", {})).toThrow(/needs `constructor`/);
  });

  test("half of a surrogate pair is refused and named", () => {
    expect(() => fillPath("/a/{id}", { id: lone })).toThrow(UsageError);
    expect(() => fillPath("/a/{id}", { id: lone })).toThrow(/`id` holds half of a surrogate pair/);
  });
});

describe("queryString", () => {
  const query = (values: Record<string, unknown>, places: Record<string, ParameterPlace> = {}) =>
    queryString(values, places);

  test("nothing to send is an empty string", () => {
    expect(query({})).toBe("");
    expect(query({ a: undefined, b: null, c: [] })).toBe("");
    expect(query({ c: [] }, { c: "query,csv" })).toBe("");
  });

  test("absent values are left out, falsy ones are not", () => {
    expect(query({ a: undefined, b: 0, c: null, d: false, e: "" })).toBe("b=0&d=false&e=");
  });

  test("an array repeats its name", () => {
    expect(query({ id: ["a", "b c"], n: [1, 2] }, { id: "query" })).toBe("id=a&id=b%20c&n=1&n=2");
  });

  test("a comma list is joined with commas; commas and spaces in its values are encoded", () => {
    expect(query({ id: ["a,b", "c d", 3] }, { id: "query,csv" })).toBe("id=a%2Cb,c%20d,3");
    expect(query({ id: ["alone"] }, { id: "query,csv" })).toBe("id=alone");
    expect(query({ id: "a,b" }, { id: "query,csv" })).toBe("id=a%2Cb");
  });

  test("a Date is RFC 3339", () => {
    expect(query({ from: new Date(0), days: [new Date(1)] })).toBe(
      "from=1970-01-01T00%3A00%3A00.000Z&days=1970-01-01T00%3A00%3A00.001Z",
    );
  });

  test("a bigint is written out", () => {
    expect(query({ id: 12345678901234567890n })).toBe("id=12345678901234567890");
  });

  test("what would end or add a parameter is encoded, in names too", () => {
    expect(query({ "a&b=c": "d&e=f#g+h" })).toBe("a%26b%3Dc=d%26e%3Df%23g%2Bh");
  });

  test.each<[string, unknown, string]>([
    ["an invalid Date", new Date(Number.NaN), "a value of type object"],
    ["NaN", Number.NaN, "a value of type number"],
    ["Infinity", Number.POSITIVE_INFINITY, "a value of type number"],
    ["an object", { gt: 1 }, "a value of type object"],
    ["a function", () => 1, "a value of type function"],
    ["a symbol", Symbol("x"), "a value of type symbol"],
    ["an object in an array", [{ gt: 1 }], "a value of type object"],
    ["an array in an array", [["a"]], "an array"],
    ["null in an array", [null], "null"],
    ["undefined in an array", [undefined], "nothing"],
  ])("%s is refused, the parameter is named", (_, value, kind) => {
    for (const place of ["query", "query,csv"] as const) {
      expect(() => query({ since: value }, { since: place })).toThrow(UsageError);
      expect(() => query({ since: value }, { since: place })).toThrow(
        `\`since\` must be a string, a finite number, a boolean or a valid Date; got ${kind}.`,
      );
    }
  });

  test("half of a surrogate pair is refused in values, lists and names", () => {
    for (const values of [{ q: lone }, { q: [lone] }, { [lone]: "q" }]) {
      expect(() => query(values)).toThrow(UsageError);
      expect(() => query(values)).toThrow(/holds half of a surrogate pair/);
    }
  });
});

describe("scalar and kindOf", () => {
  test("true and false are words", () => {
    expect([scalar("x", true), scalar("x", false)]).toEqual(["true", "false"]);
  });

  test.each<[unknown, string]>([
    [null, "null"],
    [undefined, "nothing"],
    ["", "an empty string"],
    ["sk-secret", "a value of type string"],
    [["sk-secret"], "an array"],
    [{ key: "sk-secret" }, "a value of type object"],
    [5, "a value of type number"],
  ])("kindOf(%j) is '%s': it never shows the value", (value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });
});

describe("checkBaseUrl", () => {
  test.each([
    ["https://api.example.com", "https://api.example.com"],
    ["https://api.example.com/", "https://api.example.com"],
    ["https://api.example.com/v1//", "https://api.example.com/v1"],
    ["https://API.example.com:8443/v1", "https://api.example.com:8443/v1"],
    ["https://api.example.com:443", "https://api.example.com"],
    ["https://api.example.com/?", "https://api.example.com"],
    ["http://localhost:4010", "http://localhost:4010"],
    ["http://api.localhost:4010", "http://api.localhost:4010"],
    ["http://127.0.0.1:4010/", "http://127.0.0.1:4010"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://127.1", "http://127.0.0.1"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("%s is taken as %s", (text, base) => {
    expect(checkBaseUrl(text)).toBe(base);
  });

  test.each([
    "http://api.example.com",
    "http://127.0.0.1.example.com",
    "http://127.example.com",
    "http://localhost.example.com",
    "http://notlocalhost",
    "http://128.0.0.1",
    "http://10.0.0.1",
    "http://[::2]",
    "ftp://localhost",
    "ws://localhost",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("%s is refused: the key would travel in the clear", (text) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(/`baseUrl` must be https/);
  });

  test.each(["", "api.example.com", "/v1", "https://", "//api.example.com"])(
    "'%s' is refused: it is not absolute",
    (text) => {
      expect(() => checkBaseUrl(text)).toThrow(UsageError);
      expect(() => checkBaseUrl(text)).toThrow(/`baseUrl` must be an absolute URL/);
    },
  );

  test.each([
    "https://user@api.example.com",
    "https://user:sk-secret@api.example.com",
    "https://:sk-secret@api.example.com",
    "https://api.example.com?key=sk-secret",
    "https://api.example.com#sk-secret",
  ])("%s is refused: secrets in an address end up in logs, so the message quotes none", (text) => {
    expect(() => checkBaseUrl(text)).toThrow(UsageError);
    expect(() => checkBaseUrl(text)).toThrow(
      "`baseUrl` must not carry credentials, a query or a fragment.",
    );
  });

  test("credentials in a plain http address are not quoted either", () => {
    expect(() => checkBaseUrl("http://user:sk-secret@api.example.com")).toThrow(
      /got http:\/\/api\.example\.com\.$/,
    );
  });

  test.each([undefined, null, 5, {}])("%j in the place of a string is refused", (value) => {
    expect(() => checkBaseUrl(value as unknown as string)).toThrow(UsageError);
  });
});
