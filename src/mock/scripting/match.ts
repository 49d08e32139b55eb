import { isDeepStrictEqual } from "node:util";
import { isRecord } from "../../shared/is-record.ts";
import { suggestionsFor } from "../../shared/suggestions.ts";
import type { PrismOperation, PrismRequest } from "../prism/prism.ts";
import { pathParameters } from "../stateful/path.ts";
import type { ReplyMatch } from "../types.ts";

const places: readonly string[] = ["path", "query", "headers", "body"];

/**
 * Validates the `match` of a reply.
 *
 * @returns the problem, or `undefined`. A name that the operation does not have is a problem, because such
 *   a reply would never be used.
 */
export function matchProblem(match: unknown, operation: PrismOperation): string | undefined {
  if (match === undefined) return undefined;
  if (!isRecord(match)) return '`match` must be an object, such as { path: { member_id: "m1" } }.';
  const unknown = Object.keys(match).find((name) => !places.includes(name));
  if (unknown !== undefined) {
    return `\`match\` has no field \`${unknown}\`. Its fields are: ${places.join(", ")}.`;
  }
  for (const place of ["path", "query", "headers"] as const) {
    const wanted = match[place];
    if (wanted === undefined) continue;
    if (!isRecord(wanted)) return `\`match.${place}\` must be an object of names and values.`;
    const problem = namesProblem(place, Object.entries(wanted), operation);
    if (problem !== undefined) return problem;
  }
  if (match["body"] !== undefined && !operation.request?.body) {
    return `${operation.iid} has no request body: omit \`match.body\`.`;
  }
  return undefined;
}

function namesProblem(
  place: "path" | "query" | "headers",
  wanted: readonly (readonly [string, unknown])[],
  operation: PrismOperation,
): string | undefined {
  const known = place === "headers" ? undefined : namesOf(place, operation);
  for (const [name, value] of wanted) {
    if (known && !known.includes(name)) {
      const near = suggestionsFor(name, known);
      const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : list(known);
      return `${operation.iid} has no ${place} parameter \`${name}\`. ${hint}`;
    }
    const values = place === "query" && Array.isArray(value) ? value : [value];
    if (!values.every(isScalar)) {
      return `\`match.${place}.${name}\` must be a text, a number or a boolean${place === "query" ? ", or a list of them" : ""}.`;
    }
  }
  return undefined;
}

const list = (names: readonly string[]): string =>
  names.length > 0 ? `It has: ${names.join(", ")}.` : "It has none.";

const namesOf = (place: "path" | "query", { path, request }: PrismOperation): string[] =>
  place === "path"
    ? [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name)
    : (request?.query ?? []).map(({ name }) => name);

const isScalar = (value: unknown): boolean =>
  ["string", "number", "boolean"].includes(typeof value);

/** Whether a request contains everything in a reply's `match`. It may contain more. */
export function matches(
  { path = {}, query = {}, headers = {}, body }: ReplyMatch,
  operation: PrismOperation,
  request: PrismRequest,
): boolean {
  const inPath = pathParameters(operation.path, request.url.path);
  return (
    every(path, (name, value) => inPath[name] === String(value)) &&
    every(query, (name, value) =>
      isDeepStrictEqual(texts(request.url.query[name]), texts(value)),
    ) &&
    every(headers, (name, value) => request.headers[name.toLowerCase()] === String(value)) &&
    (body === undefined || contains(request.body, body))
  );
}

const every = <V>(
  wanted: Readonly<Record<string, V>>,
  fits: (name: string, value: V) => boolean,
): boolean => Object.entries(wanted).every(([name, value]) => fits(name, value));

const texts = (value: unknown): string[] =>
  value === undefined ? [] : [value].flat().map((item) => String(item));

/** Objects may have additional properties at every depth; all other values must be equal. */
function contains(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(value) &&
      value.length === wanted.length &&
      wanted.every((item, index) => contains(value[index], item))
    );
  }
  if (!isRecord(wanted)) return isDeepStrictEqual(value, wanted);
  return (
    isRecord(value) &&
    Object.entries(wanted).every(
      ([name, inner]) => Object.hasOwn(value, name) && contains(value[name], inner),
    )
  );
}
