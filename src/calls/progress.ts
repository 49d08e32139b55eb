import { PaginationError } from "../errors/classes.ts";

/** After this many empty pages in a row, we assume that the list never ends. */
const mostEmptyPages = 100;

/** Detects a lack of progress, so that every iteration ends. */
export class Progress {
  readonly #id: string;
  readonly #seen = new Set<string>();
  #before: readonly unknown[] = [];
  #empty = 0;

  constructor(id: string) {
    this.#id = id;
  }

  /**
   * Records a page.
   *
   * @throws PaginationError if it equals the previous page, or is one empty page too many.
   */
  arrive(items: readonly unknown[], cursor: string | undefined): void {
    if (cursor !== undefined) this.#seen.add(cursor);
    if (items.length === 0) {
      this.#empty += 1;
      if (this.#empty <= mostEmptyPages) return;
      throw this.#error(`more than ${mostEmptyPages} empty pages came in a row`, cursor);
    }
    this.#empty = 0;
    if (isSame(items, this.#before)) {
      throw this.#error("the page equals the one before it", cursor);
    }
    this.#before = items;
  }

  /** Whether the cursor has already led to a page of this iteration. */
  isRepeated(cursor: string | undefined): boolean {
    return cursor !== undefined && this.#seen.has(cursor);
  }

  /** The error for a repeated cursor. */
  repeated(cursor: string | undefined): PaginationError {
    return this.#error("the server sent a cursor for the second time", cursor);
  }

  #error(what: string, cursor: string | undefined): PaginationError {
    return new PaginationError(`${this.#id}: ${what}; the walk would never end.`, cursor);
  }
}

/** Whether two JSON values are equal. Not recursive: a page may be nested deeper than the stack. */
function isSame(one: unknown, other: unknown): boolean {
  const pairs = [[one, other]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    const keys = Object.keys(a);
    if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length)
      return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      pairs.push([a[key as never], b[key as never]]);
    }
  }
  return true;
}
