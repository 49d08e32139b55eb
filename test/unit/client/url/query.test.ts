import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { queryString, scalar } from "../../../../src/client/url.ts";
import type { ParameterLocation } from "../../../../src/contract/operation.ts";
import { UsageError } from "../../../../src/errors/classes.ts";
import { describeType } from "../../../../src/shared/describe-type.ts";
import { runs } from "../../../support/runs.ts";
import { lone, wellFormed } from "./strings.ts";

describe("queryString", () => {
  const query = (values: Record<string, unknown>, places: Record<string, ParameterLocation> = {}) =>
    queryString(values, places);

  test("no parameters give an empty string", () => {
    expect(query({})).toBe("");
    expect(query({ a: undefined, b: null, c: [] })).toBe("");
    expect(query({ c: [] }, { c: "query,csv" })).toBe("");
  });

  test("absent values are omitted, falsy ones are not", () => {
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

  test("characters that would end or add a parameter are encoded, in names too", () => {
    expect(query({ "a&b=c": "d&e=f#g+h" })).toBe("a%26b%3Dc=d%26e%3Df%23g%2Bh");
  });

  test.each<[string, unknown, string]>([
    ["an invalid Date", new Date(Number.NaN), "an invalid Date"],
    ["NaN", Number.NaN, "a value of type number"],
    ["Infinity", Number.POSITIVE_INFINITY, "a value of type number"],
    ["an object", { gt: 1 }, "a value of type object"],
    ["a function", () => 1, "a value of type function"],
    ["a symbol", Symbol("x"), "a value of type symbol"],
    ["an object in an array", [{ gt: 1 }], "a value of type object"],
    ["an array in an array", [["a"]], "an array"],
    ["null in an array", [null], "null"],
    ["undefined in an array", [undefined], "undefined"],
  ])("%s is rejected, the parameter is named", (_, value, kind) => {
    for (const place of ["query", "query,csv"] as const) {
      expect(() => query({ since: value }, { since: place })).toThrow(UsageError);
      expect(() => query({ since: value }, { since: place })).toThrow(
        `\`since\` must be a string, a finite number, a boolean or a valid Date; got ${kind}.`,
      );
    }
  });

  test("a lone surrogate is rejected in values, lists and names", () => {
    for (const values of [{ q: lone }, { q: [lone] }, { [lone]: "q" }]) {
      expect(() => query(values)).toThrow(UsageError);
      expect(() => query(values)).toThrow(/holds a lone surrogate/);
    }
  });

  test("property: URLSearchParams returns names and values, repeated ones in order", () => {
    const value = fc.oneof(fc.integer(), fc.boolean(), wellFormed, fc.constant(""));
    const values = fc.dictionary(
      wellFormed.filter((name) => name !== "__proto__"),
      fc.oneof(value, fc.array(value)),
    );
    fc.assert(
      fc.property(values, (given) => {
        const parsed = new URLSearchParams(queryString(given, {}));
        const expected = Object.entries(given).flatMap(([name, one]) =>
          (Array.isArray(one) ? one : [one]).map((item) => [name, String(item)]),
        );
        expect([...parsed]).toEqual(expected);
      }),
      runs(1000),
    );
  });

  test("property: a comma list, split before decoding, returns the values", () => {
    fc.assert(
      fc.property(fc.array(wellFormed, { minLength: 1 }), (list) => {
        const text = queryString({ ids: list }, { ids: "query,csv" });
        expect(text.startsWith("ids=")).toBe(true);
        expect(text.slice(4).split(",").map(decodeURIComponent)).toEqual(list);
      }),
      runs(1000),
    );
  });

  test("property: any value gives a query or a UsageError", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.anything()), (given) => {
        try {
          expect(queryString(given, {})).toMatch(/^[\x21-\x7e]*$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      runs(1000),
    );
  });
});

describe("scalar and describeType", () => {
  test("true and false are words", () => {
    expect([scalar("x", true), scalar("x", false)]).toEqual(["true", "false"]);
  });

  test.each<[unknown, string]>([
    [null, "null"],
    [undefined, "undefined"],
    ["", "an empty string"],
    ["sk-secret", "a value of type string"],
    [["sk-secret"], "an array"],
    [{ key: "sk-secret" }, "a value of type object"],
    [5, "a value of type number"],
  ])("describeType(%j) is '%s': it never shows the value", (value, kind) => {
    expect(describeType(value)).toBe(kind);
  });
});
