import { type Json, list, quote, text } from "./redocly.ts";

export const styles = ["token", "page", "offset", "scim"] as const;
const keys = ["style", "request", "response", "items", "pageSize", "counts"];

const names = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(text);

/** `x-pagination`, read. */
export interface Pagination {
  style: string;
  /** Query parameters that move to the next page. */
  request: string[];
  /** Pointers into the 2xx body: the next cursor (token), or the total (page, scim). */
  response: string[];
  items: string;
  pageSize: string | undefined;
  counts: string | undefined;
}

export function readPagination(extension: Json): Pagination {
  return {
    style: text(extension["style"]),
    request: names(extension["request"]),
    response: extension["response"] === undefined ? [] : names(extension["response"]),
    items: text(extension["items"]),
    pageSize: extension["pageSize"] === undefined ? undefined : text(extension["pageSize"]),
    counts: extension["counts"] === undefined ? undefined : text(extension["counts"]),
  };
}

/** What is wrong with the extension itself, before looking at what it points to. */
export function shapeProblems(extension: Json): string[] {
  const { style, request, response, counts } = readPagination(extension);
  const problems: string[] = [];

  const unknown = Object.keys(extension).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    problems.push(`has no key ${quote(unknown)}; it knows ${keys.join(", ")}`);
  if (!styles.some((known) => known === style)) {
    problems.push(`has the style "${style}"; it has to be one of ${styles.join(", ")}`);
    return problems;
  }
  if (request.some((name) => name === "")) problems.push("does not name its `request` parameter");
  if (typeof extension["items"] !== "string") {
    problems.push('does not say where the `items` are (a pointer; "" is the body itself)');
  }
  const pointers = [...response, text(extension["items"])].filter((pointer) => pointer !== "");
  const relative = pointers.filter((pointer) => !pointer.startsWith("/"));
  if (relative.length > 0)
    problems.push(`has a pointer without a leading slash: ${quote(relative)}`);
  if (response.includes("") || (response.length === 0 && style !== "offset")) {
    const what = style === "token" ? "next cursor" : "total";
    problems.push(`does not say where the ${what} is (\`response\`, a pointer)`);
  }
  if (style !== "token" && list(extension["request"]).length > 0) {
    problems.push(`lists several \`request\` names, which only the style token can have`);
  } else if (style === "token" && response.length > 0 && request.length !== response.length) {
    problems.push(
      `names ${request.length} request parameters and ${response.length} response pointers; ` +
        "they belong together position by position",
    );
  }
  if (style === "page" && counts !== "items" && counts !== "pages") {
    problems.push("does not say what the total `counts`: items or pages");
  } else if (style !== "page" && counts !== undefined) {
    problems.push("has `counts`, which only the style page can have");
  }
  return problems;
}
