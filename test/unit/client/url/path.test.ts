import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillPath } from "../../../../src/client/url.ts";
import { UsageError } from "../../../../src/errors/classes.ts";
import { runs } from "../../../support/runs.ts";
import { lone, wellFormed } from "./strings.ts";

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

  test("fills every parameter, including repeated ones and two in one segment", () => {
    expect(fillPath("/a/{x}/b/{y}/{x}.{y}", { x: 1, y: "z" })).toBe("/a/1/b/z/1.z");
  });

  test("a template without parameters is unchanged", () => {
    expect(fillPath("/v1/organizations", { unused: "x" })).toBe("/v1/organizations");
  });

  test.each([".", ".."])("%s is rejected, because a URL parser would resolve it", (value) => {
    expect(() => fillPath("/members/{id}", { id: value })).toThrow(UsageError);
    expect(() => fillPath("/members/{id}", { id: value })).toThrow(
      `\`id\` cannot be "${value}": it would lead to another route than /members/{id}.`,
    );
  });

  test.each<[unknown, string]>([
    [undefined, "undefined"],
    [null, "null"],
    ["", "an empty string"],
    [Number.NaN, "a value of type number"],
    [Number.POSITIVE_INFINITY, "a value of type number"],
    [true, "a value of type boolean"],
    [{ toString: () => "x" }, "a value of type object"],
    [["x"], "an array"],
  ])("%j is rejected and the message describes it", (value, kind) => {
    const fill = () => fillPath("/members/{id}", { id: value });
    expect(fill).toThrow(UsageError);
    expect(fill).toThrow(`/members/{id} needs \`id\`, a string that is not empty; got ${kind}.`);
  });

  test("a missing parameter is rejected, even if every object has such a name", () => {
    expect(() => fillPath("/a/{id}", {})).toThrow(/needs `id`.*got undefined/);
    expect(() => fillPath("/a/{constructor}", {})).toThrow(/needs `constructor`/);
  });

  test("the message names the call, if it has a name", () => {
    expect(() => fillPath("/a/{id}", {}, "getA")).toThrow(/^getA needs `id`, a string/);
  });

  test("a lone surrogate is rejected and named", () => {
    expect(() => fillPath("/a/{id}", { id: lone })).toThrow(UsageError);
    expect(() => fillPath("/a/{id}", { id: lone })).toThrow(/`id` holds a lone surrogate/);
  });

  test("property: split at / and decoded, the path has the values, in as many segments", () => {
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
        // The URL parser agrees: it neither drops nor resolves anything. Some encode the apostrophe.
        expect(new URL(`https://host${path}`).pathname.replaceAll("%27", "'")).toBe(path);
      }),
      { ...runs(1000), examples: [["'", "a'b"]] },
    );
  });

  test("property: any value gives a path or a UsageError", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          expect(fillPath("/a/{id}", { id: value }).split("/")).toHaveLength(3);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      runs(1000),
    );
  });
});
