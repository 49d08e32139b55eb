import { at, parentOf, put } from "../../shared/json-pointer.ts";
import type { Pages, Slice } from "./paging.ts";

/**
 * A copy of an example's body with the items of a slice, the cursor of the next page, and matching page
 * numbers.
 */
export function pageBody(body: unknown, pages: Pages, { range, size }: Slice): unknown {
  if (!range) return body;
  const [start, end] = range;
  const copy = structuredClone(body);
  put(copy, pages.items, pages.all.slice(start, end));
  const cursor = [...pages.cursors].find(([, position]) => position === end)?.[0];
  for (const pointer of pages.response) {
    const there = at(copy, pointer);
    if (pages.style === "token" && typeof there === "string" && there !== "") {
      put(copy, pointer, cursor);
    }
    if (pages.countsPages && size !== undefined) {
      put(copy, pointer, Math.ceil(pages.all.length / size));
    }
    setNumbers(at(copy, parentOf(pointer)), numbersOf(pages, start, end, size));
  }
  return copy;
}

/**
 * A copy of a generated body as the only page of its list: without a next page, with matching numbers, and
 * with at most the requested number of items.
 */
export function onlyPage(body: unknown, list: Pages, size: number | undefined): unknown {
  const copy = structuredClone(body);
  const there = at(copy, list.items);
  if (!Array.isArray(there)) return copy;
  const items = size === undefined ? there : there.slice(0, size);
  put(copy, list.items, items);
  // A page of 0 items is a question for the total.
  const total = size === 0 ? there.length : items.length;
  for (const [index, pointer] of list.response.entries()) {
    if (list.style === "token") put(copy, pointer, list.ends[index]);
    else put(copy, pointer, list.countsPages ? 1 : total);
    const numbers = numbersOf({ ...list, all: there }, 0, items.length, size);
    setNumbers(at(copy, parentOf(pointer)), { total, totalCount: total, ...numbers });
  }
  return copy;
}

/** A copy of a body without items and without a next page. */
export function endOfList(body: unknown, { style, items, response, ends }: Pages): unknown {
  const copy = structuredClone(body);
  put(copy, items, []);
  if (style !== "token") return copy;
  for (const [index, pointer] of response.entries()) put(copy, pointer, ends[index]);
  return copy;
}

/** The body fields that describe the page, by the names that the APIs use. */
function numbersOf(
  { style, all }: Pick<Pages, "style" | "all">,
  start: number,
  end: number,
  size: number | undefined,
): Record<string, number> {
  if (start >= all.length) return {}; // Beyond the last page, whose body this one repeats.
  const count = end - start;
  const place = {
    token: { count },
    page: size === undefined ? {} : { page: start / size + 1, currentPage: start / size + 1 },
    offset: { offset: start },
    scim: { startIndex: start + 1, itemsPerPage: count },
  }[style];
  if (size === undefined) return place;
  return { ...place, maxResults: size, pageSize: size, perPage: size, limit: size };
}

/** Sets those numbers that an object already has. */
export function setNumbers(object: unknown, numbers: Readonly<Record<string, number>>): void {
  if (typeof object !== "object" || object === null) return;
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === "number" && Object.hasOwn(numbers, name)) {
      Object.assign(object, { [name]: numbers[name] });
    }
  }
}
