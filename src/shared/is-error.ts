import { tagOf } from "./body-shape.ts";

/**
 * Whether a value is an error, of whichever realm: in Jest and in iframes, the errors of the system are
 * no instances of the `Error` that this module sees.
 */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error || /^(?:Error|DOMException)$/.test(tagOf(value));
  } catch {
    // A proxy that throws.
    return false;
  }
}
