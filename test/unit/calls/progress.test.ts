import { describe, expect, test } from "vitest";
import { Progress } from "../../../src/calls/progress.ts";
import { PaginationError } from "../../../src/errors/classes.ts";

/** Whether the second page counts as equal to the first one. */
function isSame(first: unknown, second: unknown): boolean {
  const progress = new Progress("list");
  progress.arrive([first], undefined);
  try {
    progress.arrive([second], "c");
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(PaginationError);
    expect((error as PaginationError).message).toBe(
      "list: the page equals the one before it; the walk would never end.",
    );
    expect((error as PaginationError).cursor).toBe("c");
    return true;
  }
}

describe("a repeated page", () => {
  test.each<[unknown, unknown]>([
    [1, 1],
    ["a", "a"],
    [null, null],
    [{}, {}],
    [[], []],
    [
      { a: 1, b: [2, { c: null }] },
      { b: [2, { c: null }], a: 1 },
    ],
    [
      [1, 2],
      [1, 2],
    ],
  ])("%j equals %j", (first, second) => {
    expect(isSame(first, second)).toBe(true);
  });

  test.each<[unknown, unknown]>([
    [1, 2],
    [1, "1"],
    [null, 0],
    [null, {}],
    [{}, null],
    [{}, "a"],
    ["a", {}],
    [{}, []],
    [[], {}],
    [[1], { 0: 1 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, {}],
    [{}, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [[1, 2], [1]],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [{ toString: undefined }, { valueOf: undefined }],
  ])("%j is another page than %j", (first, second) => {
    expect(isSame(first, second)).toBe(false);
  });

  test("has as many items", () => {
    const progress = new Progress("list");
    progress.arrive([1, 2], undefined);
    progress.arrive([1], "a");
    expect(() => progress.arrive([1], "b")).toThrow("the page equals the one before it");
  });

  test("is detected at any nesting depth", () => {
    const nested = () => {
      let value: unknown = 1;
      for (let depth = 0; depth < 100_000; depth += 1) value = [value];
      return value;
    };
    expect(isSame(nested(), nested())).toBe(true);
  });
});

describe("empty pages", () => {
  test("are allowed 100 times in a row", () => {
    const progress = new Progress("list");
    for (let page = 0; page < 100; page += 1) progress.arrive([], `${page}`);
    expect(() => progress.arrive([], "last")).toThrow(
      "list: more than 100 empty pages came in a row; the walk would never end.",
    );
  });

  test("are counted again after a page with items, and do not repeat each other", () => {
    const progress = new Progress("list");
    for (let page = 0; page < 100; page += 1) progress.arrive([], undefined);
    progress.arrive([1], undefined);
    for (let page = 0; page < 100; page += 1) progress.arrive([], undefined);
    progress.arrive([2], undefined);
  });
});

describe("a cursor", () => {
  test("is repeated if it led to a page", () => {
    const progress = new Progress("list");
    expect(progress.isRepeated(undefined)).toBe(false);
    progress.arrive([1], undefined);
    expect(progress.isRepeated(undefined)).toBe(false);
    expect(progress.isRepeated("a")).toBe(false);
    progress.arrive([2], "a");
    expect(progress.isRepeated("a")).toBe(true);
    expect(progress.isRepeated("b")).toBe(false);
    const error = progress.repeated("a");
    expect(error).toMatchObject({
      message: "list: the server sent a cursor for the second time; the walk would never end.",
      cursor: "a",
    });
  });
});
