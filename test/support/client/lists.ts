import { type FetchPage, ListCall } from "../../../src/calls/list-call.ts";
import type { Paging } from "../../../src/contract/operation.ts";

/** Every pagination style of our contracts. */
export const pagings = {
  token: { style: "token", request: ["nextToken"], response: ["/nextToken"], items: "/items" },
  "two names": {
    style: "token",
    request: ["nextToken", "nextCredits"],
    response: ["/nextToken", "/nextCredits"],
    items: "/items",
  },
  renamed: { style: "token", request: ["pageToken"], response: ["/meta/next"], items: "/data" },
  "page, total of items": {
    style: "page",
    counts: "items",
    request: ["page"],
    response: ["/totalCount"],
    items: "/items",
  },
  "page, total of pages": {
    style: "page",
    counts: "pages",
    request: ["page"],
    response: ["/data/pagination/totalPages"],
    items: "/data/items",
  },
  offset: { style: "offset", request: ["offset"], response: ["/total"], items: "/items" },
  scim: {
    style: "scim",
    request: ["startIndex"],
    response: ["/totalResults"],
    items: "/Resources",
  },
} as const satisfies Record<string, Paging>;

/** The name of a pagination style. */
export type Style = keyof typeof pagings;
/** All names of {@link pagings}. */
export const styles = Object.keys(pagings) as Style[];

/** A listing on the server. */
export interface Listing {
  /** The number of items: 0, 1, 2 … */
  length: number;
  /**
   * The page sizes in turn. Lists with page numbers use only the first one; with tokens, a size may be 0.
   */
  sizes: readonly number[];
  /** How the last page of a token list ends. */
  end?: "absent" | "null" | "empty";
  /** The error of the total; undefined omits the total. Default: 0. */
  lie?: number | undefined;
}

/** A server with one listing, which records its requests. */
export class FakeList {
  readonly asked: Readonly<Record<string, unknown>>[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  /** Runs before each response with the number of the request, from 1. */
  before: (request: number) => void | Promise<void> = () => {};
  /** Changes or replaces a body. */
  change: (body: object, request: number) => unknown = (body) => body;
  readonly style: Style;
  readonly listing: Listing;
  readonly #own: Readonly<Record<string, unknown>>;

  /** @param own the query parameters of the caller. */
  constructor(style: Style, listing: Listing, own: Readonly<Record<string, unknown>> = {}) {
    this.style = style;
    this.listing = listing;
    this.#own = own;
  }

  /** A new list call on this server. */
  call(): ListCall<number> {
    return new ListCall<number>("listNumbers", pagings[this.style], this.fetch);
  }

  fetch: FetchPage = async (query, signal) => {
    const sent = { ...this.#own, ...query };
    // Undefined values never reach a server.
    const asked = Object.fromEntries(
      Object.entries(sent).filter(([, value]) => value !== undefined),
    );
    this.asked.push(asked);
    this.signals.push(signal);
    const request = this.asked.length;
    await this.before(request);
    const data = this.change(answer(this.style, this.listing, asked, request), request);
    return { data, response: new Response(null), requestId: `r${request}`, sent };
  };
}

function answer(
  style: Style,
  listing: Listing,
  asked: Readonly<Record<string, unknown>>,
  request: number,
): object {
  const { length, sizes, end = "absent" } = listing;
  const size = sizes[(request - 1) % sizes.length] ?? 1;
  const slice = (start: number, count: number) =>
    Array.from({ length: Math.max(0, Math.min(count, length - start)) }, (_, i) => start + i);
  const lie = "lie" in listing ? listing.lie : 0;
  const total = lie === undefined ? {} : { total: length + lie };
  const fixed = sizes[0] ?? 1;
  const page = Number(asked["page"] ?? 1);
  switch (style) {
    case "page, total of items":
      return { items: slice((page - 1) * fixed, fixed), totalCount: total.total };
    case "page, total of pages": {
      const pages = total.total === undefined ? undefined : Math.ceil(total.total / fixed);
      const items = slice((page - 1) * fixed, fixed);
      return { data: { items, pagination: { page, totalPages: pages } } };
    }
    case "offset": {
      const start = Number(asked["offset"] ?? 0);
      return { items: slice(start, Math.max(1, size)), ...total };
    }
    case "scim": {
      const start = Math.max(1, Number(asked["startIndex"] ?? 1));
      return {
        Resources: slice(start - 1, Math.max(1, size)),
        startIndex: start,
        totalResults: total.total,
      };
    }
    default: {
      const token = asked["nextToken"] ?? asked["nextCredits"] ?? asked["pageToken"] ?? "at 0";
      const start = Number.parseInt(String(token).slice(3), 10);
      const items = slice(start, size);
      const next = start + items.length;
      const last = next >= length;
      // An empty page continues with a new cursor: the same one would be endless.
      const on = items.length === 0 ? `${token}+` : `at ${next}`;
      const cursor = last ? { absent: undefined, null: null, empty: "" }[end] : on;
      if (style === "renamed") return { data: items, meta: { next: cursor } };
      // In turn, as servers do during a migration.
      const name = style === "two names" && request % 2 === 0 ? "nextCredits" : "nextToken";
      return { items, [name]: cursor };
    }
  }
}

/** All items of an iteration; fails instead of iterating forever. */
export async function collect<Item>(pages: AsyncIterable<{ items: Item[] }>): Promise<Item[]> {
  const items: Item[] = [];
  let count = 0;
  for await (const page of pages) {
    items.push(...page.items);
    count += 1;
    if (count > 500) throw new Error("The walk does not end.");
  }
  return items;
}

/** 0, 1, 2 … up to `length`. */
export const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Runs all pending microtasks and timers. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
