import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../../../src/teams.ts";
import { byStyle, walk } from "./walk.ts";

/** An object with a value at a JSON pointer. */
const pointed = (pointer: string, value: unknown) =>
  pointer
    .split("/")
    .slice(1)
    .reduceRight((inner: unknown, key) => ({ [key]: inner }), value) as object;

describe.each(byStyle("token"))("tokens: $name", (list) => {
  const { items: place, response } = list.paging;
  const token = (items: unknown, cursor: unknown) => ({
    ...pointed(place, items),
    ...pointed(response[0] ?? "", cursor),
  });
  /** The server sends these pages in turn, and the last one forever. */
  const sends = (...pages: object[]) => ({
    change: (_: never, request: number) => pages[Math.min(request, pages.length) - 1],
  });
  const listing = { length: 0, sizes: [1] };

  test("a repeated cursor ends the iteration after the valid items", async () => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), token([2], "A")),
    );
    expect(items).toEqual([1, 2]);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked).toEqual([null, "A"]);
  });

  test("cursors that alternate, A B A B, end it too", async () => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), token([2], "B"), token([3], "A"), token([4], "B")),
    );
    expect(items).toEqual([1, 2, 3]);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked).toEqual([null, "A", "B"]);
  });

  test("an empty page in the middle is skipped", async () => {
    const pages = sends(token([1], "A"), token([], "B"), token([2], null));
    const { items, error, asked } = await walk(list, listing, pages);
    expect([items, error, asked]).toEqual([[1, 2], undefined, [null, "A", "B"]]);
  });

  test.each<[unknown, string]>([
    [7, "7"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["  ", "  "],
    ["a=b&c#d/é☃", "a=b&c#d/é☃"],
    ["null", "null"],
  ])("the cursor %j is sent unchanged", async (cursor, sent) => {
    const { error, asked } = await walk(list, listing, sends(token([1], cursor), token([2], "")));
    expect([error, asked]).toEqual([undefined, [null, sent]]);
  });

  test.each<[unknown, string]>([
    [{ at: 1 }, "object"],
    [["A"], "object"],
    [true, "boolean"],
    [false, "boolean"],
    // JSON.parse has rounded it: it is a different cursor.
    [2 ** 63, "number"],
  ])("the cursor %j is invalid: the error resumes at its page", async (cursor, type) => {
    const { items, error } = await walk(list, listing, sends(token([1], "A"), token([2], cursor)));
    expect(items).toEqual([1]);
    expect(error).toMatchObject({
      name: "PaginationError",
      message: `The cursor at "${response[0]}" is a ${type}, not a string.`,
      cursor: "A",
    });
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an array", []],
    ["a text", "text"],
    ["a number", 5],
    ["an empty object", {}],
    ["null instead of the list", token(null, "B")],
    ["an object instead of the list", token({}, "B")],
  ])("the body %s is no page: the error resumes there", async (_, body) => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), body as object),
    );
    expect([items, asked]).toEqual([[1], [null, "A"]]);
    expect(error).toMatchObject({ name: "PaginationError", cursor: "A" });
  });
});
