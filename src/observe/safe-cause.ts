import { isError } from "../shared/is-error.ts";
import type { Redactor } from "./redactor.ts";

/** The fields of a system error that help. Other fields can hold the whole request. */
const systemFields = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/**
 * The cause of a failure, safe to attach to an error. Always a copy of the few fields that help:
 * `fetch` implementations quote header values and URLs in messages, and attach requests.
 */
export function safeCause(cause: unknown, redactor: Redactor): unknown {
  try {
    return copyOf(cause, redactor, 4);
  } catch {
    // A getter that throws, or a message that is no text.
    return undefined;
  }
}

function copyOf(cause: unknown, redactor: Redactor, depth: number): unknown {
  if (!isError(cause)) {
    return typeof cause === "string" ? redactor.text(cause) : undefined;
  }
  const inner = (error: unknown) => (depth > 0 ? copyOf(error, redactor, depth - 1) : undefined);
  const message = redactor.text(String(cause.message));
  const errors = errorsOf(cause);
  const copy = errors ? new AggregateError(errors.map(inner), message) : new Error(message);
  const hidden = (name: string, text: string) =>
    Object.defineProperty(copy, name, { value: redactor.text(text), configurable: true });
  hidden("name", String(cause.name));
  hidden("stack", String(cause.stack ?? ""));
  for (const name of systemFields) {
    const value = (cause as { [field in typeof name]?: unknown })[name];
    if (typeof value === "string") Object.assign(copy, { [name]: redactor.text(value) });
    else if (typeof value === "number") Object.assign(copy, { [name]: value });
  }
  if (cause.cause !== undefined && depth > 0) copy.cause = inner(cause.cause);
  return copy;
}

/** The errors of an `AggregateError`, of whichever realm. */
function errorsOf(error: Error): readonly unknown[] | undefined {
  const { errors } = error as { errors?: unknown };
  return Array.isArray(errors) ? errors : undefined;
}

/** The system's code of an error, such as `ECONNREFUSED`, looked for along its causes. */
export function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; isError(at) && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string") return code;
    // Several addresses were tried: the first failure speaks for all.
    const [first] = errorsOf(at) ?? [];
    if (first !== undefined) return codeOf(first);
  }
  return undefined;
}
