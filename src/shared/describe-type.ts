/** Says what a value is without showing it; of a text, how long it is. */
export const describeText = (value: unknown): string =>
  typeof value === "string" && value !== ""
    ? `a string of ${value.length} character${value.length === 1 ? "" : "s"}`
    : describeType(value);

/** Says what a value is without showing it. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  return typeof value === "undefined" ? "undefined" : `a value of type ${typeof value}`;
}
