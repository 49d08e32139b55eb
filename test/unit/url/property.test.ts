import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { fillPath, queryString } from "../../../src/url.ts";

/** Strings that a URL can carry: no half of a surrogate pair. */
const wellFormed = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => text.isWellFormed());

describe("fillPath", () => {
  test("split at / and decoded, the path gives the values back, in as many segments", () => {
    const segment = wellFormed.filter((text) => text !== "." && text !== "..");
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        const path = fillPath("/v1/{a}/members/{b}/quota", { a, b });
        expect(path.split("/").map(decodeURIComponent)).toEqual([
          "",
          "v1",
          a,
          "members",
          b,
          "quota",
        ]);
        // The URL parser agrees: it neither drops nor resolves anything.
        expect(new URL(`https://host${path}`).pathname).toBe(path.replaceAll("'", "%27"));
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever is given, it makes a path or says UsageError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(fillPath("/a/{id}", { id: value }).split("/")).toHaveLength(3);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("queryString", () => {
  test("URLSearchParams gives names and values back, repeated ones in order", () => {
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
      { numRuns: 1000 },
    );
  });

  test("a comma list, split before it is decoded, gives the values back", () => {
    fc.assert(
      fc.property(fc.array(wellFormed, { minLength: 1 }), (list) => {
        const text = queryString({ ids: list }, { ids: "query,csv" });
        expect(text.startsWith("ids=")).toBe(true);
        expect(text.slice(4).split(",").map(decodeURIComponent)).toEqual(list);
      }),
      { numRuns: 1000 },
    );
  });

  test("whatever is given, it makes a query or says UsageError", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.anything()), (given) => {
        try {
          expect(queryString(given, {})).toMatch(/^[\x21-\x7e]*$/);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
