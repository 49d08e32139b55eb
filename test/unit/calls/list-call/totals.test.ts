import { describe, expect, test } from "vitest";
import { collect, FakeList, type Style, upTo } from "../../../support/client/lists.ts";

describe("totals and page sizes", () => {
  test.each(["page, total of items", "page, total of pages"] as Style[])(
    "%s: a server that limits the page size loses nothing",
    async (style) => {
      const size = style === "page, total of items" ? "per_page" : "pageSize";
      const server = new FakeList(style, { length: 25, sizes: [10] }, { [size]: 1000 });
      expect(await collect(server.call().pages())).toEqual(upTo(25));
      expect(server.asked).toHaveLength(3);
    },
  );

  test.each<[Style, number]>([
    ["page, total of items", 4],
    ["page, total of pages", 4],
    ["offset", 4],
    ["scim", 4],
  ])("%s: a total that is far too high loses nothing and ends", async (style, requests) => {
    const server = new FakeList(style, { length: 25, sizes: [10], lie: 275 });
    expect(await collect(server.call().pages())).toEqual(upTo(25));
    expect(server.asked).toHaveLength(requests);
  });

  test.each<Style>(["page, total of items", "page, total of pages", "offset", "scim"])(
    "%s: without a total, the first empty page ends it",
    async (style) => {
      const server = new FakeList(style, { length: 20, sizes: [10], lie: undefined });
      expect(await collect(server.call().pages())).toEqual(upTo(20));
      expect(server.asked).toHaveLength(3);
    },
  );

  test.each<Style>(["page, total of items", "page, total of pages", "offset", "scim"])(
    "%s: a total that is too low ends it there: the server's total counts",
    async (style) => {
      const server = new FakeList(style, { length: 40, sizes: [10], lie: -20 });
      expect(await collect(server.call().pages())).toEqual(upTo(20));
      expect(server.asked).toHaveLength(2);
    },
  );

  test.each([false, true])(
    "a list that shrinks while it is read ends without an error or duplicates (prefetch: %s)",
    async (prefetch) => {
      for (const style of [
        "page, total of items",
        "page, total of pages",
        "offset",
        "scim",
      ] as const) {
        const listing = { length: 50, sizes: [10] };
        const server = new FakeList(style, listing);
        server.before = () => {
          listing.length -= 7;
        };
        const items = await collect(server.call().pages({ prefetch }));
        expect(items).toEqual(upTo(items.length));
        expect(items.length).toBeGreaterThanOrEqual(20);
        expect(server.asked.length).toBeLessThanOrEqual(5);
      }
    },
  );

  test("SCIM pages shorter than requested continue where they ended", async () => {
    const server = new FakeList("scim", { length: 12, sizes: [5, 1, 4] }, { count: 5 });
    expect(await collect(server.call().pages())).toEqual(upTo(12));
    expect(server.asked.map((query) => query["startIndex"])).toEqual([undefined, "6", "7", "11"]);
  });

  test("page numbers end at an empty page, whatever the number of pages", async () => {
    const server = new FakeList("page, total of pages", { length: 30, sizes: [10] });
    server.change = (body, request) =>
      request === 2 ? { data: { items: [], pagination: { totalPages: 3 } } } : body;
    expect(await collect(server.call().pages())).toEqual(upTo(10));
  });
});
