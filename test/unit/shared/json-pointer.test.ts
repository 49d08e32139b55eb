import { describe, expect, test } from "vitest";
import { at, escapePointer, parentOf, put } from "../../../src/shared/json-pointer.ts";

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

test("escapePointer escapes a name for a pointer", () => {
  expect(["a", "x/y", "m~n", "~1", ""].map(escapePointer)).toEqual([
    "a",
    "x~1y",
    "m~0n",
    "~01",
    "",
  ]);
});

test.each([
  ["/a/b/0", "/a/b"],
  ["/a", ""],
  ["/", ""],
])("the parent of '%s' is '%s'", (pointer, parent) => {
  expect(parentOf(pointer)).toBe(parent);
});

describe("put", () => {
  test.each<[pointer: string, after: object]>([
    ["/a/b", { a: { b: "new" }, l: [1], n: null }],
    ["/a/c", { a: { b: 1, c: "new" }, l: [1], n: null }],
    ["/x~1y", { a: { b: 1 }, l: [1], n: null, "x/y": "new" }],
    ["/l/0", { a: { b: 1 }, l: ["new"], n: null }],
  ])("sets the value at '%s'", (pointer, after) => {
    const body = { a: { b: 1 }, l: [1], n: null };
    put(body, pointer, "new");
    expect(body).toEqual(after);
  });

  test.each(["/missing/b", "/a/b/c", "/n/a"])(
    "changes nothing if there is no object: '%s'",
    (pointer) => {
      const body = { a: { b: 1 }, l: [1], n: null };
      put(body, pointer, "new");
      expect(body).toEqual({ a: { b: 1 }, l: [1], n: null });
    },
  );
});
