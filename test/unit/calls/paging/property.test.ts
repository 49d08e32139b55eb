import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bodyOf,
  type Listing,
  type ListPaging,
  pageSizeOf,
  type RealList,
  realLists,
  tokenPages,
} from "../../../support/client/listings.ts";
import { runs } from "../../../support/runs.ts";

/** The number of listings over the lists of both APIs. */
const listings = 10_000;
const numRuns = Math.ceil(listings / realLists.length);

interface Case {
  readonly listing: Listing;
  /** The caller's page size. */
  readonly asked: number | undefined;
  readonly prefetch: boolean;
  /** The number of pages after which an iteration stops, to resume in another one. */
  readonly stop: number;
  /** The limit of toArray. */
  readonly limit: number;
}

const sizes = fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }).map((list) => [...list, 1]);
const total = fc.oneof(
  fc.constant((length: number) => length),
  fc.constant((length: number) => String(length)),
  fc.constant(undefined),
  fc.integer({ min: 1, max: 30 }).map((more) => (length: number) => length + more),
);
const cases: fc.Arbitrary<Case> = fc.record({
  listing: fc.record({
    length: fc.nat(40),
    sizes,
    end: fc.constantFrom("absent" as const, "null" as const, "empty" as const),
    numbers: fc.boolean(),
    total,
  }),
  asked: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
  prefetch: fc.boolean(),
  stop: fc.integer({ min: 1, max: 8 }),
  limit: fc.nat(50),
});

/** A client of a server with that list, which counts requests. */
function opened(list: RealList, { listing, asked }: Case) {
  let requests = 0;
  const { paging } = list;
  const fetch = async (url: string) => {
    requests += 1;
    if (requests > 500) throw new Error("The walk does not end.");
    return Response.json(bodyOf(paging, listing, new URL(url).searchParams));
  };
  const query = asked && paging.pageSize ? { [paging.pageSize]: asked } : {};
  const options = { apiKey: "key-of-the-test", baseUrl: "https://api.example", fetch };
  return { call: list.open({ ...options, retry: false }, query), requests: () => requests };
}

/** A list with only observed paging has pages if the server sends a total; otherwise it is whole. */
const fitting = ({ paging }: RealList, random: Case): Case =>
  paging.whole && paging.style !== "token" && !random.listing.total
    ? { ...random, listing: { ...random.listing, total: (length) => length } }
    : random;

/** The number of requests of a complete iteration, by the rules of the style. */
function expected(paging: ListPaging, { listing, asked }: Case): number {
  if (paging.style === "token") return tokenPages(listing).length;
  const { length, total: claim, sizes } = listing;
  const most = (paging.pageSize && asked) || Number.POSITIVE_INFINITY;
  const fixed = Math.min(most, pageSizeOf(listing));
  let pages = 0;
  for (let at = 0; at < length; pages += 1) {
    at += paging.style === "page" ? fixed : Math.min(most, sizes[at % sizes.length] || 1);
  }
  // A number of pages is followed to its end, or to the first page without items.
  if (paging.counts === "pages" && claim) {
    return Math.min(Math.max(1, Number(claim(pages))), pages + 1);
  }
  // Without the correct total, only a page without items shows the end.
  return claim && Number(claim(length)) === length ? Math.max(1, pages) : pages + 1;
}

/** The result of an iteration, and its number of requests. */
interface Walked {
  readonly items: readonly number[];
  readonly requests: number;
}

/** The ways to read a list. */
const ways: Readonly<Record<string, (list: RealList, random: Case) => Promise<Walked>>> = {
  "for await": async (list, random) => {
    const { call, requests } = opened(list, random);
    const items: number[] = [];
    for await (const item of call) items.push(item);
    return { items, requests: requests() };
  },
  "pages()": async (list, random) => {
    const { call, requests } = opened(list, random);
    const { prefetch } = random;
    const items: number[] = [];
    for await (const page of call.pages({ prefetch })) items.push(...page.items);
    return { items, requests: requests() };
  },
  "next() without waiting": async (list, random) => {
    const { call, requests } = opened(list, random);
    const pages = call.pages({ prefetch: random.prefetch });
    const steps = Array.from({ length: expected(list.paging, random) + 2 }, () => pages.next());
    const items = (await Promise.all(steps)).flatMap(({ value }) => value?.items ?? []);
    return { items, requests: requests() };
  },
  "pages() twice, the second time from a cursor": async (list, random) => {
    const first = opened(list, random);
    const items: number[] = [];
    let left = random.stop;
    let cursor: string | undefined;
    for await (const page of first.call.pages()) {
      items.push(...page.items);
      cursor = page.cursor;
      left -= 1;
      if (left === 0) break;
    }
    if (cursor === undefined) return { items, requests: first.requests() };
    const second = opened(list, random);
    // As in another process, which has only the text.
    const options = JSON.parse(JSON.stringify({ cursor, prefetch: random.prefetch }));
    const before = items.length;
    for await (const page of second.call.pages(options)) items.push(...page.items);
    const { paging } = list;
    // A short last page does not reveal the number of previous items: one more request shows the end.
    const lost = paging.style === "page" && paging.counts === "items" && before > 0;
    const requests = first.requests() + second.requests();
    const known = expected(paging, random);
    return { items, requests: lost && requests === known + 1 ? known : requests };
  },
};

describe(`property: in ${listings} random listings no item is lost or duplicated`, () => {
  test.each(realLists)(
    "$name",
    async (list) => {
      const way = fc.constantFrom(...Object.keys(ways));
      await fc.assert(
        fc.asyncProperty(way, cases, async (name, any) => {
          const random = fitting(list, any);
          const walked = await ways[name]?.(list, random);
          expect(walked).toEqual({
            items: Array.from({ length: random.listing.length }, (_, index) => index),
            requests: expected(list.paging, random),
          });
        }),
        runs(numRuns),
      );
    },
    60_000,
  );

  test.each(realLists)(
    "$name: toArray returns the first items, and requests no further page",
    async (list) => {
      await fc.assert(
        fc.asyncProperty(cases, async (any) => {
          const random = fitting(list, any);
          const sizes: number[] = [];
          for await (const page of opened(list, random).call.pages()) sizes.push(page.items.length);
          const { call, requests } = opened(list, random);
          const { limit } = random;
          const all = Array.from({ length: random.listing.length }, (_, index) => index);
          expect(await call.toArray({ limit })).toEqual(all.slice(0, limit));
          let sum = 0;
          const enough = sizes.findIndex((size) => {
            sum += size;
            return sum >= limit;
          });
          const wanted = enough < 0 ? sizes.length : enough + 1;
          expect(requests()).toBe(limit === 0 ? 0 : wanted);
        }),
        runs(40),
      );
    },
    60_000,
  );
});
