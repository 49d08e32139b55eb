import { at } from "../../shared/json-pointer.ts";
import type { MockConfig, PrismContent, PrismOperation } from "../prism/prism.ts";

/** The pagination of a list operation, from `x-pagination` and the examples. */
export interface Pages {
  readonly style: "token" | "page" | "offset" | "scim";
  /** Query parameters for the cursor or the page number; any of them may be used. */
  readonly parameters: readonly string[];
  /** The query parameter for the page size. */
  readonly pageSize: string | undefined;
  /** Every cursor that the mock returns -> its position. */
  readonly cursors: ReadonlyMap<string, number>;
  /** JSON pointers to the cursor or the total in the body. */
  readonly response: readonly string[];
  /** The values there on the last page. */
  readonly ends: readonly unknown[];
  /** Whether the total counts pages instead of items. */
  readonly countsPages: boolean;
  /** JSON pointer to the items in the body. */
  readonly items: string;
  /** The response media type that has pages. */
  readonly mediaType: string;
  /** The media types without pages. */
  readonly otherTypes: readonly string[];
  /** The items of both examples. */
  readonly all: readonly unknown[];
  /** The number of items in the first example. */
  readonly first: number;
}

/** A part of a list: the example whose body is used, and the range of items. */
export interface Slice {
  readonly example: string;
  /** The index of the first item, and the end index. Without a range, the page is the example. */
  readonly range?: readonly [start: number, end: number];
  /** The requested number of items. 0 requests only the total. */
  readonly size?: number;
}

/** The requested page, or an unknown cursor. */
export type Page = Slice | { readonly unknownCursor: string };

const firstPage = "firstPage";
const lastPage = "lastPage";

/**
 * Reads the pagination of an operation. Returns `undefined` if it is not a list, or if its success
 * response lacks an example named `firstPage` or `lastPage`: then there are no pages.
 */
export function readPages(operation: PrismOperation): Pages | undefined {
  const declared = operation.extensions?.["x-pagination"];
  if (typeof declared !== "object" || declared === null) return undefined;
  const { style, request, response, items, pageSize, counts } = declared as Record<string, unknown>;
  if (typeof items !== "string" || !isStyle(style)) return undefined;
  // An older response media type may have no pages.
  const contents = successContents(operation);
  const content = contents.find(
    ({ examples }) => hasExample(examples, firstPage) && hasExample(examples, lastPage),
  );
  if (!content) return undefined;
  const { examples = [], mediaType } = content;
  const itemsOf = (key: string): unknown[] => {
    const list = at(examples.find((example) => example.key === key)?.value, items);
    return Array.isArray(list) ? list : [];
  };
  const first = itemsOf(firstPage).length;
  const all = [...itemsOf(firstPage), ...itemsOf(lastPage)];
  const given = strings(response).flatMap((pointer) =>
    examples.map(({ value }) => String(at(value, pointer) ?? "")).filter((cursor) => cursor !== ""),
  );
  return {
    style,
    parameters: strings(request),
    pageSize: typeof pageSize === "string" ? pageSize : undefined,
    cursors: style === "token" ? cursorsOf(operation.iid, given, first, all.length) : new Map(),
    response: strings(response),
    ends: strings(response).map((pointer) =>
      at(examples.find(({ key }) => key === lastPage)?.value, pointer),
    ),
    countsPages: counts === "pages",
    items,
    mediaType,
    // The same pages under another label are no separate media type.
    otherTypes: contents
      .filter(({ examples }) => !hasExample(examples, firstPage))
      .map((other) => other.mediaType),
    all,
    first,
  };
}

const hasExample = (examples: PrismContent["examples"] = [], key: string): boolean =>
  examples.some((example) => example.key === key);

/** The cursors of the examples lead to the second example; other positions have generated ones. */
function cursorsOf(
  list: string | undefined,
  given: readonly string[],
  first: number,
  all: number,
): Map<string, number> {
  const cursors = new Map(given.map((cursor) => [cursor, first]));
  for (let position = 1; position < all; position += 1) {
    if (position !== first) cursors.set(btoa(JSON.stringify({ list, position })), position);
  }
  return cursors;
}

/**
 * Chooses the page for a query. Without a cursor or number, it is the first page. If the page size fits
 * both examples, they are the pages; a smaller size slices their items. Beyond the end, returns the last
 * page without items, so that the totals stay the same.
 */
export function choosePage(
  pages: Pages,
  query: Readonly<Record<string, string | readonly string[]>>,
): Page {
  const sent = pages.parameters.map((name) => String(query[name] ?? "")).filter((v) => v !== "");
  const size = sizeOf(pages, query);
  if (pages.style === "token") {
    const unknownCursor = sent.find((cursor) => !pages.cursors.has(cursor));
    if (unknownCursor !== undefined) return { unknownCursor };
    return cut(pages, pages.cursors.get(sent[0] ?? "") ?? 0, size);
  }
  const number = Math.trunc(Number(sent[0] ?? 0));
  const isPage = pages.style === "page";
  const position = isPage
    ? (number - 1) * (size ?? pages.first)
    : number - Number(pages.style === "scim");
  // The second example is the second page, whatever the number of items in the first one.
  if (isPage && size === undefined && number > 2) return cut(pages, pages.all.length, size);
  return cut(pages, Math.max(0, position), size);
}

/** The requested size, if it is too small for one of the examples. */
function sizeOf(
  pages: Pages,
  query: Readonly<Record<string, string | readonly string[]>>,
): number | undefined {
  const size = requestedSize(pages, query);
  const { all, first } = pages;
  return size !== undefined && size < Math.max(first, all.length - first) ? size : undefined;
}

/**
 * The page size in a query. SCIM can request 0 items, and a negative number means 0 (RFC 7644, section
 * 3.4.2.4); other lists ignore such a size.
 */
export function requestedSize(
  { style, pageSize }: Pick<Pages, "style" | "pageSize">,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): number | undefined {
  const sent = pageSize === undefined ? "" : String(query[pageSize] ?? "");
  if (sent === "") return undefined;
  const size = Math.trunc(Number(sent));
  if (style === "scim") return Math.max(0, size);
  return size >= 1 ? size : undefined;
}

function cut({ all, first }: Pages, start: number, size: number | undefined): Slice {
  const sized = size === undefined ? {} : { size };
  if (size === undefined && start === first) return { example: lastPage };
  if (start >= all.length) return { example: lastPage, range: [all.length, all.length], ...sized };
  if (size === undefined && start === 0) return { example: firstPage };
  const end = Math.min(all.length, start + (size ?? all.length));
  return { example: end < all.length ? firstPage : lastPage, range: [start, end], ...sized };
}

/** Whether a request selects a response, which is then not paginated. */
export const selectsResponse = (config: MockConfig): boolean =>
  config.code !== undefined || config.exampleKey !== undefined;

/** Whether a query requests a later page, by a cursor or a number. */
export function isLaterPage(
  { style, parameters }: Pages,
  query: Readonly<Record<string, string | readonly string[]>>,
): boolean {
  const first = style === "offset" ? 0 : 1;
  const sent = parameters.map((name) => String(query[name] ?? "")).filter((v) => v !== "");
  return sent.some((value) => style === "token" || Number(value) > first);
}

const isStyle = (style: unknown): style is Pages["style"] =>
  style === "token" || style === "page" || style === "offset" || style === "scim";

const strings = (value: unknown): string[] => [value].flat().filter((v) => typeof v === "string");

/** The contents of the lowest 2xx response, which is Prism's response to a valid request. */
function successContents(operation: PrismOperation): PrismContent[] {
  const codes = operation.responses.filter(({ code }) => /^2(\d\d|XX)$/.test(code));
  codes.sort((a, b) => a.code.localeCompare(b.code));
  return codes[0]?.contents ?? [];
}
