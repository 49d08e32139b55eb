import { describe, expect, test } from "vitest";
import { PaginationError } from "../../../src/teams.ts";
import { bodyOf, type Listing, oneOfEach, type RealList } from "../../support/listings.ts";

const upTo = (length: number) => Array.from({ length }, (_, index) => index);
const byStyle = (style: string) => oneOfEach.filter(({ paging }) => paging.style === style);

/** What a walk came to: its items, its error, and the positions that it asked for. */
interface Outcome {
  readonly items: readonly unknown[];
  readonly error: unknown;
  readonly asked: readonly (string | null)[];
}

interface Server {
  /** Changes the body of an answer; requests are counted from 1. */
  readonly change?: (body: never, request: number) => unknown;
  /** Runs before a request is answered. */
  readonly before?: (request: number) => void;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly cursor?: string;
}

async function walk(list: RealList, listing: Listing, server: Server = {}): Promise<Outcome> {
  const asked: (string | null)[] = [];
  const { change = (body) => body, before = () => {} } = server;
  const fetch = async (url: string) => {
    const query = new URL(url).searchParams;
    asked.push(query.get(list.paging.request[0] ?? ""));
    if (asked.length > 50) throw new Error("The walk does not end.");
    before(asked.length);
    return Response.json(change(bodyOf(list.paging, listing, query) as never, asked.length));
  };
  const options = { apiKey: "key-of-the-test", baseUrl: "https://api.example", fetch };
  const items: unknown[] = [];
  try {
    const call = list.open({ ...options, retry: false }, server.query);
    const { cursor } = server;
    for await (const page of call.pages({ cursor })) items.push(...page.items);
  } catch (error) {
    return { items, error, asked };
  }
  return { items, error: undefined, asked };
}

/** An object with a value at a JSON pointer. */
const pointed = (pointer: string, value: unknown) =>
  pointer
    .split("/")
    .slice(1)
    .reduceRight((inner: unknown, key) => ({ [key]: inner }), value) as object;

describe.each(byStyle("token"))("tokens: $name", (list) => {
  const { items: place, response } = list.paging;
  const token = (items: unknown, cursor: unknown) => ({
    ...pointed(place, items),
    ...pointed(response[0] ?? "", cursor),
  });
  /** The server sends these pages, in turn, and the last one for ever. */
  const sends = (...pages: object[]) => ({
    change: (_: never, request: number) => pages[Math.min(request, pages.length) - 1],
  });
  const listing = { length: 0, sizes: [1] };

  test("a cursor that repeats ends the walk after the good items", async () => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), token([2], "A")),
    );
    expect(items).toEqual([1, 2]);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked).toEqual([null, "A"]);
  });

  test("cursors that alternate, A B A B, end it too", async () => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), token([2], "B"), token([3], "A"), token([4], "B")),
    );
    expect(items).toEqual([1, 2, 3]);
    expect(error).toBeInstanceOf(PaginationError);
    expect(asked).toEqual([null, "A", "B"]);
  });

  test("an empty page in the middle is passed, with a list or without", async () => {
    for (const empty of [[], null, undefined]) {
      const pages = sends(token([1], "A"), token(empty, "B"), token([2], null));
      const { items, error, asked } = await walk(list, listing, pages);
      expect([items, error, asked]).toEqual([[1, 2], undefined, [null, "A", "B"]]);
    }
  });

  test.each<[unknown, string]>([
    [7, "7"],
    [0, "0"],
    [Number.MAX_SAFE_INTEGER, "9007199254740991"],
    ["  ", "  "],
    ["a=b&c#d/é☃", "a=b&c#d/é☃"],
    ["null", "null"],
  ])("the cursor %j is sent as it is", async (cursor, sent) => {
    const { error, asked } = await walk(list, listing, sends(token([1], cursor), token([2], "")));
    expect([error, asked]).toEqual([undefined, [null, sent]]);
  });

  test.each<[unknown, string]>([
    [{ at: 1 }, "object"],
    [["A"], "object"],
    [true, "boolean"],
    [false, "boolean"],
    // JSON.parse has rounded it: it is another cursor.
    [2 ** 63, "number"],
  ])("the cursor %j is none: the error resumes at its page", async (cursor, type) => {
    const { items, error } = await walk(list, listing, sends(token([1], "A"), token([2], cursor)));
    expect(items).toEqual([1]);
    expect(error).toMatchObject({
      name: "PaginationError",
      message: `The cursor at "${response[0]}" is a ${type}, not a string.`,
      cursor: "A",
    });
  });

  test.each<[string, unknown]>([
    ["null", null],
    ["an array", []],
    ["a text", "text"],
    ["a number", 5],
    ["an empty object", {}],
  ])("the body %s is an empty last page", async (_, body) => {
    const { items, error, asked } = await walk(
      list,
      listing,
      sends(token([1], "A"), body as object),
    );
    expect([items, error, asked]).toEqual([[1], undefined, [null, "A"]]);
  });
});

describe.each([...byStyle("page"), ...byStyle("offset"), ...byStyle("scim")])(
  "numbers: $name",
  (list) => {
    const { pageSize = "", counts } = list.paging;

    test.each([1, 9, 1000])("a total that is %i too high loses nothing and ends", async (more) => {
      const right = { length: 9, sizes: [3] };
      // Pages that do not exist are empty; a hundred of them would be asked for all the same.
      const lie = counts === "pages" ? Math.min(more, 9) : more;
      const { items, error } = await walk(list, { ...right, total: (total) => total + lie });
      expect([items, error]).toEqual([upTo(9), undefined]);
    });

    test("a total that is too low ends the walk there: the server's word counts", async () => {
      const total = counts === "pages" ? () => 2 : () => 6;
      const { items, error, asked } = await walk(list, { length: 30, sizes: [3], total });
      expect([items, error, asked.length]).toEqual([upTo(6), undefined, 2]);
    });

    test.each<unknown>([undefined, null, "many", -1, 1.5, {}, [], true])(
      "the total %j is none: an empty page ends the walk",
      async (claim) => {
        const listing = { length: 9, sizes: [3], total: () => claim };
        const { items, error, asked } = await walk(list, listing);
        expect([items, error, asked.length]).toEqual([upTo(9), undefined, 4]);
      },
    );

    test("a page size above the server's largest loses nothing", async () => {
      const query = { [pageSize]: 1000 };
      const { items, asked } = await walk(list, { length: 10, sizes: [4] }, { query });
      expect([items, asked.length]).toEqual([upTo(10), 3]);
    });

    test("a page size that the server does not honour loses nothing", async () => {
      const query = { [pageSize]: 2 };
      // It sends pages of 4, whatever it is asked for.
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

    test("a list that shrinks while it is read ends early, without an error or a double", async () => {
      const listing = { length: 20, sizes: [4] };
      const before = (request: number) => {
        if (request === 3) listing.length = 6;
      };
      const { items, error, asked } = await walk(list, listing, { before });
      expect([items, error, asked.length]).toEqual([upTo(8), undefined, 3]);
    });
  },
);

describe.each(byStyle("scim"))("SCIM: $name", (list) => {
  const listing = { length: 9, sizes: [3] };

  test("itemsPerPage may say anything: the items are counted", async () => {
    for (const itemsPerPage of [0, 1, 1000, "x", null]) {
      const change = (body: object) => ({ ...body, itemsPerPage });
      const { items, asked } = await walk(list, listing, { change });
      expect([items, asked]).toEqual([upTo(9), [null, "4", "7"]]);
    }
  });

  test("a server that ignores startIndex is found out before an item comes twice", async () => {
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

  test("a server that jumps ahead is found out before an item is missed", async () => {
    const change = (body: object, request: number) =>
      request === 2 ? { ...body, startIndex: 7, Resources: [6, 7, 8] } : body;
    const { items, error } = await walk(list, listing, { change });
    expect(items).toEqual([0, 1, 2]);
    expect(error).toBeInstanceOf(PaginationError);
  });

  test("a startIndex that is missing or no number is not looked at", async () => {
    for (const startIndex of [undefined, null, "x", {}]) {
      const { items, error } = await walk(list, listing, {
        change: (body: object) => ({ ...body, startIndex }),
      });
      expect([items, error]).toEqual([upTo(9), undefined]);
    }
  });

  test("the first page may begin anywhere: the caller asked for it", async () => {
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
