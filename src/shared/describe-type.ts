import { tagOf } from "./body-shape.ts";
import { isPlain } from "./is-record.ts";

/** Describes a value without showing it; for a string, includes its length. */
export const describeText = (value: unknown): string =>
  typeof value === "string" && value !== ""
    ? `a string of ${value.length} character${value.length === 1 ? "" : "s"}`
    : describeType(value);

/** Describes a value without showing it: `a value of type number`, `an instance of Map`. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty string";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && !isPlain(value)) return describeInstance(value);
  return typeof value === "undefined" ? "undefined" : `a value of type ${typeof value}`;
}

/** Describes an object by the name of its class. */
function describeInstance(value: object): string {
  if (tagOf(value) === "Date" && Number.isNaN(Number(value))) return "an invalid Date";
  const object = value as { then?: unknown; constructor?: { name?: unknown } };
  if (typeof object.then === "function") return "a promise (await it first)";
  const name = object.constructor?.name;
  // A generator and an instance of an anonymous class have no such name.
  return `an instance of ${typeof name === "string" && name ? name : tagOf(value)}`;
}

/** Shows a number, and describes everything else, which might be a key in the wrong place. */
export const showNumber = (value: unknown): string =>
  typeof value === "number" ? String(value) : describeText(value);
