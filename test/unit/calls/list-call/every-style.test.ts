import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../../src/errors/classes.ts";
import {
  collect,
  FakeList,
  type Listing,
  pagings,
  settle,
  styles,
  upTo,
} from "../../../support/client/lists.ts";

describe.each(styles)("%s", (style) => {
  const listing: Listing = { length: 7, sizes: [3] };
  const position = pagings[style].request[0];

  test("nothing is sent before it is used", async () => {
    const server = new FakeList(style, listing);
    server.call().pages();
    server.call()[Symbol.asyncIterator]();
    await settle();
    expect(server.asked).toEqual([]);
  });

  test("it is displayed as a ListCall", () => {
    expect(String(new FakeList(style, listing).call())).toBe("[object ListCall]");
  });

  test("await returns the first page with one request", async () => {
    const server = new FakeList(style, listing, { email: "e" });
    const call = server.call();
    const page = await call;
    await call;
    expect(page.items).toEqual([0, 1, 2]);
    expect(page.cursor).toEqual(expect.any(String));
    expect(page.requestId).toBe("r1");
    expect(page.data).toEqual(expect.any(Object));
    expect(page.response.status).toBe(200);
    expect(server.asked).toEqual([{ email: "e" }]);
  });

  test.each([false, true])(
    "pages returns every item once, in order (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList(style, listing, { email: "e" });
      const pages = [];
      for await (const page of server.call().pages({ prefetch })) pages.push(page);
      expect(pages.map((page) => page.items)).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
      expect(pages.at(-1)?.cursor).toBe(undefined);
      expect(server.asked).toHaveLength(3);
      expect(server.asked.every((query) => query["email"] === "e")).toBe(true);
      expect(server.asked.slice(1).every((query) => Object.keys(query).length === 2)).toBe(true);
    },
  );

  test("for await returns every item, and each iteration sends new requests", async () => {
    const server = new FakeList(style, listing);
    const call = server.call();
    for (const requests of [3, 6]) {
      const items: number[] = [];
      for await (const item of call) items.push(item);
      expect(items).toEqual(upTo(7));
      expect(server.asked).toHaveLength(requests);
    }
  });

  test("a cursor resumes after its page, even in another process", async () => {
    const server = new FakeList(style, listing);
    const first = await server.call();
    const cursor = JSON.parse(JSON.stringify(first.cursor));
    const later = new FakeList(style, listing);
    expect(await collect(later.call().pages({ cursor }))).toEqual([3, 4, 5, 6]);
  });

  test("an empty list takes one request and has no items", async () => {
    const server = new FakeList(style, { length: 0, sizes: [3] });
    expect(await collect(server.call().pages())).toEqual([]);
    expect(server.asked).toHaveLength(1);
    expect((await server.call()).cursor).toBe(undefined);
  });

  test("a list of one page has no cursor", async () => {
    const page = await new FakeList(style, { length: 3, sizes: [3] }).call();
    expect([page.items, page.cursor]).toEqual([[0, 1, 2], undefined]);
  });

  test("a body without its list is a PaginationError, even on the first page", async () => {
    const server = new FakeList(style, listing);
    server.change = () => ({});
    await expect(collect(server.call().pages())).rejects.toThrow(PaginationError);
    await expect(server.call()).rejects.toThrow(PaginationError);
    expect(server.asked).toHaveLength(2);
  });

  test("an invalid list ends with a PaginationError, after the valid items", async () => {
    const server = new FakeList(style, listing);
    server.change = (body, request) =>
      request < 3
        ? body
        : { items: "x", data: style === "renamed" ? "x" : { items: "x" }, Resources: "x" };
    const items: number[] = [];
    const walk = async () => {
      for await (const item of server.call()) items.push(item);
    };
    const error: PaginationError = await walk().then(
      () => expect.fail("It did not fail."),
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(PaginationError);
    expect(error.message).toContain(`"${pagings[style].items}"`);
    expect(items).toEqual([0, 1, 2, 3, 4, 5]);
    // The cursor of the failed page: iteration resumes there when the server works again.
    server.change = (body) => body;
    expect(await collect(server.call().pages({ cursor: error.cursor }))).toEqual([6]);
  });

  test("a failure on page three leaves the cursor of page two to resume from", async () => {
    const server = new FakeList(style, listing);
    const failure = new Error("503");
    server.before = (request) => {
      if (request === 3) throw failure;
    };
    const items: number[] = [];
    let cursor: string | undefined;
    const walk = async () => {
      for await (const page of server.call().pages()) {
        items.push(...page.items);
        cursor = page.cursor;
      }
    };
    await expect(walk()).rejects.toBe(failure);
    items.push(...(await collect(server.call().pages({ cursor }))));
    expect(items).toEqual(upTo(7));
  });

  test("an early break sends nothing more", async () => {
    const server = new FakeList(style, listing);
    for await (const item of server.call()) if (item === 4) break;
    await settle();
    expect(server.asked).toHaveLength(2);
  });

  test.each([null, ""])("a stored cursor of %j starts at the first page", async (cursor) => {
    const server = new FakeList(style, listing);
    const options = { cursor } as { cursor: string };
    expect(await collect(server.call().pages(options))).toEqual(upTo(7));
    expect(server.asked[0]).toEqual({});
  });

  test("the caller's position applies only to the first page", async () => {
    const start = (await new FakeList(style, listing).call()).cursor ?? "";
    const server = new FakeList(style, listing, { [position]: start });
    expect(await collect(server.call().pages())).toEqual([3, 4, 5, 6]);
    expect(server.asked.map((query) => Object.keys(query).length)).toEqual([1, 1]);
  });
});
