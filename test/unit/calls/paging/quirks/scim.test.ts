import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../../../src/teams.ts";
import { upTo } from "../../../../support/client/lists.ts";
import { byStyle, walk } from "./walk.ts";

describe.each(byStyle("scim"))("SCIM: $name", (list) => {
  const listing = { length: 9, sizes: [3] };

  test("itemsPerPage is ignored: the items are counted", async () => {
    for (const itemsPerPage of [0, 1, 1000, "x", null]) {
      const change = (body: object) => ({ ...body, itemsPerPage });
      const { items, asked } = await walk(list, listing, { change });
      expect([items, asked]).toEqual([upTo(9), [null, "4", "7"]]);
    }
  });

  test("a server that ignores startIndex is detected before an item is repeated", async () => {
    const first = { totalResults: 9, startIndex: 1, itemsPerPage: 3, Resources: [0, 1, 2] };
    const { items, error, asked } = await walk(list, listing, { change: () => first });
    expect(items).toEqual([0, 1, 2]);
    expect(error).toMatchObject({
      name: "PaginationError",
      message: "The server sent the items from 1, not from 4.",
      cursor: "4",
    });
    expect(asked).toEqual([null, "4"]);
  });

  test("a server that jumps ahead is detected before an item is missed", async () => {
    const change = (body: object, request: number) =>
      request === 2 ? { ...body, startIndex: 7, Resources: [6, 7, 8] } : body;
    const { items, error } = await walk(list, listing, { change });
    expect(items).toEqual([0, 1, 2]);
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("a startIndex that is missing or not a number is ignored", async () => {
    for (const startIndex of [undefined, null, "x", {}]) {
      const { items, error } = await walk(list, listing, {
        change: (body: object) => ({ ...body, startIndex }),
      });
      expect([items, error]).toEqual([upTo(9), undefined]);
    }
  });

  test("the first page may start anywhere: the caller chose it", async () => {
    const { items, asked } = await walk(list, listing, {
      query: { startIndex: 0 },
      change: (body: object, request: number) => ({
        ...body,
        ...(request === 1 && { startIndex: 0 }),
      }),
    });
    expect(asked[0]).toBe("0");
    expect(items.slice(-1)).toEqual([8]);
  });
});
