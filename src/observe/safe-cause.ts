import { isError } from "../shared/is-error.ts";
import { errorsOf } from "./error-code.ts";
import type { Redactor } from "./redactor.ts";

/** Deno quotes the URL of the request, whose path and query contain values. */
const address = /(https?:\/\/[^\s/?#)"'<>]+)[/?#][^\s)"'<>]*/g;

/** The useful fields of a system error. Other fields can contain the whole request. */
const systemFields = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/**
 * Makes the cause of a failure safe to attach to an error. Always copies only the useful fields: `fetch`
 * implementations quote header values and URLs in messages, and attach requests.
 */
export function safeCause(cause: unknown, redactor: Redactor): unknown {
  try {
    return copyOf(cause, redactor, 4);
  } catch {
    // A getter throws, or the message is not a string.
    return undefined;
  }
}

function copyOf(cause: unknown, redactor: Redactor, depth: number): unknown {
  if (!isError(cause)) {
    return typeof cause === "string" ? redactor.text(cause) : undefined;
  }
  const inner = (error: unknown) => (depth > 0 ? copyOf(error, redactor, depth - 1) : undefined);
  const given = String(cause.message);
  const message = redactor.text(given.replace(address, "$1/…"));
  const errors = errorsOf(cause);
  const copy = errors ? new AggregateError(errors.map(inner), message) : new Error(message);
  const hidden = (name: string, text: string) =>
    Object.defineProperty(copy, name, { value: redactor.text(text), configurable: true });
  hidden("name", String(cause.name));
  // Only V8 starts a stack with the message. The URLs in its frames are those of the program.
  hidden(
    "stack",
    String(cause.stack ?? "").replace(given, () => message),
  );
  for (const name of systemFields) {
    const value = (cause as { [field in typeof name]?: unknown })[name];
    if (typeof value === "string") Object.assign(copy, { [name]: redactor.text(value) });
    else if (typeof value === "number") Object.assign(copy, { [name]: value });
  }
  if (cause.cause !== undefined && depth > 0) copy.cause = inner(cause.cause);
  return copy;
}
