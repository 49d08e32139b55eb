/**
 * Whether a value is an error, of whichever realm: in Jest and in iframes, the errors of the system are
 * no instances of the `Error` that this module sees.
 */
export function isError(value: unknown): value is Error {
  return (
    value instanceof Error ||
    (typeof value === "object" &&
      value !== null &&
      /^\[object (?:Error|DOMException)\]$/.test(Object.prototype.toString.call(value)))
  );
}
