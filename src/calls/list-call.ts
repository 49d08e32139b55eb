import type { Paging } from "../contract/operation.ts";
import { ApiError, PaginationError, ParseError } from "../errors/classes.ts";
import { Call, type WithResponse } from "./api-call.ts";
import { checkOptions, type Rule, type Rules, wholeNumber } from "./check-options.ts";
import { cursorParams, itemsOf, nextCursor, type WalkState } from "./cursor.ts";
import { Progress } from "./progress.ts";

/** One page of a list. */
export interface Page<Item, Body = unknown> {
  readonly items: Item[];
  /**
   * The cursor of the next page: pass it to `pages({ cursor })`, now or later. Undefined on the last page.
   */
  readonly cursor: string | undefined;
  /** The whole body as the API sent it. */
  readonly data: Body;
  /** Status and headers; the body has been read. */
  readonly response: Response;
  /** The vendor's id of the request, if a header has it. */
  readonly requestId: string | undefined;
}

/** The options of {@link ListCall.pages}. */
export interface PagesOptions {
  /** The cursor of a page that was read before: iteration starts there. Default: the first page. */
  cursor?: string | undefined;
  /** Whether to request the next page while this one is used. Default: false. */
  prefetch?: boolean | undefined;
}

/** Fetches a page with query parameters in addition to the caller's. */
export type FetchPage = (
  query: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
  walk: WalkState,
) => Promise<WithResponse<unknown> & { sent?: Readonly<Record<string, unknown>> }>;

/**
 * A list. `await` returns the first page; `for await` iterates over the items of all pages. Nothing is
 * sent before that, and leaving a loop early sends nothing more.
 *
 * @typeParam Result the result of `await`: a page, or the body of a {@link WholeListCall}.
 */
export class ListCall<Item, Body = unknown, Result = Page<Item, Body>> extends Call<Result> {
  override readonly [Symbol.toStringTag]: string = "ListCall";
  readonly #id: string;
  readonly #paging: Paging;
  readonly #fetch: FetchPage;

  /** @internal */
  constructor(id: string, paging: Paging, fetch: FetchPage) {
    super(async () => {
      const page = await this.#page(undefined, { size: 0 });
      const data = (isWhole(paging) ? page.data : page) as Result;
      return { data, response: page.response, requestId: page.requestId };
    }, false);
    this.#id = id;
    this.#paging = paging;
    this.#fetch = fetch;
  }

  /** Iterates over the items of all pages. Each iteration sends its own requests. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  /**
   * Iterates over the pages; each has the cursor to resume from. If a page fails with any error, the
   * cursor of the previous page leads to it again: keep the `page.cursor` of the last page that you used.
   *
   * Every iteration ends. A list with page numbers, offsets or indexes ends with an empty page, whatever
   * its total says.
   *
   * @throws PaginationError if a page does not contain its list, equals the previous page, or follows 100
   *   empty pages in a row, and if a cursor is repeated.
   * @throws UsageError for a wrong option, when iteration begins.
   */
  async *pages(options: PagesOptions = {}): AsyncGenerator<Page<Item, Body>, void, undefined> {
    checkOptions("pages", options, pagesRules);
    const progress = new Progress(this.#id);
    const state: WalkState = { size: 0 };
    const left = options.prefetch ? new AbortController() : undefined;
    // A stored cursor can come back as null or as an empty string.
    let at = options.cursor || undefined;
    let pending = this.#page(at, state);
    try {
      for (;;) {
        const page = await pending;
        progress.arrive(page.items, at);
        const next = page.cursor;
        const again = progress.isRepeated(next);
        if (next !== undefined && left && !again) {
          pending = this.#page(next, state, left.signal);
          // The next iteration step reports the failure; until then it must not become an unhandled
          // rejection.
          pending.catch(() => {});
        }
        yield page;
        if (next === undefined) return;
        // Only now: some servers repeat the cursor on the last page, whose items are valid.
        if (again) throw progress.repeated(at);
        if (!left) pending = this.#page(next, state);
        at = next;
      }
    } catch (error) {
      throw withSafeCursor(error, state);
    } finally {
      left?.abort();
    }
  }

  /**
   * The first `limit` items in one array. The limit is mandatory: without it, one call could run for
   * hours.
   *
   * @throws UsageError if `limit` is missing or not a whole number from 0, and for an unknown option.
   */
  async toArray(options: { limit: number }): Promise<Item[]> {
    checkOptions("toArray", { limit: undefined, ...(options as object) }, { limit: limitRule });
    const { limit } = options;
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const page of this.pages()) {
      for (const item of page.items) {
        items.push(item);
        if (items.length === limit) return items;
      }
    }
    return items;
  }

  async #page(
    cursor: string | undefined,
    state: WalkState,
    signal?: AbortSignal,
  ): Promise<Page<Item, Body>> {
    const query = cursor === undefined ? {} : cursorParams(this.#paging, cursor);
    const {
      data,
      response,
      requestId,
      sent = {},
    } = await this.#fetch(query, signal, state).catch((error: unknown) => {
      throw withoutList(this.#id, error, cursor);
    });
    const items = itemsOf(this.#id, this.#paging, data, cursor);
    const facts = { body: data, count: items.length, sent };
    return {
      items: items as Item[],
      cursor: nextCursor(this.#paging, facts, state, cursor),
      data: data as Body,
      response,
      requestId,
    };
  }
}

/**
 * A list that the API documents as a single response. `await` returns its whole body; `for await` iterates
 * over its items, and those of further pages if the API sends some.
 *
 * @example
 * const { collections } = await qodex.collections.list();
 * for await (const collection of qodex.collections.list()) console.log(collection.name);
 */
export interface WholeListCall<Item, Body> extends ListCall<Item, Body, Body> {}

/** Whether awaiting a list returns the body instead of a page. */
const isWhole = (paging: Paging): boolean => paging.style === "single" || paging.whole === true;

const limitRule: Rule = [
  wholeNumber[0],
  "the maximum number of items, a whole number such as 1000",
  "required",
];

const pagesRules: Rules = {
  cursor: [(value) => value === null || typeof value === "string", "the `cursor` of a page"],
  prefetch: [(value) => typeof value === "boolean", "true or false"],
};

/** A server can put a key into a cursor. */
function withSafeCursor(error: unknown, { secrets }: WalkState): unknown {
  if (secrets && error instanceof PaginationError && error.cursor !== undefined) {
    Object.assign(error, { cursor: secrets.redactor().text(error.cursor) });
  }
  return error;
}

/**
 * Turns a success without JSON, or a 304, into a page without its list. All other errors pass unchanged.
 */
function withoutList(id: string, error: unknown, cursor: string | undefined): unknown {
  const isUnreadable = error instanceof ParseError && error.reason !== "too-long";
  const isNotModified = error instanceof ApiError && error.status < 400;
  if (!isUnreadable && !isNotModified) return error;
  const message = `${id}: the page has no list: ${error.message}`;
  return new PaginationError(message, cursor, { cause: error });
}
