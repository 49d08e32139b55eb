/**
 * Whether a value is an error, of whichever realm: in Jest and in iframes, the errors of the system are
 * no instances of the `Error` that this module sees.
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

/** What an error says; anything else that was thrown, as text. */
export const messageOf = (reason: unknown): string =>
  isError(reason) ? reason.message : String(reason);
