import { callOptionNames } from "../client/options.ts";
import { addHeaders } from "../client/parameters.ts";
import { visiblePath } from "../client/visible-path.ts";
import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { isPlain, isRecord } from "../shared/is-record.ts";

/** The options of a call that are checked at run time. */
export interface Init extends Record<string, unknown> {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly querySerializer?: ((query: Readonly<Record<string, unknown>>) => unknown) | object;
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
}

const places = ["path", "query", "header"];
const formats = ["json", "text", "blob", "arrayBuffer", "stream"];
/**
 * Options of the client: a call that overrode them would bypass the key and the limits, or leak the key.
 */
const ofTheClient = ["baseUrl", "fetch", "Request", "pathSerializer", "redirect", "credentials"];
const known = [
  ...["params", "body", "bodySerializer", "querySerializer", "parseAs", "middleware"],
  ...[...callOptionNames].filter((name) => name !== "query"),
];

/**
 * The part of a path that errors and log lines may show, as for `request()`. A path outside the contract can
 * contain values, such as a key, next to the names of parameters.
 */
export function shownPath(path: string): string {
  const names = path.match(/\{[^{}]*\}/g) ?? [];
  const [masked = ""] = path.replaceAll(/\{[^{}]*\}/g, "{}").split("?");
  return visiblePath(masked).replaceAll("{}", () => names.shift() as string);
}

/**
 * Checks the options of a call: openapi-fetch would pass unknown ones to `fetch`, which ignores them.
 *
 * @throws UsageError naming the option and what to do.
 */
export function checkInit(method: string, path: string, init: unknown): asserts init is Init {
  if (typeof path !== "string" || !path.startsWith("/")) {
    throw new UsageError(`${method}() needs a path of the contract, such as "/things/{thingId}".`);
  }
  const name = `${method} ${shownPath(path)}`;
  if (!isRecord(init)) {
    throw new UsageError(`${name} takes one object of options; got ${describeType(init)}.`);
  }
  for (const key of Object.keys(init)) {
    if (ofTheClient.includes(key)) {
      throw new UsageError(
        `${name}: \`${key}\` is an option of the client, and cannot differ in a call.`,
      );
    }
    if (!known.includes(key)) {
      const help = key === "query" ? "Use `params.query`." : `Options: ${known.join(", ")}.`;
      throw new UsageError(`${name} has no option \`${key}\`. ${help}`);
    }
  }
  const { parseAs, middleware = [], params, body, bodySerializer, querySerializer } = init as Init;
  checkParams(name, params);
  if (body !== undefined && ["GET", "HEAD"].includes(method)) {
    throw new UsageError(`${name}: a ${method} takes no \`body\`.`);
  }
  if (bodySerializer !== undefined && typeof bodySerializer !== "function") {
    throw new UsageError(`${name}: \`bodySerializer\` must be a function.`);
  }
  // openapi-fetch also takes an object of settings.
  if (querySerializer !== undefined && Object(querySerializer) !== querySerializer) {
    throw new UsageError(`${name}: \`querySerializer\` must be a function.`);
  }
  if (parseAs !== undefined && !formats.includes(parseAs)) {
    throw new UsageError(`${name}: \`parseAs\` must be one of ${formats.join(", ")}.`);
  }
  if (!Array.isArray(middleware)) throw new UsageError(`${name}: \`middleware\` must be a list.`);
  middleware.forEach(checkMiddleware);
}

/** Checks `params`, except for the query, which is checked like that of a method. */
function checkParams(name: string, params: unknown): void {
  if (params === undefined) return;
  if (!isPlain(params)) {
    throw new UsageError(
      `${name}: \`params\` must be an object with ${places.join(", ")}; got ${describeType(params)}.`,
    );
  }
  for (const [place, values] of Object.entries(params as object)) {
    if (values === undefined) continue;
    if (!places.includes(place)) {
      throw new UsageError(
        `${name}: \`params\` has no \`${place}\`. It has: ${places.join(", ")}.`,
      );
    }
    if (place !== "query" && !isPlain(values)) {
      throw new UsageError(`${name}: \`params.${place}\` must be a plain object.`);
    }
  }
}

/**
 * Checks headers, which openapi-fetch does not: it drops a `Map`, and quotes an invalid value in its error.
 *
 * @throws UsageError that shows no value.
 */
export function headersOf(given: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  if (given !== undefined && !isPlain(given)) {
    throw new UsageError('`headers` must be a plain object, such as { "x-team": "a" }.');
  }
  addHeaders(headers, given as object | undefined);
  return headers;
}

/**
 * Checks one openapi-fetch middleware.
 *
 * @throws UsageError unless it is an object with a function that openapi-fetch calls.
 */
export function checkMiddleware(middleware: unknown): void {
  const hooks = ["onRequest", "onResponse", "onError"];
  const own = middleware as Record<string, unknown> | null | undefined;
  const is = (name: string) => typeof own?.[name] === "function";
  const fits = (name: string) => own?.[name] === undefined || is(name);
  if (typeof middleware === "object" && hooks.some(is) && hooks.every(fits)) return;
  throw new UsageError(
    `use() takes objects with functions ${hooks.join("(), ")}(); got ${describeType(middleware)}. ` +
      "For middleware around every attempt, see the client's option `middleware`.",
  );
}
