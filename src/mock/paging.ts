import type { MockConfig, PrismContent, PrismOperation } from "./prism.ts";

/** How the pages of one list operation are told apart; made once from `x-pagination` and the examples. */
export interface Pages {
  readonly style: "token" | "page" | "offset" | "scim";
  /** Query parameters that carry the cursor or the number; any of them counts. */
  readonly parameters: readonly string[];
  /** Every cursor that an example of the operation hands out. */
  readonly cursors: ReadonlySet<string>;
  /** Where the items stand in the body, as a JSON pointer. */
  readonly items: string;
  /** The form of the answer that has the pages. */
  readonly mediaType: string;
  /** The forms that have none. */
  readonly otherTypes: readonly string[];
  /** How many items the first page holds, and both pages together. */
  readonly counts: { readonly first: number; readonly all: number };
}

/** The page that a request asks for: an example, an example without its items, or none. */
export type Page =
  | { readonly example: string; readonly withoutItems?: boolean }
  | { readonly unknownCursor: string };

const firstPage = "firstPage";
const lastPage = "lastPage";

/**
 * Reads how an operation is paged. The answer is `undefined` if it is not a list, or if its success
 * response lacks an example named `firstPage` or `lastPage`: then there are no pages to tell apart.
 */
export function readPages(operation: PrismOperation): Pages | undefined {
  const declared = operation.extensions?.["x-pagination"];
  if (typeof declared !== "object" || declared === null) return undefined;
  const { style, request, response, items } = declared as Record<string, unknown>;
  if (typeof items !== "string" || !isStyle(style)) return undefined;
  // An older form of the answer, in another media type, may have no pages.
  const contents = successContents(operation);
  const content = contents.find(
    ({ examples }) => hasExample(examples, firstPage) && hasExample(examples, lastPage),
  );
  if (!content) return undefined;
  const { examples = [], mediaType } = content;
  const count = (key: string): number => {
    const list = at(examples.find((example) => example.key === key)?.value, items);
    return Array.isArray(list) ? list.length : 0;
  };
  const cursors = strings(response).flatMap((pointer) =>
    examples.map(({ value }) => String(at(value, pointer) ?? "")).filter((cursor) => cursor !== ""),
  );
  return {
    style,
    parameters: strings(request),
    cursors: new Set(style === "token" ? cursors : []),
    items,
    mediaType,
    otherTypes: contents.filter((other) => other !== content).map((other) => other.mediaType),
    counts: { first: count(firstPage), all: count(firstPage) + count(lastPage) },
  };
}

const hasExample = (examples: PrismContent["examples"] = [], key: string): boolean =>
  examples.some((example) => example.key === key);

/**
 * Chooses the page for a query. A query without cursor or number asks for the first page. Behind the
 * last page is the last page without its items, so that the totals stay the same.
 */
export function choosePage(
  pages: Pages,
  query: Readonly<Record<string, string | readonly string[]>>,
): Page {
  const sent = pages.parameters.map((name) => String(query[name] ?? "")).filter((v) => v !== "");
  const value = sent[0];
  if (value === undefined) return { example: firstPage };
  if (pages.style === "token") {
    const unknownCursor = sent.find((cursor) => !pages.cursors.has(cursor));
    return unknownCursor === undefined ? { example: lastPage } : { unknownCursor };
  }
  const [first, last] = {
    page: [1, 2],
    offset: [0, pages.counts.all - 1],
    scim: [1, pages.counts.all],
  }[pages.style] as [number, number];
  const number = Number(value);
  if (number <= first) return { example: firstPage };
  return number <= last ? { example: lastPage } : { example: lastPage, withoutItems: true };
}

/** Whether a request asks for one certain answer, so that paging keeps out of it. */
export const asksForOneAnswer = (config: MockConfig): boolean =>
  config.code !== undefined || config.exampleKey !== undefined || config.dynamic === true;

/** A copy of a body with an empty list of items. */
export function withoutItems(body: unknown, items: string): unknown {
  const copy = structuredClone(body);
  const steps = items.split("/");
  const parent = at(copy, steps.slice(0, -1).join("/"));
  const key = unescapePointer(steps.at(-1) ?? "");
  if (typeof parent === "object" && parent !== null) Object.assign(parent, { [key]: [] });
  return copy;
}

const isStyle = (style: unknown): style is Pages["style"] =>
  style === "token" || style === "page" || style === "offset" || style === "scim";

const strings = (value: unknown): string[] => [value].flat().filter((v) => typeof v === "string");

const unescapePointer = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

/** The value at a JSON pointer, `undefined` if there is none. */
function at(value: unknown, pointer: string): unknown {
  let here = value;
  for (const step of pointer.split("/").slice(1)) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[unescapePointer(step)];
  }
  return here;
}

/** The contents of the lowest 2xx response: the one that Prism answers a valid request with. */
function successContents(operation: PrismOperation): PrismContent[] {
  const codes = operation.responses.filter(({ code }) => /^2(\d\d|XX)$/.test(code));
  codes.sort((a, b) => a.code.localeCompare(b.code));
  return codes[0]?.contents ?? [];
}
