import { isRecord } from "../../shared/is-record.ts";
import { at, parentOf, put } from "../../shared/json-pointer.ts";
import { setNumbers } from "../paging/page-body.ts";
import type { Pages } from "../paging/paging.ts";
import type { Row } from "./store.ts";

/** Which part of a list a request asks for. */
export interface PageRequest {
  /** Of this list, so that the cursors of another one are not taken. */
  readonly operationId: string;
  /** Empty for the first page. */
  readonly cursor: string;
  readonly size: number;
  readonly newestFirst: boolean;
}

/** The rows of a page, and the cursor to the next one if there is any. */
export interface RowPage {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
}

/**
 * Cuts a page out of what a list has now. A cursor says behind which item it goes on, so that nothing
 * is left out, or comes twice, when items are added and deleted between two pages.
 *
 * @returns `undefined` if the cursor is not one of this list.
 */
export function cutPage(rows: readonly Row[], request: PageRequest): RowPage | undefined {
  const { operationId, cursor, size, newestFirst } = request;
  const behind = cursor === "" ? undefined : readCursor(operationId, cursor);
  if (cursor !== "" && behind === undefined) return undefined;
  const left = rows.filter(
    ({ position }) => behind === undefined || (newestFirst ? position < behind : position > behind),
  );
  const page = left.slice(0, size);
  const last = page.at(-1);
  const next = last && left.length > size ? writeCursor(operationId, last.position) : undefined;
  return { rows: page, next };
}

/** The body of a page: that of an example, with these items, this cursor and numbers that fit. */
export function bodyOfPage(
  example: unknown,
  { items: pointer, response, ends }: Pages,
  page: {
    readonly items: readonly unknown[];
    readonly next: string | undefined;
    readonly size: number;
    /** How many items all pages have. */
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

/** The body of a page that begins behind so many of all items: that of an example, with the total. */
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

const writeCursor = (list: string, behind: number): string =>
  btoa(JSON.stringify({ list, behind }));

function readCursor(operationId: string, cursor: string): number | undefined {
  try {
    const read: unknown = JSON.parse(atob(cursor));
    if (!isRecord(read) || read["list"] !== operationId) return undefined;
    const { behind } = read;
    return typeof behind === "number" ? behind : undefined;
  } catch {
    return undefined;
  }
}
