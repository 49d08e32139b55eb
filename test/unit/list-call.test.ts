import { describe, expect, test } from "vitest";
import { PaginationError, UsageError } from "../../src/errors.ts";
import {
  collect,
  FakeList,
  type Listing,
  pagings,
  type Style,
  styles,
  upTo,
} from "../support/lists.ts";

const tokens: Style[] = ["token", "two names", "renamed"];
/** Lets every step that is ready run. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe.each(styles)("%s", (style) => {
  const listing: Listing = { length: 7, sizes: [3] };
  const position = pagings[style].request[0];

  test("nothing is sent before somebody begins", async () => {
    const server = new FakeList(style, listing);
    server.call().pages();
    server.call()[Symbol.asyncIterator]();
    await settle();
    expect(server.asked).toEqual([]);
  });

  test("it is shown as a ListCall", () => {
    expect(String(new FakeList(style, listing).call())).toBe("[object ListCall]");
  });

  test("await gives the first page and asks once", async () => {
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
    "pages gives every item once, in order (prefetch: %s)",
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

  test("for await gives every item, and each walk asks anew", async () => {
    const server = new FakeList(style, listing);
    const call = server.call();
    for (const requests of [3, 6]) {
      const items: number[] = [];
      for await (const item of call) items.push(item);
      expect(items).toEqual(upTo(7));
      expect(server.asked).toHaveLength(requests);
    }
  });

  test("a cursor resumes behind its page, in another process too", async () => {
    const server = new FakeList(style, listing);
    const first = await server.call();
    const cursor = JSON.parse(JSON.stringify(first.cursor));
    const later = new FakeList(style, listing);
    expect(await collect(later.call().pages({ cursor }))).toEqual([3, 4, 5, 6]);
  });

  test("an empty list is one request, without items", async () => {
    const server = new FakeList(style, { length: 0, sizes: [3] });
    expect(await collect(server.call().pages())).toEqual([]);
    expect(server.asked).toHaveLength(1);
    expect((await server.call()).cursor).toBe(undefined);
  });

  test("a list of one page has no cursor", async () => {
    const page = await new FakeList(style, { length: 3, sizes: [3] }).call();
    expect([page.items, page.cursor]).toEqual([[0, 1, 2], undefined]);
  });

  test("a body without a list is an empty last page", async () => {
    const server = new FakeList(style, listing);
    server.change = () => ({});
    expect(await collect(server.call().pages())).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  test("something else in the list's place ends in PaginationError, after the good items", async () => {
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
    // The cursor of the failed page: from there the walk goes on when the server is well again.
    server.change = (body) => body;
    expect(await collect(server.call().pages({ cursor: error.cursor }))).toEqual([6]);
  });

  test("a failure on page three leaves the cursor of page two, from which the walk goes on", async () => {
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

  test.each([null, ""])("a stored cursor of %j begins at the first page", async (cursor) => {
    const server = new FakeList(style, listing);
    const options = { cursor } as { cursor: string };
    expect(await collect(server.call().pages(options))).toEqual(upTo(7));
    expect(server.asked[0]).toEqual({});
  });

  test("the position that the caller gave counts for the first page only", async () => {
    const start = (await new FakeList(style, listing).call()).cursor ?? "";
    const server = new FakeList(style, listing, { [position]: start });
    expect(await collect(server.call().pages())).toEqual([3, 4, 5, 6]);
    expect(server.asked.map((query) => Object.keys(query).length)).toEqual([1, 1]);
  });
});

describe("tokens", () => {
  test.each(tokens)(
    "%s: an empty page in the middle, and at the start, is passed",
    async (style) => {
      const server = new FakeList(style, { length: 5, sizes: [0, 2, 0, 0, 3] });
      expect(await collect(server.call().pages())).toEqual(upTo(5));
      expect(server.asked).toHaveLength(5);
    },
  );

  test.each(["absent", "null", "empty"] as const)("an %s cursor ends the list", async (end) => {
    const server = new FakeList("token", { length: 4, sizes: [2], end });
    expect(await collect(server.call().pages())).toEqual(upTo(4));
    expect(server.asked).toHaveLength(2);
  });

  /** Walks until the error; what came before, and what it was. */
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
    "a repeated cursor ends in PaginationError after the good items (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 4, sizes: [2] });
      server.change = (body, request) => (request === 2 ? { ...body, nextToken: "at 2" } : body);
      const { items, error } = await until(server, prefetch);
      expect(items).toEqual(upTo(4));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error).toMatchObject({
        message: "The server sent a cursor for the second time; the walk would never end.",
        cursor: "at 2",
      });
      expect(server.asked).toHaveLength(2);
    },
  );

  test.each([false, true])(
    "two cursors that alternate end in PaginationError too (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 6, sizes: [2] });
      server.change = (body, request) => (request === 3 ? { ...body, nextToken: "at 2" } : body);
      const { items, error } = await until(server, prefetch);
      expect(items).toEqual(upTo(6));
      expect(error).toBeInstanceOf(PaginationError);
      expect(server.asked).toHaveLength(3);
    },
  );

  test("a resumed walk that is led back to its start ends in PaginationError", async () => {
    const server = new FakeList("token", { length: 4, sizes: [2] });
    server.change = (body) => ({ ...body, nextToken: "at 2" });
    const walk = collect(server.call().pages({ cursor: "at 2" }));
    await expect(walk).rejects.toBeInstanceOf(PaginationError);
    expect(server.asked).toHaveLength(1);
  });

  test("one text under two names is two cursors", async () => {
    const server = new FakeList("two names", { length: 6, sizes: [2] });
    server.change = (body, request) =>
      [{ ...body, nextToken: "at 2" }, { items: [2, 3], nextCredits: "at 2" }, { items: [4, 5] }][
        request - 1
      ];
    expect(await collect(server.call().pages())).toEqual(upTo(6));
    expect(server.asked).toEqual([{}, { nextToken: "at 2" }, { nextCredits: "at 2" }]);
  });

  test("a cursor of another type ends in PaginationError that resumes at that page", async () => {
    const server = new FakeList("token", { length: 6, sizes: [2] });
    server.change = (body, request) => (request === 2 ? { ...body, nextToken: { at: 4 } } : body);
    const { items, error } = await until(server, false);
    expect(items).toEqual([0, 1]);
    expect(error).toMatchObject({ name: "PaginationError", cursor: "at 2" });
    expect(await collect(server.call().pages({ cursor: "at 2" }))).toEqual([2, 3, 4, 5]);
  });
});

describe("totals and page sizes", () => {
  test.each(["page, total of items", "page, total of pages"] as Style[])(
    "%s: a server that clamps the page size loses nothing",
    async (style) => {
      const size = style === "page, total of items" ? "per_page" : "pageSize";
      const server = new FakeList(style, { length: 25, sizes: [10] }, { [size]: 1000 });
      expect(await collect(server.call().pages())).toEqual(upTo(25));
      expect(server.asked).toHaveLength(3);
    },
  );

  test.each<[Style, number]>([
    ["page, total of items", 4],
    ["page, total of pages", 30],
    ["offset", 4],
    ["scim", 4],
  ])("%s: a total that is far too high loses nothing and ends", async (style, requests) => {
    const server = new FakeList(style, { length: 25, sizes: [10], lie: 275 });
    expect(await collect(server.call().pages())).toEqual(upTo(25));
    expect(server.asked).toHaveLength(requests);
  });

  test.each<Style>(["page, total of items", "page, total of pages", "offset", "scim"])(
    "%s: without a total the first empty page ends it",
    async (style) => {
      const server = new FakeList(style, { length: 20, sizes: [10], lie: undefined });
      expect(await collect(server.call().pages())).toEqual(upTo(20));
      expect(server.asked).toHaveLength(3);
    },
  );

  test.each<Style>(["page, total of items", "page, total of pages", "offset", "scim"])(
    "%s: a total that is too low ends it there: the server's word counts",
    async (style) => {
      const server = new FakeList(style, { length: 40, sizes: [10], lie: -20 });
      expect(await collect(server.call().pages())).toEqual(upTo(20));
      expect(server.asked).toHaveLength(2);
    },
  );

  test.each([false, true])(
    "a list that shrinks while it is read ends without an error or a double (prefetch: %s)",
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

  test("SCIM pages shorter than asked for go on where they ended", async () => {
    const server = new FakeList("scim", { length: 12, sizes: [5, 1, 4] }, { count: 5 });
    expect(await collect(server.call().pages())).toEqual(upTo(12));
    expect(server.asked.map((query) => query["startIndex"])).toEqual([undefined, "6", "7", "11"]);
  });

  test("page numbers pass an empty page in the middle when the number of pages is known", async () => {
    const server = new FakeList("page, total of pages", { length: 30, sizes: [10] });
    server.change = (body, request) =>
      request === 2 ? { data: { items: [], pagination: { totalPages: 3 } } } : body;
    expect(await collect(server.call().pages())).toEqual([...upTo(10), ...upTo(30).slice(20)]);
  });
});

describe("concurrent steps of one walk", () => {
  test.each([false, true])(
    "five next() at once get five pages, none twice (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 8, sizes: [2] });
      const pages = server.call().pages({ prefetch });
      const steps = await Promise.all([1, 2, 3, 4, 5].map(() => pages.next()));
      expect(steps.map((step) => (step.done ? "end" : step.value?.items))).toEqual([
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
        "end",
      ]);
      expect(server.asked).toHaveLength(4);
    },
  );

  test("after a failure the walk is over: further steps ask for nothing", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    server.before = (request) => {
      if (request === 2) throw new Error("503");
    };
    const pages = server.call().pages();
    const steps = await Promise.allSettled([pages.next(), pages.next(), pages.next()]);
    expect(steps.map((step) => step.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(server.asked).toHaveLength(2);
  });

  test("two walks of one call do not disturb each other", async () => {
    const call = new FakeList("page, total of items", { length: 9, sizes: [4] }).call();
    const both = await Promise.all([
      collect(call.pages()),
      collect(call.pages({ prefetch: true })),
    ]);
    expect(both).toEqual([upTo(9), upTo(9)]);
  });
});

describe("prefetch", () => {
  test("asks for one page ahead and for no more", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const pages = server.call().pages({ prefetch: true });
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(2);
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(3);
    await pages.return();
  });

  test("is off unless asked for", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const pages = server.call().pages();
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(1);
  });

  test("an early break aborts the request that is under way, and sends nothing more", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    server.before = (request) =>
      request === 1
        ? undefined
        : new Promise((_, reject) => {
            const signal = server.signals[request - 1];
            signal?.addEventListener("abort", () => reject(signal.reason));
          });
    for await (const page of server.call().pages({ prefetch: true })) {
      expect(page.items).toEqual([0, 1]);
      await settle();
      expect(server.signals[1]?.aborted).toBe(false);
      break;
    }
    expect(server.signals[1]?.aborted).toBe(true);
    // An abort that nobody waits for must not end the process as an unhandled rejection.
    await settle();
    expect(server.asked).toHaveLength(2);
  });

  test("a failure ahead is told only after the page before it was used", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const failure = new Error("503");
    server.before = (request) => {
      if (request === 2) throw failure;
    };
    const pages = server.call().pages({ prefetch: true });
    expect((await pages.next()).value?.items).toEqual([0, 1]);
    await settle();
    await expect(pages.next()).rejects.toBe(failure);
  });
});

describe("toArray", () => {
  test.each<[limit: number, items: number, requests: number, why: string]>([
    [0, 0, 0, "nothing is asked for"],
    [1, 1, 1, "one page is enough"],
    [3, 3, 1, "exactly the first page"],
    [4, 4, 2, "the second page is cut"],
    [7, 7, 3, "exactly all"],
    [100, 7, 3, "more than there is"],
  ])("limit %i gives %i items with %i requests: %s", async (limit, items, requests) => {
    const server = new FakeList("token", { length: 7, sizes: [3] });
    expect(await server.call().toArray({ limit })).toEqual(upTo(items));
    await settle();
    expect(server.asked).toHaveLength(requests);
  });

  test.each<unknown>([
    undefined,
    null,
    {},
    { limit: undefined },
    { limit: -1 },
    { limit: 1.5 },
    { limit: Number.NaN },
    { limit: Number.POSITIVE_INFINITY },
    { limit: "5" },
    5,
  ])("%j is refused with an example, and nothing is sent", async (options) => {
    const server = new FakeList("token", { length: 7, sizes: [3] });
    const array = server.call().toArray(options as { limit: number });
    await expect(array).rejects.toBeInstanceOf(UsageError);
    await expect(array).rejects.toThrow(
      "toArray needs `limit`, the most items that you want: toArray({ limit: 1000 }).",
    );
    expect(server.asked).toEqual([]);
  });
});
