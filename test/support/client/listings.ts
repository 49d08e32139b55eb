import { resources as qodex } from "../../../generated/qodex/operations.ts";
import { resources as teams } from "../../../generated/teams/operations.ts";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import type { ListCall } from "../../../src/calls/list-call.ts";
import { pathNames } from "../../../src/client/url.ts";
import type { Operation, PagedList } from "../../../src/contract/operation.ts";
import { type ClientInput, clientParameters, createClient } from "./clients.ts";

/** The pagination of a list, with its page size parameter, which the client does not use. */
export interface ListPaging extends PagedList {
  readonly pageSize?: string | undefined;
}

/** A list operation of a contract. */
export interface RealList {
  /** For example `teams.members.list`. */
  readonly name: string;
  readonly paging: ListPaging;
  /** A new call of it; `query` are parameters of the caller. */
  open(options: ClientInput, query?: Readonly<Record<string, unknown>>): ListCall<number>;
}

/** Every paginated list of both contracts. */
export const realLists: readonly RealList[] = Object.entries({ teams, qodex }).flatMap(
  ([api, resources]) => {
    const sizes = pageSizes(api);
    return Object.entries(resources).flatMap(([resource, methods]) =>
      Object.entries(methods).flatMap(([method, operation]: [string, Operation]) => {
        if (!operation.paging || operation.paging.style === "single") return [];
        const paging = { ...operation.paging, pageSize: sizes.get(operation.id) };
        const once = clientParameters(api);
        const path = pathNames(operation.path).filter((name) => !once[name]);
        const given = Object.fromEntries(path.map((name) => [name, "x"]));
        const open: RealList["open"] = (options, query) => {
          const call = createClient(api, options)[resource]?.[method]?.({ ...given, ...query });
          return call as unknown as ListCall<number>;
        };
        return { name: `${api}.${resource}.${method}`, paging, open };
      }),
    );
  },
);

function pageSizes(api: string): Map<string, string | undefined> {
  const operations = Contract.read(api).operations();
  return new Map(
    operations.map(({ id, source }) => {
      const paging = source["x-pagination"] as Json | undefined;
      return [id, paging?.["pageSize"] as string | undefined];
    }),
  );
}

/** One list per style, including styles that differ in a detail, for tests that do not need all lists. */
export const oneOfEach: readonly RealList[] = realLists.filter(
  ({ paging }, index, all) =>
    all.findIndex((other) => kind(other.paging) === kind(paging)) === index,
);

function kind({ style, counts, request, response }: PagedList): string {
  const renamed = `/${request[0]}` !== response[0];
  return `${style} ${counts} ${request.length} ${renamed}`;
}

/** A list on the server. Its items are 0, 1, 2 … */
export interface Listing {
  readonly length: number;
  /** The page sizes in turn, at least one above 0. Only tokens can have empty pages. */
  readonly sizes: readonly number[];
  /** How the last page of a token list ends. Default: `absent`. */
  readonly end?: "absent" | "null" | "empty";
  /** Whether cursors are numbers. */
  readonly numbers?: boolean;
  /**
   * The claimed total of items or pages, from the correct one; undefined for none. Default: the correct
   * one.
   */
  readonly total?: ((right: number) => unknown) | undefined;
  /** Whether the server ignores the requested page size. */
  readonly deaf?: boolean;
}

/** The first size above 0: lists with page numbers have one size. */
export const pageSizeOf = (listing: Listing): number => listing.sizes.find((size) => size > 0) ?? 1;

const range = (start: number, end: number) =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);

/** All pages of a token list. The last one may be empty, but there is at least one. */
export function tokenPages({ length, sizes }: Listing): number[][] {
  const pages: number[][] = [];
  for (let start = 0, turn = 0; start < length || turn === 0; turn += 1) {
    const end = Math.min(length, start + (sizes[turn % sizes.length] ?? 1));
    pages.push(range(start, end));
    start = end;
  }
  return pages;
}

/** The server's response body for a query. */
export function bodyOf(paging: ListPaging, listing: Listing, query: URLSearchParams): object {
  const body: Record<string, unknown> = { unknown: { nextToken: "no", total: 1 } };
  const items =
    paging.style === "token"
      ? tokens(paging, listing, query, body)
      : numbered(paging, listing, query, body);
  put(body, paging.items, items);
  return body;
}

function tokens(
  paging: PagedList,
  listing: Listing,
  query: URLSearchParams,
  body: object,
): number[] {
  const { end = "absent", numbers = false } = listing;
  const pages = tokenPages(listing);
  const name = paging.request.find((each) => query.has(each));
  const index = name === undefined ? 0 : Number(query.get(name)?.replace("page ", ""));
  const next = index + 1;
  const last = { absent: undefined, null: null, empty: "" }[end];
  const cursor = next < pages.length ? (numbers ? next : `page ${next}`) : last;
  // In turn, as a server would during a migration.
  put(body, paging.response[next % paging.response.length] ?? "", cursor);
  return pages[index] ?? [];
}

function numbered(
  paging: ListPaging,
  listing: Listing,
  query: URLSearchParams,
  body: Record<string, unknown>,
): number[] {
  const { length, sizes, total = (right: number) => right } = listing;
  const [position = ""] = paging.request;
  const wanted = listing.deaf ? null : query.get(paging.pageSize ?? "");
  const asked = Number(wanted ?? Number.POSITIVE_INFINITY);
  const fixed = Math.min(asked, pageSizeOf(listing));
  const first = paging.style === "offset" ? 0 : 1;
  const at = Number(query.get(position) ?? first) - first;
  const right = paging.counts === "pages" ? Math.ceil(length / fixed) : length;
  const claimed = "total" in listing && !listing.total ? undefined : total(right);
  put(body, paging.response[0] ?? "", claimed);
  if (paging.style === "scim") Object.assign(body, { startIndex: at + 1, itemsPerPage: 7 });
  const start = paging.style === "page" ? at * fixed : at;
  const size = paging.style === "page" ? fixed : Math.min(asked, sizes[start % sizes.length] || 1);
  return range(start, Math.min(length, start + size));
}

function put(target: object, pointer: string, value: unknown): void {
  const keys = pointer.split("/").slice(1);
  let node = target as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Record<string, unknown>;
  }
  node[keys.at(-1) ?? ""] = value;
}
