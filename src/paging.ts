import { PaginationError } from "./errors.ts";
import type { Paging } from "./operation.ts";

/** What a walk remembers between pages. */
export interface WalkState {
  /** The largest page so far: page sizes that were asked for are not always honoured. */
  size: number;
}

/** The value at a JSON pointer (RFC 6901), or undefined. */
export function at(value: unknown, pointer: string): unknown {
  if (pointer === "") return value;
  let node = value;
  for (const part of pointer.slice(1).split("/")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/**
 * The items of a page. A missing list is an empty page.
 *
 * @throws PaginationError when something else stands in the list's place.
 */
export function itemsOf(paging: Paging, body: unknown, cursor: string | undefined): unknown[] {
  const items = at(body, paging.items);
  if (items === undefined || items === null) return [];
  if (Array.isArray(items)) return items;
  throw new PaginationError(
    `The page has no list at "${paging.items}", but a ${typeof items}.`,
    cursor,
  );
}

/** The query parameters that lead to the page of a cursor. */
export function cursorParams(paging: Paging, cursor: string): Record<string, unknown> {
  const [preferred = "", ...others] = paging.request;
  for (const name of others) {
    if (cursor.startsWith(`${name}=`)) return { [name]: cursor.slice(name.length + 1) };
  }
  return { [preferred]: cursor };
}

/**
 * The cursor of the next page; undefined on the last one. It is the server's own, or the next page
 * number, offset or index. A cursor that came under another name than the preferred one is prefixed
 * with the parameter that takes it, such as `nextCredits=`.
 *
 * @param sent the query parameters that this page was asked for with.
 */
export function nextCursor(
  paging: Paging,
  body: unknown,
  sent: Readonly<Record<string, unknown>>,
  state: WalkState,
): string | undefined {
  if (paging.style === "token") return nextToken(paging, body);
  const count = itemsOf(paging, body, undefined).length;
  // Without items there is no way on, whatever the total claims.
  if (count === 0) return undefined;
  state.size = Math.max(state.size, count);
  const total = wholeNumber(at(body, paging.response[0] ?? "/"));
  const position = wholeNumber(sent[paging.request[0] ?? ""]);
  if (paging.style === "page") {
    const page = position ?? 1;
    const last =
      total !== undefined &&
      (paging.counts === "pages" ? page >= total : (page - 1) * state.size + count >= total);
    return last ? undefined : String(page + 1);
  }
  const first = paging.style === "scim" ? 1 : 0;
  const next = (position ?? first) + count;
  return total !== undefined && next - first >= total ? undefined : String(next);
}

function nextToken(paging: Paging, body: unknown): string | undefined {
  for (const [index, pointer] of paging.response.entries()) {
    const token = at(body, pointer);
    if (token === undefined || token === null || token === "") continue;
    if (typeof token !== "string" && typeof token !== "number") {
      throw new PaginationError(
        `The cursor at "${pointer}" is a ${typeof token}, not a string.`,
        undefined,
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
