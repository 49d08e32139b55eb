import { UsageError } from "./errors.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, callOptionNames } from "./options.ts";
import { scalar } from "./url.ts";

/** The one object of a call, taken apart. */
export interface CallValues {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly options: CallOptions;
}

/**
 * Sorts what a caller gave into path, query, headers, body and options.
 *
 * @param defaults path parameters that the client was given once.
 * @throws UsageError for a name that neither the operation nor the client knows.
 */
export function splitValues(
  operation: Operation,
  input: unknown,
  defaults: Readonly<Record<string, unknown>>,
): CallValues {
  if (input !== undefined && (typeof input !== "object" || input === null)) {
    throw new UsageError(
      `${operation.id} takes one object with named parameters; got a ${typeof input}.`,
    );
  }
  const given = (input ?? {}) as Readonly<Record<string, unknown>>;
  const path: Record<string, unknown> = { ...defaults };
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const options: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const place = Object.hasOwn(operation.params, name) ? operation.params[name] : undefined;
    if (place === "path") path[name] = value;
    else if (place === "header") headers[name.toLowerCase()] = headerValue(name, value);
    else if (place !== undefined) query[name] = value;
    else if (callOptionNames.has(name)) options[name] = value;
    else if (name !== "body" || operation.body === undefined) throw unknownName(operation, name);
  }
  const more = (options as CallOptions).headers;
  for (const name in more) headers[name.toLowerCase()] = headerValue(name, more[name]);
  return { path, query, headers, body: given["body"], options };
}

/** Header values that would end the header early are refused here: fetch would quote them. */
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

function unknownName(operation: Operation, name: string): UsageError {
  const known = [...Object.keys(operation.params), ...(operation.body ? ["body"] : [])];
  const list = known.length > 0 ? known.join(", ") : "none";
  return new UsageError(
    `${operation.id} has no parameter \`${name}\`. Parameters: ${list}. Options: ${[...callOptionNames].join(", ")}.`,
  );
}
