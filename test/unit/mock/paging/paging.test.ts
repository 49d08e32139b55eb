import { describe, expect, test } from "vitest";
import { endOfList, onlyPage, pageBody } from "../../../../src/mock/paging/page-body.ts";
import {
  choosePage,
  isLaterPage,
  readPages,
  requestedSize,
  type Slice,
} from "../../../../src/mock/paging/paging.ts";
import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";

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
const behind = (all: number) => ({ example: "lastPage", range: [all, all] });

describe("paged operations", () => {
  const pages = { firstPage: { items: [1], next: "c" }, lastPage: { items: [2] } };
  const token = { style: "token", request: "next", response: "/next", items: "/items" };

  test("a list with both examples", () => {
    expect(readPages(operation(token, pages))?.cursors).toEqual(new Map([["c", 1]]));
  });
  test.each([
    ["an operation that is not a list", undefined, pages],
    ["a list without lastPage", token, { firstPage: pages.firstPage }],
    ["an unknown style", { ...token, style: "magic" }, pages],
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
    ["a cursor in the mock's own format", { next: "c/2" }, { unknownCursor: "c/2" }],
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
    ["page", "3", behind(3)],
    ["offset", "0", first],
    ["offset", "2", last],
    ["offset", "3", behind(3)],
    ["scim", "-3", first],
    ["scim", "0", first],
    ["scim", "1", first],
    ["scim", "3", last],
    ["scim", "4", behind(3)],
  ])("%s %s", (style, n, page) => {
    const paging = { style, request: "n", response: "/total", items: "/items" };
    expect(choose(paging, pages, { n })).toEqual(page);
  });
});

describe("page sizes of SCIM", () => {
  const paging = {
    style: "scim",
    request: "startIndex",
    response: "/totalResults",
    items: "/Resources",
    pageSize: "count",
  };
  const numbers = { totalResults: 3, startIndex: 1, itemsPerPage: 2 };
  const pages = {
    firstPage: { ...numbers, Resources: ["a", "b"] },
    lastPage: { ...numbers, startIndex: 3, itemsPerPage: 1, Resources: ["c"] },
  };
  const list = readPages(operation(paging, pages));
  if (!list) throw new Error("not paged");
  const body = (query: Record<string, string>) => {
    const { example, ...slice } = choosePage(list, query) as Slice;
    return pageBody(pages[example as "firstPage"], list, { example, ...slice });
  };

  test.each([
    ["the page size is the number of items", { count: "1" }, ["a"], 1],
    ["0 asks only for the total", { count: "0" }, [], 1],
    ["a negative number means 0", { count: "-4" }, [], 1],
    ["0 on a later page", { count: "0", startIndex: "3" }, [], 3],
    ["a start below 1 means 1", { count: "1", startIndex: "-2" }, ["a"], 1],
    ["the default", {}, ["a", "b"], 1],
  ])("%s", (_, query, items, startIndex) => {
    expect(body(query as Record<string, string>)).toEqual({
      totalResults: 3,
      startIndex,
      itemsPerPage: items.length,
      Resources: items,
    });
  });

  test.each([
    [undefined, 3, ["d", "e", "f"]],
    [2, 2, ["d", "e"]],
    [0, 3, []],
  ])("generated items, %s requested: a total of %i", (size, totalResults, items) => {
    const generated = { ...numbers, totalResults: 70, Resources: ["d", "e", "f"] };
    expect(onlyPage(generated, list, size)).toEqual({
      totalResults,
      startIndex: 1,
      itemsPerPage: items.length,
      Resources: items,
    });
  });

  test("other lists ignore a size below 1", () => {
    const query = { limit: "0" };
    expect(requestedSize({ style: "token", pageSize: "limit" }, query)).toBeUndefined();
    expect(requestedSize({ style: "token", pageSize: undefined }, query)).toBeUndefined();
  });
});

test.each([
  ["token", {}, false],
  ["token", { at: "" }, false],
  ["token", { at: "c" }, true],
  ["page", { at: "1" }, false],
  ["page", { at: "2" }, true],
  ["offset", { at: "0" }, false],
  ["offset", { at: "1" }, true],
  ["scim", { at: "1" }, false],
  ["scim", { at: "2" }, true],
])("%s: whether %j asks for a later page, which is empty", (style, query, later) => {
  const paging = { style, request: "at", response: "/next", items: "/items" };
  const pages = readPages(
    operation(paging, { firstPage: { items: [1], next: 2 }, lastPage: { items: [1], next: null } }),
  );
  if (!pages) throw new Error("not paged");
  expect(isLaterPage(pages, query as Record<string, string>)).toBe(later);
  expect(endOfList({ items: [5, 6], next: 7, more: 1 }, pages)).toEqual({
    items: [],
    next: style === "token" ? null : 7,
    more: 1,
  });
});

describe("a page size", () => {
  const body = (items: unknown[], rest: object) => ({ data: { "a/b": items }, ...rest });
  const pageOf = (paging: object, first: object, last: object, query: Record<string, string>) => {
    const bodies: Record<string, unknown> = {
      firstPage: body([1, 2], first),
      lastPage: body([3], last),
    };
    const one = { request: "at", response: "/next", items: "/data/a~1b", pageSize: "size" };
    const pages = readPages(operation({ ...one, ...paging }, bodies));
    if (!pages) throw new Error("not paged");
    const page = choosePage(pages, query) as Slice;
    return pageBody(bodies[page.example], pages, page) as { data: { "a/b": number[] } };
  };

  test("large enough for both examples leaves them unchanged", () => {
    const page = pageOf({ style: "token" }, { next: "c" }, {}, { size: "2" });
    expect(page).toEqual(body([1, 2], { next: "c" }));
  });

  test("of one returns one item and a cursor to the next, each item once", () => {
    const seen: number[] = [];
    let at: string | undefined = "";
    let pages = 0;
    while (at !== undefined && pages < 9) {
      const page = pageOf({ style: "token" }, { next: "c", limit: 2 }, {}, { size: "1", at });
      expect(page.data["a/b"]).toHaveLength(1);
      seen.push(...page.data["a/b"]);
      at = (page as { next?: string }).next;
      pages += 1;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  test("changes what the body says about its page", () => {
    const said = { total: 2, page: 1, perPage: 2 };
    const paging = { style: "page", response: "/total", counts: "pages" };
    expect(pageOf(paging, said, said, { size: "1", at: "2" })).toEqual(
      body([2], { total: 3, page: 2, perPage: 1 }),
    );
    const scim = { startIndex: 3, itemsPerPage: 1, totalResults: 3 };
    expect(
      pageOf({ style: "scim", response: "/totalResults" }, scim, scim, { size: "1", at: "2" }),
    ).toEqual(body([2], { startIndex: 2, itemsPerPage: 1, totalResults: 3 }));
  });

  test("does not modify the example", () => {
    const paging = { style: "offset", request: "at", response: "/total", items: "/items" };
    const example = { items: [1, 2], total: 3 };
    const last = { items: [3], total: 3 };
    const pages = readPages(
      operation({ ...paging, pageSize: "size" }, { firstPage: example, lastPage: last }),
    );
    const bodyAt = (at: string) =>
      pages && pageBody(example, pages, choosePage(pages, { size: "1", at }) as Slice);
    expect(bodyAt("1")).toEqual({ items: [2], total: 3 });
    expect(bodyAt("9")).toEqual({ items: [], total: 3 });
    expect(example).toEqual({ items: [1, 2], total: 3 });
  });
});
