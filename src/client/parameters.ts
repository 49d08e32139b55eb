import { checkOptions, oneOf } from "../calls/check-options.ts";
import type { Operation } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";
import { type CallOptions, callOptionNames, checkCallOptions } from "./options.ts";
import { pathNames, scalar } from "./url.ts";

/** The input of a call, by location. */
export interface CallValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly options: CallOptions;
}

/**
 * Splits the input of a call into path, query, headers, body and options.
 *
 * @param given the input; undefined if the call has none.
 * @param defaults path parameters that are set once, for the whole client.
 * @throws UsageError for a name that neither the operation nor the client knows.
 */
export function splitValues(
  operation: Operation,
  given: unknown = {},
  defaults: Readonly<Record<string, unknown>> = {},
): CallValues {
  const { aliases = {} } = operation;
  if (!isRecord(given)) throw unnamed(operation, given);
  const path: Record<string, unknown> = { ...defaults };
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const options: CallOptions & Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    const value = given[key];
    if (value === undefined) continue;
    const name = (Object.hasOwn(aliases, key) && aliases[key]) || key;
    if (name !== key && given[name] !== undefined) throw twice(operation, key, name);
    const place = Object.hasOwn(operation.params, name) ? operation.params[name] : undefined;
    if (place === "header") headers[name.toLowerCase()] = headerValue(name, value);
    else if (place !== undefined) query[name] = value;
    // The template of request() is only for display.
    else if (operation.id && operation.path.includes(`{${name}}`)) path[name] = value;
    else if (callOptionNames.has(name)) options[name] = value;
    else if (name === "accept" && operation.accepts) {
      checkOptions(operation.id, { accept: value }, { accept: oneOf(...operation.accepts) });
      headers["accept"] = value as string;
    } else if (name !== "body" || operation.body === undefined) throw unknownName(operation, name);
  }
  checkCallOptions(nameOf(operation), options);
  addHeaders(headers, options.headers);
  const { query: more } = options;
  const both = more && Object.keys(more).find((name) => Object.hasOwn(query, name));
  if (both !== undefined) {
    throw new UsageError(
      `${nameOf(operation)}: \`${both}\` is also in \`query\`; set one of them.`,
    );
  }
  // Not assigned one by one: `__proto__` would set the prototype.
  const all = more ? { ...query, ...more } : query;
  return { path, query: all, headers, body: given["body"], options };
}

/** Adds the caller's headers with lower-case names. */
export function addHeaders(target: Record<string, string>, given: object | undefined): void {
  if (!given) return;
  for (const [name, value] of Object.entries(given)) {
    // RFC 9110 §5.6.2. `fetch` would reject it only when sending, and an object drops `__proto__`.
    if (!/^(?!__proto__$)[\w!#$%&'*+.^`|~-]+$/.test(name)) {
      throw new UsageError(
        "`headers` has a name that no header can have. Use ASCII letters, digits and hyphens.",
      );
    }
    target[name.toLowerCase()] = headerValue(name, value);
  }
}

/** Rejects values that would end the header early; `fetch` would quote them in its error. */
export function headerValue(name: string, value: unknown): string {
  const text = scalar(name, value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (/[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/.test(text)) {
    throw new UsageError(
      `The header \`${name}\` holds a character that no header can carry, such as a line break.`,
    );
  }
  return text;
}

function twice(operation: Operation, alias: string, name: string): UsageError {
  return new UsageError(
    `${operation.id}: \`${alias}\` is another spelling of \`${name}\`; give one of them.`,
  );
}

const nameOf = (operation: Operation) => operation.id || "request()";

/** What the input of a call may contain: parameters, and options. */
function namesOf({ id, path, params, body }: Operation): readonly [string[], string[]] {
  return [
    [...(id ? pathNames(path) : []), ...Object.keys(params), ...(body ? ["body"] : [])],
    [...callOptionNames, ...(id ? [] : ["parseAs", "template"])],
  ];
}

/** The content of a `Map`, a form or a promise has no names, and would be dropped. */
function unnamed(operation: Operation, input: unknown): UsageError {
  return new UsageError(
    `${nameOf(operation)} takes one object with named values: ${namesOf(operation).flat().join(", ")}; got ${describeType(input)}.`,
  );
}

function unknownName(operation: Operation, name: string): UsageError {
  const [known, options] = namesOf(operation);
  const list = known.length > 0 ? known.join(", ") : "none";
  const plain = (text: string) => text.replace(/[-_]/g, "").toLowerCase();
  const meant = [...known, ...options].find((other) => plain(other) === plain(name));
  const hint = meant ? ` Did you mean \`${meant}\`?` : "";
  return new UsageError(
    `${nameOf(operation)} has no parameter \`${name}\`.${hint} Parameters: ${list}. Options: ${options.join(", ")}.`,
  );
}
