import { describe, expect, test } from "vitest";
import { upTo } from "../../../../support/client/lists.ts";
import { byStyle, walk } from "./walk.ts";

describe.each([...byStyle("page"), ...byStyle("offset"), ...byStyle("scim")])(
  "numbers: $name",
  (list) => {
    const { pageSize = "", counts } = list.paging;

    test.each([1, 9, 1000])("a total that is %i too high loses nothing and ends", async (more) => {
      const right = { length: 9, sizes: [3] };
      // Pages that do not exist are empty, and a hundred of them would be requested.
      const lie = counts === "pages" ? Math.min(more, 9) : more;
      const { items, error } = await walk(list, { ...right, total: (total) => total + lie });
      expect([items, error]).toEqual([upTo(9), undefined]);
    });

    test("a total that is too low ends the iteration there: the server's total counts", async () => {
      const total = counts === "pages" ? () => 2 : () => 6;
      const { items, error, asked } = await walk(list, { length: 30, sizes: [3], total });
      expect([items, error, asked.length]).toEqual([upTo(6), undefined, 2]);
    });

    test.each<unknown>([undefined, null, "many", -1, 1.5, {}, [], true])(
      "the total %j is invalid: an empty page ends the iteration",
      async (claim) => {
        const listing = { length: 9, sizes: [3], total: () => claim };
        const { items, error, asked } = await walk(list, listing);
        // A list with only observed paging is whole without a total.
        const expected = list.paging.whole ? [upTo(3), undefined, 1] : [upTo(9), undefined, 4];
        expect([items, error, asked.length]).toEqual(expected);
      },
    );

    test("a page size above the server's largest loses nothing", async () => {
      const query = { [pageSize]: 1000 };
      const { items, asked } = await walk(list, { length: 10, sizes: [4] }, { query });
      expect([items, asked.length]).toEqual([upTo(10), 3]);
    });

    test("a page size that the server ignores loses nothing", async () => {
      const query = { [pageSize]: 2 };
      // It always sends pages of 4.
      const listing = { length: 10, sizes: [4], deaf: true };
      const { items, asked } = await walk(list, listing, { query });
      expect([items, asked.length]).toEqual([upTo(10), 3]);
    });

    test("a list that grows at its end while it is read is read to its new end", async () => {
      const listing = { length: 8, sizes: [4] };
      const before = (request: number) => {
        if (request === 2) listing.length = 13;
      };
      const { items, error } = await walk(list, listing, { before });
      expect([items, error]).toEqual([upTo(13), undefined]);
    });

    test("a list that shrinks while it is read ends early, without an error or duplicates", async () => {
      const listing = { length: 20, sizes: [4] };
      const before = (request: number) => {
        if (request === 3) listing.length = 6;
      };
      const { items, error, asked } = await walk(list, listing, { before });
      expect([items, error, asked.length]).toEqual([upTo(8), undefined, 3]);
    });
  },
);
