import { describe, expect, test } from "vitest";
import { cursorParams, nextCursor, type PageFacts } from "../../../../src/calls/cursor.ts";
import { at } from "../../../../src/shared/json-pointer.ts";
import { pagings, type Style, styles, upTo } from "../../../support/client/lists.ts";
import { failure } from "./failure.ts";

function next(style: Style, body: unknown, sent: Record<string, unknown> = {}, size = 0) {
  return nextCursor(pagings[style], facts(style, body, sent), { size });
}

function facts(style: Style, body: unknown, sent: Record<string, unknown> = {}): PageFacts {
  const items = at(body, pagings[style].items);
  return { body, count: Array.isArray(items) ? items.length : 0, sent };
}

describe("cursorParams", () => {
  test.each(styles)("%s: a cursor is sent under the preferred name", (style) => {
    const [name = ""] = pagings[style].request;
    expect(cursorParams(pagings[style], "7")).toEqual({ [name]: "7" });
  });

  test("a cursor received under another name is sent under that name", () => {
    expect(cursorParams(pagings["two names"], "nextCredits=a=b")).toEqual({ nextCredits: "a=b" });
  });

  test("all other names are cleared: the caller's position would contradict", () => {
    const given = { nextToken: "mine", nextCredits: "mine", email: "e" };
    expect({ ...given, ...cursorParams(pagings["two names"], "nextCredits=x") }).toStrictEqual({
      nextToken: undefined,
      nextCredits: "x",
      email: "e",
    });
    expect({ ...given, ...cursorParams(pagings["two names"], "y") }).toStrictEqual({
      nextToken: "y",
      nextCredits: undefined,
      email: "e",
    });
  });
});

describe("the next cursor of a token list", () => {
  test("is the server's own, whatever it contains", () => {
    expect(next("token", { items: [], nextToken: "a=b&c d/é" })).toBe("a=b&c d/é");
    expect(next("renamed", { data: [], meta: { next: "x" } })).toBe("x");
  });

  test("a number is converted to text, including 0", () => {
    expect(next("token", { items: [], nextToken: 17 })).toBe("17");
    expect(next("token", { items: [], nextToken: 0 })).toBe("0");
  });

  test.each<unknown>([{}, { nextToken: null }, { nextToken: "" }, null, "text", []])(
    "%j is the last page",
    (body) => {
      expect(next("token", body)).toBe(undefined);
    },
  );

  test.each<[unknown, string]>([
    [{ a: 1 }, "object"],
    [["a"], "object"],
    [true, "boolean"],
    [false, "boolean"],
  ])("%j is an error that names the location and resumes at this page", (token, type) => {
    const error = failure(() =>
      nextCursor(pagings.token, facts("token", { nextToken: token }), { size: 0 }, "c5"),
    );
    expect(error.message).toBe(`The cursor at "/nextToken" is a ${type}, not a string.`);
    expect(error.cursor).toBe("c5");
  });

  test("of two names the preferred one wins; the other one is marked", () => {
    const body = (nextToken: unknown, nextCredits: unknown) => ({
      items: [],
      nextToken,
      nextCredits,
    });
    expect(next("two names", body("a", "b"))).toBe("a");
    expect(next("two names", body("", "b"))).toBe("nextCredits=b");
    expect(next("two names", body(null, "b"))).toBe("nextCredits=b");
    expect(next("two names", body(undefined, undefined))).toBe(undefined);
  });
});

describe("the next page number, total of items", () => {
  const body = (count: number, totalCount?: unknown) => ({ items: upTo(count), totalCount });

  test.each<[string, unknown, Record<string, unknown>, number, string | undefined]>([
    ["first of three", body(10, 25), {}, 0, "2"],
    ["second of three", body(10, 25), { page: "2" }, 10, "3"],
    ["last, shorter", body(5, 25), { page: 3 }, 10, undefined],
    ["last, full", body(10, 30), { page: 3 }, 10, undefined],
    ["only one", body(3, 3), {}, 0, undefined],
    ["started by the caller in the middle", body(10, 45), { page: 3 }, 0, "4"],
    [
      "resumed on the short last page: one more is requested, nothing is lost",
      body(5, 25),
      { page: 3 },
      0,
      "4",
    ],
    ["an empty page", body(0, 25), { page: 4 }, 10, undefined],
    ["an empty page, whatever the total", body(0, 1e9), { page: 2 }, 10, undefined],
    ["no total", body(10), { page: 2 }, 10, "3"],
    ["a total that is a string", body(10, "20"), { page: 2 }, 10, undefined],
    ["a total of 0, whatever the items", body(10, 0), { page: 2 }, 10, undefined],
    ["a total that is not a number", body(10, "many"), { page: 2 }, 10, "3"],
    ["a total that is negative", body(10, -1), { page: 2 }, 10, "3"],
    ["a total with decimals", body(10, 1.5), { page: 2 }, 10, "3"],
    ["a total that is empty text", body(10, ""), { page: 2 }, 10, "3"],
    ["page 0 means page 1", body(10, 25), { page: 0 }, 0, "2"],
    ["a page that is not a number means page 1", body(10, 25), { page: "x" }, 0, "2"],
  ])("%s", (_, page, sent, size, expected) => {
    expect(next("page, total of items", page, sent, size)).toBe(expected);
  });

  test("the largest page so far counts, not the requested size: servers limit it", () => {
    const state = { size: 0 };
    const cursorAfter = (count: number, sent: object) => {
      const page = facts("page, total of items", body(count, 250), { per_page: 1000, ...sent });
      return nextCursor(pagings["page, total of items"], page, state);
    };
    expect(cursorAfter(100, {})).toBe("2");
    expect(cursorAfter(100, { page: "2" })).toBe("3");
    expect(cursorAfter(50, { page: "3" })).toBe(undefined);
    expect(state.size).toBe(100);
  });
});

describe("the next page number, total of pages", () => {
  const body = (count: number, totalPages?: unknown) => ({
    data: { items: upTo(count), pagination: { totalPages } },
  });

  test.each<[string, unknown, Record<string, unknown>, string | undefined]>([
    ["first of three", body(10, 3), {}, "2"],
    ["second of three", body(10, 3), { page: "2" }, "3"],
    ["last", body(10, 3), { page: "3" }, undefined],
    ["beyond the last", body(10, 3), { page: 7 }, undefined],
    ["no pages at all", body(0, 0), {}, undefined],
    ["an empty page ends it, whatever the total", body(0, 3), { page: 2 }, undefined],
    ["an empty last page", body(0, 3), { page: 3 }, undefined],
    ["no total", body(10), { page: 4 }, "5"],
    ["no total, no items", body(0), { page: 4 }, undefined],
    ["page 0 means page 1", body(10, 3), { page: 0 }, "2"],
  ])("%s", (_, page, sent, expected) => {
    expect(next("page, total of pages", page, sent)).toBe(expected);
  });
});

describe("the next offset", () => {
  const body = (count: number, total?: unknown) => ({ items: upTo(count), total });

  test.each<[string, unknown, Record<string, unknown>, string | undefined]>([
    ["first", body(10, 25), {}, "10"],
    ["middle", body(10, 25), { offset: "10" }, "20"],
    ["last", body(5, 25), { offset: "20" }, undefined],
    ["a short page continues where it ended", body(3, 25), { offset: 10 }, "13"],
    ["an empty page ends it", body(0, 25), { offset: 10 }, undefined],
    ["no total", body(10), { offset: 10 }, "20"],
    ["the list has shrunk below it", body(10, 15), { offset: 10 }, undefined],
    ["offset 0 is the first item", body(10, 25), { offset: 0 }, "10"],
  ])("%s", (_, page, sent, expected) => {
    expect(next("offset", page, sent)).toBe(expected);
  });

  test("is independent of SCIM: `startIndex` is an ordinary field", () => {
    const page = { ...body(10, 25), startIndex: 1 };
    expect(
      nextCursor(pagings.offset, facts("offset", page, { offset: "10" }), { size: 0 }, "10"),
    ).toBe("20");
  });
});

describe("the next SCIM index", () => {
  const body = (count: number, totalResults?: unknown) => ({
    Resources: upTo(count),
    totalResults,
  });

  test.each<[string, unknown, Record<string, unknown>, string | undefined]>([
    ["first: indices start at 1", body(10, 25), {}, "11"],
    ["middle", body(10, 25), { startIndex: "11" }, "21"],
    ["last", body(5, 25), { startIndex: "21" }, undefined],
    ["last, full", body(10, 30), { startIndex: "21" }, undefined],
    ["one is left", body(10, 31), { startIndex: "21" }, "31"],
    ["0 means 1, or one item would come twice", body(10, 25), { startIndex: 0 }, "11"],
    ["an empty page ends it", body(0, 25), { startIndex: 11 }, undefined],
    ["no total", body(10), { startIndex: 11 }, "21"],
  ])("%s", (_, page, sent, expected) => {
    expect(next("scim", page, sent)).toBe(expected);
  });
});
