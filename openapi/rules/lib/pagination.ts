import { type Json, list, quote, text } from "./redocly.ts";

export const styles = ["token", "page", "offset", "scim", "single"] as const;
const keys = [
  "style",
  "request",
  "response",
  "items",
  "pageSize",
  "counts",
  "optional",
  "optionalEvidence",
  "evidence",
];

/** The keys that the style `single` can have. */
const singleKeys = ["style", "items", "optional", "optionalEvidence", "evidence"];

/** The degrees of evidence. */
export const evidence: readonly unknown[] = ["documented", "observed", "inferred"];

const names = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(text);

/** A parsed `x-pagination`. */
export interface Pagination {
  style: string;
  /** The query parameters that request the next page. Empty for the style `single`. */
  request: string[];
  /** JSON pointers into the 2xx body: the next cursor (`token`) or the total (other styles). */
  response: string[];
  items: string;
  pageSize: string | undefined;
  counts: string | undefined;
  /** Whether a 2xx body can lack the list, which then is an empty page. */
  optional: boolean;
}

export function readPagination(extension: Json): Pagination {
  const style = text(extension["style"]);
  return {
    style,
    request: style === "single" ? [] : names(extension["request"]),
    response: extension["response"] === undefined ? [] : names(extension["response"]),
    items: text(extension["items"]),
    pageSize: extension["pageSize"] === undefined ? undefined : text(extension["pageSize"]),
    counts: extension["counts"] === undefined ? undefined : text(extension["counts"]),
    optional: extension["optional"] === true,
  };
}

/** The styles that need a cursor or a total to end. */
const needsResponse = ["token", "page", "scim"];

function certaintyProblems(extension: Json): string[] {
  const { optional, optionalEvidence } = extension;
  const problems: string[] = [];
  if (optional !== undefined && optional !== true)
    problems.push("has an `optional` that is not true; remove it");
  if (optional !== undefined && optionalEvidence === undefined)
    problems.push("is `optional` without `optionalEvidence`: say how that is known");
  if (optional === undefined && optionalEvidence !== undefined)
    problems.push("has `optionalEvidence`, but is not `optional`");
  for (const degree of [extension["evidence"], optionalEvidence]) {
    if (degree !== undefined && !evidence.includes(degree))
      problems.push(`has the evidence "${degree}"; expected one of ${evidence.join(", ")}`);
  }
  return problems;
}

/** Problems of the extension itself, not of what it points to. */
export function shapeProblems(extension: Json): string[] {
  const { style, request, response, counts } = readPagination(extension);
  const problems = certaintyProblems(extension);

  const unknown = Object.keys(extension).filter((key) => !keys.includes(key));
  if (unknown.length > 0)
    problems.push(`has no key ${quote(unknown)}; it knows ${keys.join(", ")}`);
  if (!styles.some((known) => known === style)) {
    problems.push(`has the style "${style}"; expected one of ${styles.join(", ")}`);
    return problems;
  }
  if (style === "single") {
    const paged = Object.keys(extension).filter(
      (key) => keys.includes(key) && !singleKeys.includes(key),
    );
    if (paged.length > 0)
      problems.push(`has ${quote(paged)}, which the style single cannot have: it has one page`);
  }
  if (request.some((name) => name === ""))
    problems.push("lacks `request`: the query parameter of the next page");
  if (typeof extension["items"] !== "string") {
    problems.push('lacks `items`: a JSON pointer to the list ("" is the body itself)');
  }
  const pointers = [...response, text(extension["items"])].filter((pointer) => pointer !== "");
  const relative = pointers.filter((pointer) => !pointer.startsWith("/"));
  if (relative.length > 0)
    problems.push(`has a pointer without a leading slash: ${quote(relative)}`);
  if (response.includes("") || (response.length === 0 && needsResponse.includes(style))) {
    const what = style === "token" ? "next cursor" : "total";
    problems.push(`lacks \`response\`: a JSON pointer to the ${what}`);
  }
  if (style !== "token" && style !== "single" && list(extension["request"]).length > 0) {
    problems.push(`lists several \`request\` names, which only the style token can have`);
  } else if (style === "token" && response.length > 0 && request.length !== response.length) {
    problems.push(
      `names ${request.length} request parameters and ${response.length} response pointers; ` +
        "they belong together position by position",
    );
  }
  if (style === "page" && counts !== "items" && counts !== "pages") {
    problems.push("lacks `counts`: whether the total is the number of items or pages");
  } else if (style !== "page" && style !== "single" && counts !== undefined) {
    problems.push("has `counts`, which only the style page can have");
  }
  return problems;
}
