/** Describes a value without showing it; for a string, includes its length. */
export const describeText = (value: unknown): string =>
  typeof value === "string" && value !== ""
    ? `a string of ${value.length} character${value.length === 1 ? "" : "s"}`
    : describeType(value);

/** Describes a value without showing it. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return typeof value === "undefined" ? "undefined" : `a value of type ${typeof value}`;
}

/** Shows a number, and describes everything else, which might be a key in the wrong place. */
export const showNumber = (value: unknown): string =>
  typeof value === "number" ? String(value) : describeText(value);
