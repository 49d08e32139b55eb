import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../../src/errors/classes.ts";
import { collect, FakeList, type Style, upTo } from "../../../support/client/lists.ts";

const tokens: Style[] = ["token", "two names", "renamed"];

describe("tokens", () => {
  test.each(tokens)("%s: empty pages in the middle and at the start are skipped", async (style) => {
    const server = new FakeList(style, { length: 5, sizes: [0, 2, 0, 0, 3] });
    expect(await collect(server.call().pages())).toEqual(upTo(5));
    expect(server.asked).toHaveLength(5);
  });

  test.each(["absent", "null", "empty"] as const)("an %s cursor ends the list", async (end) => {
    const server = new FakeList("token", { length: 4, sizes: [2], end });
    expect(await collect(server.call().pages())).toEqual(upTo(4));
    expect(server.asked).toHaveLength(2);
  });

  /** Iterates until the error; returns the items and the error. */
  async function until(server: FakeList, prefetch: boolean) {
    const items: number[] = [];
    try {
      for await (const page of server.call().pages({ prefetch })) items.push(...page.items);
    } catch (error) {
      return { items, error };
    }
    return expect.fail("It did not fail.");
  }

  test.each([false, true])(
    "a repeated cursor ends with a PaginationError after the valid items (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 4, sizes: [2] });
      server.change = (body, request) => (request === 2 ? { ...body, nextToken: "at 2" } : body);
      const { items, error } = await until(server, prefetch);
      expect(items).toEqual(upTo(4));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error).toMatchObject({
        message:
          "listNumbers: the server sent a cursor for the second time; the walk would never end.",
        cursor: "at 2",
      });
      expect(server.asked).toHaveLength(2);
    },
  );

  test.each([false, true])(
    "two alternating cursors end with a PaginationError too (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 6, sizes: [2] });
      server.change = (body, request) => (request === 3 ? { ...body, nextToken: "at 2" } : body);
      const { items, error } = await until(server, prefetch);
      expect(items).toEqual(upTo(6));
      expect(error).toBeInstanceOf(PaginationError);
      expect(server.asked).toHaveLength(3);
    },
  );

  test("a resumed iteration that returns to its start ends with a PaginationError", async () => {
    const server = new FakeList("token", { length: 4, sizes: [2] });
    server.change = (body) => ({ ...body, nextToken: "at 2" });
    const walk = collect(server.call().pages({ cursor: "at 2" }));
    await expect(walk).rejects.toBeInstanceOf(PaginationError);
    expect(server.asked).toHaveLength(1);
  });

  test("equal texts under two names are two cursors", async () => {
    const server = new FakeList("two names", { length: 6, sizes: [2] });
    server.change = (body, request) =>
      [{ ...body, nextToken: "at 2" }, { items: [2, 3], nextCredits: "at 2" }, { items: [4, 5] }][
        request - 1
      ];
    expect(await collect(server.call().pages())).toEqual(upTo(6));
    expect(server.asked).toEqual([{}, { nextToken: "at 2" }, { nextCredits: "at 2" }]);
  });

  test("a cursor of another type ends with a PaginationError that resumes at that page", async () => {
    const server = new FakeList("token", { length: 6, sizes: [2] });
    server.change = (body, request) => (request === 2 ? { ...body, nextToken: { at: 4 } } : body);
    const { items, error } = await until(server, false);
    expect(items).toEqual([0, 1]);
    expect(error).toMatchObject({ name: "PaginationError", cursor: "at 2" });
    expect(await collect(server.call().pages({ cursor: "at 2" }))).toEqual([2, 3, 4, 5]);
  });
});
