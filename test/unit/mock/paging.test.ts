import { describe, expect, test } from "vitest";
import { choosePage, readPages, withoutItems } from "../../../src/mock/paging.ts";
import type { PrismOperation } from "../../../src/mock/prism.ts";

const operation = (paging: object | undefined, pages: Record<string, unknown>): PrismOperation => ({
  iid: "listThings",
  method: "get",
  path: "/things",
  ...(paging ? { extensions: { "x-pagination": paging } } : {}),
  responses: [
    { code: "400" },
    {
      code: "200",
      contents: [
        {
          mediaType: "application/json",
          examples: Object.entries(pages).map(([key, value]) => ({ key, value })),
        },
      ],
    },
  ],
});
const choose = (paging: object, pages: Record<string, unknown>, query: Record<string, string>) => {
  const read = readPages(operation(paging, pages));
  if (!read) throw new Error("not paged");
  return choosePage(read, query);
};
const first = { example: "firstPage" };
const last = { example: "lastPage" };
const behind = { example: "lastPage", withoutItems: true };

describe("what is paged", () => {
  const pages = { firstPage: { items: [1], next: "c" }, lastPage: { items: [2] } };
  const token = { style: "token", request: "next", response: "/next", items: "/items" };

  test("a list with both examples", () => {
    expect(readPages(operation(token, pages))?.cursors).toEqual(new Set(["c"]));
  });
  test.each([
    ["an operation that is no list", undefined, pages],
    ["a list without lastPage", token, { firstPage: pages.firstPage }],
    ["a style that nobody knows", { ...token, style: "magic" }, pages],
    ["a list that does not say where its items are", { ...token, items: undefined }, pages],
  ])("not %s", (_, paging, examples) => {
    expect(readPages(operation(paging, examples))).toBeUndefined();
  });
});

describe("token", () => {
  const one = { style: "token", request: "next", response: "/meta/next", items: "/items" };
  const pages = { firstPage: { items: [1], meta: { next: "c/1" } }, lastPage: { items: [2] } };
  test.each([
    ["no cursor", {}, first],
    ["an empty cursor", { next: "" }, first],
    ["the cursor of the first page", { next: "c/1" }, last],
    ["a cursor of its own making", { next: "c/2" }, { unknownCursor: "c/2" }],
  ])("%s", (_, query, page) => {
    expect(choose(one, pages, query as Record<string, string>)).toEqual(page);
  });

  const two = { ...one, request: ["next", "old"], response: ["/next", "/old"] };
  const named = {
    firstPage: { items: [1], next: "n" },
    older: { items: [1], old: "o" },
    lastPage: { items: [] },
  };
  test.each([
    [{ next: "n" }, last],
    [{ old: "o" }, last],
    [{ old: "n" }, last],
    [{ next: "n", old: "x" }, { unknownCursor: "x" }],
  ])("two names: %j", (query, page) => {
    expect(choose(two, named, query as unknown as Record<string, string>)).toEqual(page);
  });
});

describe("numbers", () => {
  const pages = { firstPage: { items: [1, 2] }, lastPage: { items: [3] } };
  test.each([
    ["page", "", first],
    ["page", "1", first],
    ["page", "2", last],
    ["page", "3", behind],
    ["offset", "0", first],
    ["offset", "2", last],
    ["offset", "3", behind],
    ["scim", "0", first],
    ["scim", "1", first],
    ["scim", "3", last],
    ["scim", "4", behind],
  ])("%s %s", (style, n, page) => {
    const paging = { style, request: "n", response: "/total", items: "/items" };
    expect(choose(paging, pages, { n })).toEqual(page);
  });
});

test("a page without its items is a copy", () => {
  const body = { data: { "a/b": [1], total: 1 } };
  expect(withoutItems(body, "/data/a~1b")).toEqual({ data: { "a/b": [], total: 1 } });
  expect(body.data["a/b"]).toEqual([1]);
});
