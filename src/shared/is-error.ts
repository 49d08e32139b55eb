/**
 * Whether a value is an error of any realm: in Jest and in iframes, system errors are not instances of
 * this module's `Error`.
 */
export function isError(value: unknown): value is Error {
  try {
    const tag = Object.prototype.toString.call(value);
    return value instanceof Error || tag === "[object Error]" || tag === "[object DOMException]";
  } catch {
    // A proxy that throws.
    return false;
  }
}

/** `instanceof` for a value of the caller's or the server's code: a proxy may throw. */
export function isInstance<T>(value: unknown, Class: new (...values: never[]) => T): value is T {
  try {
    return value instanceof Class;
  } catch {
    return false;
  }
}

/** The message of an error; any other thrown value as text. */
export const messageOf = (reason: unknown): string =>
  isError(reason) ? reason.message : String(reason);
