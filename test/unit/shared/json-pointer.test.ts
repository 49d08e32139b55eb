import { describe, expect, test } from "vitest";
import { at } from "../../../src/shared/json-pointer.ts";

describe("at: a JSON pointer", () => {
  const body = { a: { b: [{ c: 5 }] }, "x/y": 1, "m~n": 2, "": 3, nothing: null };

  test.each<[string, unknown]>([
    ["", body],
    ["/a/b/0/c", 5],
    ["/x~1y", 1],
    ["/m~0n", 2],
    ["/", 3],
    ["/nothing", null],
  ])("'%s' finds %j", (pointer, value) => {
    expect(at(body, pointer)).toEqual(value);
  });

  test.each([
    "/b",
    "/a/b/1",
    "/a/b/0/c/d",
    "/nothing/x",
    "/constructor",
    "/a/toString",
    "/__proto__",
  ])("'%s' finds nothing", (pointer) => {
    expect(at(body, pointer)).toBe(undefined);
  });

  test("~01 is ~1, not a slash (RFC 6901 §4)", () => {
    expect(at({ "~1": "right", "/": "wrong" }, "/~01")).toBe("right");
  });

  test.each<unknown>([undefined, null, 5, "text", true])("in %j it finds nothing", (value) => {
    expect(at(value, "/a")).toBe(undefined);
  });
});
