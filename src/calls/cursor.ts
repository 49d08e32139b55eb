import type { PagedList, Paging } from "../contract/operation.ts";
import { PaginationError, UsageError } from "../errors/classes.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import { describeType } from "../shared/describe-type.ts";
import { at } from "../shared/json-pointer.ts";

/** State that is carried from page to page. */
export interface WalkState {
  /** The largest page so far: servers do not always respect the requested page size. */
  size: number;
  /** The secrets of the last request. */
  secrets?: CallSecrets;
}

/** The facts that determine the next page. */
export interface PageFacts {
  readonly body: unknown;
  /** The number of its items. */
  readonly count: number;
  /** The query parameters of its request. */
  readonly sent: Readonly<Record<string, unknown>>;
}

/**
 * The items of a page. A missing list counts as an empty page only if the contract says so.
 *
 * @throws PaginationError if the page does not contain its list.
 */
export function itemsOf(
  id: string,
  paging: Paging,
  body: unknown,
  cursor: string | undefined,
): unknown[] {
  const items = at(body, paging.items);
  if (Array.isArray(items)) return items;
  if (paging.optional && items === undefined && isEmptyPage(paging, body)) return [];
  const place = paging.items === "" ? "as its body" : `at "${paging.items}"`;
  const got = typeof body !== "object" || body === null || paging.items === "" ? body : items;
  throw new PaginationError(
    `${id}: the page has no list ${place}; got ${describeType(got)}.`,
    cursor,
  );
}

/**
 * Whether a page without its list is empty: an object that is none of the vendors' error bodies (gateways
 * also send those with 200), and whose total, if it has one, is 0 (RFC 7644, section 3.4.2).
 */
function isEmptyPage(paging: Paging, body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  if ("error" in body || ("code" in body && "message" in body)) return false;
  const hasTotal = paging.style !== "single" && paging.style !== "token";
  return !hasTotal || at(body, paging.response[0] ?? "") === 0;
}

/**
 * The query parameters for the page of a cursor.
 *
 * @throws UsageError if the list has only one page.
 */
export function cursorParams(paging: Paging, cursor: string): Record<string, unknown> {
  if (paging.style === "single") {
    throw new UsageError("This list comes in one response: it has no page to resume from.");
  }
  const [preferred, ...others] = paging.request;
  const other = others.find((name) => cursor.startsWith(`${name}=`));
  // Clears the other names: the caller's start position would contradict the current one.
  const params = Object.fromEntries(paging.request.map((name) => [name, undefined]));
  if (other === undefined) return { ...params, [preferred]: cursor };
  return { ...params, [other]: cursor.slice(other.length + 1) };
}

/**
 * The cursor of the next page; undefined on the last one. It is the server's cursor, or the next page
 * number, offset or index. If the server returned it under another name than the preferred one, it is
 * prefixed with the request parameter, such as `nextCredits=`.
 *
 * @param cursor the cursor of this page, for the error.
 */
export function nextCursor(
  paging: Paging,
  { body, count, sent }: PageFacts,
  state: WalkState,
  cursor?: string | undefined,
): string | undefined {
  if (paging.style === "single") return undefined;
  if (paging.style === "token") return nextToken(paging, body, cursor);
  const [pointer] = paging.response;
  const total = pointer === undefined ? undefined : wholeNumber(at(body, pointer));
  // A server that ignores the position would send the same list forever.
  if (paging.whole && total === undefined) return undefined;
  const first = paging.style === "offset" ? 0 : 1;
  // A position before the first one means the first one (RFC 7644 §3.4.2.4).
  const position = Math.max(first, wholeNumber(sent[paging.request[0]]) ?? first);
  // An empty page is the end, whatever the total says; otherwise thousands of requests could follow.
  if (count === 0) return undefined;
  state.size = Math.max(state.size, count);
  // SCIM responses say where a page begins (RFC 7644 §3.4.2.4). If it is elsewhere, items would be
  // repeated or skipped.
  const begins = paging.style === "scim" ? wholeNumber(at(body, "/startIndex")) : undefined;
  if (cursor !== undefined && begins !== undefined && begins !== position) {
    throw new PaginationError(
      `The server sent the items from ${begins}, not from ${position}.`,
      cursor,
    );
  }
  const isPage = paging.style === "page";
  const before = isPage ? (position - 1) * state.size : position - first;
  const seen = paging.counts === "pages" ? position : before + count;
  const isLast = total !== undefined && seen >= total;
  return isLast ? undefined : String(position + (isPage ? 1 : count));
}

function nextToken(
  paging: PagedList,
  body: unknown,
  cursor: string | undefined,
): string | undefined {
  for (const [index, pointer] of paging.response.entries()) {
    const token = at(body, pointer);
    if (token === undefined || token === null || token === "") continue;
    // JSON parsing has rounded a larger number, which would lead to another page.
    const exact = typeof token === "number" && Math.abs(token) <= Number.MAX_SAFE_INTEGER;
    if (typeof token !== "string" && !exact) {
      throw new PaginationError(
        `The cursor at "${pointer}" is a ${typeof token}, not a string.`,
        cursor,
      );
    }
    return index === 0 ? String(token) : `${paging.request[index]}=${token}`;
  }
  return undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 ? number : undefined;
}
