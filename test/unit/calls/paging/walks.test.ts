import { describe, expect, test } from "vitest";
import { ConnectionError, PaginationError, ServerError } from "../../../../src/teams.ts";
import { errorOf } from "../../../support/client/client.ts";
import {
  bodyOf,
  type Listing,
  oneOfEach,
  type RealList,
} from "../../../support/client/listings.ts";
import { upTo } from "../../../support/client/lists.ts";
import { type Handler, json, reset, serve } from "../../../support/server/server.ts";

const listing: Listing = { length: 10, sizes: [3] };
const apiKey = "key-of-the-test";

/** A server with the list; some requests, counted from 1, get other responses. */
async function listServer(list: RealList, others: Readonly<Record<number, Handler>> = {}) {
  const server = await serve((response, request) => {
    const other = others[server.requests.length];
    const query = new URL(request.url, server.url).searchParams;
    (other ?? json(bodyOf(list.paging, listing, query)))(response, request);
  });
  const open = (more: Readonly<Record<string, unknown>> = {}) =>
    list.open({ apiKey, baseUrl: server.url, retry: false }, more);
  return { server, open };
}

/** Waits for stray requests: a request that is sent now arrives after them. */
async function quiet(open: () => PromiseLike<unknown>): Promise<void> {
  await open();
}

describe.each(oneOfEach)("$name", (list) => {
  describe.each([false, true])("with prefetch: %s", (prefetch) => {
    /** The documented way to resume after a failure. */
    async function walkAndResume(failing: Handler) {
      const { server, open } = await listServer(list, { 3: failing });
      const items: number[] = [];
      let cursor: string | undefined;
      const walk = async () => {
        for await (const page of open().pages({ prefetch })) {
          items.push(...page.items);
          cursor = page.cursor;
        }
      };
      const failure = await walk().then(
        () => expect.fail("It did not fail."),
        (error: unknown) => error,
      );
      expect(items).toEqual(upTo(6));
      expect(server.requests).toHaveLength(3);
      for await (const page of open().pages({ cursor, prefetch })) items.push(...page.items);
      expect(items).toEqual(upTo(10));
      return { failure, cursor };
    }

    test("an ApiError on page three: the cursor of page two resumes there", async () => {
      const { failure } = await walkAndResume(json({}, 500));
      expect(failure).toBeInstanceOf(ServerError);
    });

    test("a connection that breaks on page three: the same", async () => {
      const { failure } = await walkAndResume(reset);
      expect(failure).toBeInstanceOf(ConnectionError);
    });

    test.each<[string, unknown]>([
      ["an object", {}],
      ["a text", "items"],
      ["a number", 3],
      ["a boolean", true],
    ])("%s instead of the items of page three: its error also has the cursor", async (_, value) => {
      const keys = list.paging.items.split("/").slice(1);
      const body = keys.reduceRight((inner: unknown, key) => ({ [key]: inner }), value);
      const { failure, cursor } = await walkAndResume(json(body));
      expect(failure).toBeInstanceOf(PaginationError);
      expect((failure as PaginationError).cursor).toBe(cursor);
      expect((failure as PaginationError).message).toContain(`"${list.paging.items}"`);
    });

    test("many next() at once get each page once, and then the end", async () => {
      const { server, open } = await listServer(list);
      const pages = open().pages({ prefetch });
      const steps = await Promise.all(upTo(7).map(() => pages.next()));
      expect(steps.map(({ value }) => value?.items)).toEqual([
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
        [9],
        undefined,
        undefined,
        undefined,
      ]);
      expect(server.requests).toHaveLength(4);
    });

    test("next() and return() at once end after that page", async () => {
      const { server, open } = await listServer(list);
      const pages = open().pages({ prefetch });
      const [step, end, after] = await Promise.all([pages.next(), pages.return(), pages.next()]);
      expect([step.value?.items, end.done, after.done]).toEqual([[0, 1, 2], true, true]);
      await quiet(open);
      expect(server.requests.length).toBeLessThanOrEqual(prefetch ? 3 : 2);
    });

    test("the caller's abort in the middle ends the pending request with the reason", async () => {
      const closed = Promise.withResolvers<void>();
      const controller = new AbortController();
      const { server, open } = await listServer(list, {
        2: (response) => {
          response.on("close", closed.resolve);
          controller.abort("enough");
        },
      });
      const items: number[] = [];
      const walk = async () => {
        for await (const page of open({ signal: controller.signal }).pages({ prefetch })) {
          items.push(...page.items);
        }
      };
      await expect(walk()).rejects.toBe("enough");
      await closed.promise;
      expect(items).toEqual([0, 1, 2]);
      expect(server.requests).toHaveLength(2);
    });
  });

  test("an early break sends nothing more", async () => {
    const { server, open } = await listServer(list);
    for await (const item of open()) if (item === 4) break;
    await quiet(open);
    expect(server.requests).toHaveLength(3);
  });

  test("an error in the loop's body passes, and nothing more is sent", async () => {
    const { server, open } = await listServer(list);
    const mine = new Error("mine");
    const walk = async () => {
      for await (const page of open().pages()) if (page.items.includes(4)) throw mine;
    };
    expect(await errorOf(walk(), Error)).toBe(mine);
    await quiet(open);
    expect(server.requests).toHaveLength(3);
  });

  test("with prefetch, an early break closes the connection of the next page", async () => {
    const begun = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const { server, open } = await listServer(list, {
      2: (response) => {
        response.on("close", closed.resolve);
        begun.resolve();
      },
    });
    for await (const page of open().pages({ prefetch: true })) {
      expect(page.items).toEqual([0, 1, 2]);
      await begun.promise;
      break;
    }
    await closed.promise;
    await quiet(open);
    expect(server.requests).toHaveLength(3);
  });
});
