import { isRecord } from "../../shared/is-record.ts";
import { at, parentOf, put } from "../../shared/json-pointer.ts";
import { setNumbers } from "../paging/page-body.ts";
import type { Pages } from "../paging/paging.ts";
import type { Row } from "./store.ts";

/** The requested part of a list. */
export interface PageRequest {
  /** The list's operation, so that cursors of other lists are rejected. */
  readonly operationId: string;
  /** Empty for the first page. */
  readonly cursor: string;
  readonly size: number;
  readonly newestFirst: boolean;
}

/** The rows of a page, and the cursor of the next one if there is any. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
}

/**
 * Cuts a page out of a list. A cursor identifies the last item of its page, so that no item is skipped or
 * repeated if items are added and deleted between two pages.
 *
 * @returns `undefined` if the cursor does not belong to this list.
 */
export function cutPage(rows: readonly Row[], request: PageRequest): RowPage | undefined {
  const { operationId, cursor, size, newestFirst } = request;
  const after = cursor === "" ? undefined : readCursor(operationId, cursor);
  if (cursor !== "" && after === undefined) return undefined;
  const left = rows.filter(
    ({ position }) => after === undefined || (newestFirst ? position < after : position > after),
  );
  const page = left.slice(0, size);
  const last = page.at(-1);
  const next = last && left.length > size ? writeCursor(operationId, last.position) : undefined;
  return { rows: page, next };
}

/** The body of a page: an example's body with these items, this cursor and matching numbers. */
export function bodyOfPage(
  example: unknown,
  { items: pointer, response, ends }: Pages,
  page: {
    readonly items: readonly unknown[];
    readonly next: string | undefined;
    readonly size: number;
    /** The number of items on all pages. */
    readonly total: number;
  },
): unknown {
  const { items, next, size, total } = page;
  const copy = structuredClone(example);
  put(copy, pointer, items);
  for (const [index, cursor] of response.entries()) {
    // Another name for the same cursor, which this form of the page does not use.
    if (index > 0 && at(copy, cursor) === undefined) continue;
    put(copy, cursor, next ?? ends[index]);
    setNumbers(at(copy, parentOf(cursor)), {
      count: items.length,
      maxResults: size,
      limit: size,
      total,
    });
  }
  return copy;
}

/** The body of a page at an offset: an example's body with these items and the total. */
export function bodyOfOffset(
  example: unknown,
  { items: pointer, response }: Pages,
  items: readonly unknown[],
  { offset, size }: { readonly offset: number; readonly size: number },
): unknown {
  const copy = structuredClone(example);
  put(copy, pointer, items.slice(offset, offset + size));
  for (const total of response) {
    put(copy, total, items.length);
    setNumbers(at(copy, parentOf(total)), { offset, limit: size });
  }
  return copy;
}

/** A page of SCIM (RFC 7644, section 3.4.2.4), whose items are numbered from 1. */
export function bodyOfScim(
  example: unknown,
  { items: pointer, response }: Pages,
  items: readonly unknown[],
  { start, size }: { readonly start: number; readonly size: number },
): unknown {
  const copy = structuredClone(example);
  const page = items.slice(start - 1, start - 1 + size);
  put(copy, pointer, page);
  for (const total of response) put(copy, total, items.length);
  put(copy, "/startIndex", start);
  put(copy, "/itemsPerPage", page.length);
  return copy;
}

const writeCursor = (list: string, after: number): string => btoa(JSON.stringify({ list, after }));

function readCursor(operationId: string, cursor: string): number | undefined {
  try {
    const read: unknown = JSON.parse(atob(cursor));
    if (!isRecord(read) || read["list"] !== operationId) return undefined;
    const { after } = read;
    return typeof after === "number" ? after : undefined;
  } catch {
    return undefined;
  }
}
