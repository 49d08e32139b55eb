import { UsageError } from "../errors/classes.ts";
import { tagOf } from "../shared/body-shape.ts";
import { describeType } from "../shared/describe-type.ts";
import { isPlain } from "../shared/is-record.ts";
import { escapePointer } from "../shared/json-pointer.ts";

/** Deeper than any document of the APIs, so a deeper value must contain a cycle. */
const deepest = 1_000;

/**
 * Checks that a value can be written as JSON. `JSON.stringify` silently writes a `Map` as `{}`, NaN and an
 * invalid `Date` as null, and drops functions. Calls each toJSON() once, before `JSON.stringify` does.
 *
 * @throws UsageError naming the value's type, and the JSON pointer to it.
 */
export function checkJson(value: unknown): void {
  const [what, pointer] = flawIn(written(value, ""), 0) ?? [];
  if (what === undefined) return;
  throw new UsageError(
    `\`body\` cannot be written as JSON: it holds ${what}${pointer && ` at "${pointer}"`}. ` +
      "Use plain objects, arrays, strings, finite numbers, booleans, null, or an object with toJSON().",
  );
}

/** The value that `JSON.stringify` writes: the result of toJSON(), which it calls once. */
function written(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { toJSON } = value as { toJSON?: unknown };
  // Kept: an invalid date, whose toJSON() returns null, and a Buffer, whose toJSON() returns a list of numbers.
  const isKept = isInvalidDate(value) || ArrayBuffer.isView(value);
  if (typeof toJSON !== "function" || isKept) return value;
  return toJSON.call(value, String(key));
}

const isInvalidDate = (value: object) => tagOf(value) === "Date" && Number.isNaN(Number(value));

/** The part of a written value that JSON cannot represent, and the JSON pointer to it. */
function flawIn(
  value: unknown,
  depth: number,
): readonly [what: string, pointer: string] | undefined {
  if (depth > deepest) {
    throw new UsageError(
      `\`body\` cannot be written as JSON: it holds a cycle, or is nested deeper than ${deepest} levels.`,
    );
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : [String(value), ""];
  if (typeof value !== "object")
    return [value === undefined ? "undefined" : `a ${typeof value}`, ""];
  const holder = value as Record<string | number, unknown>;
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) return [describeType(value), ""];
  // Includes the holes of an array.
  for (const key of isList ? value.keys() : Object.keys(value)) {
    const own = written(holder[key], key);
    // JSON drops them. A toJSON() that returns itself or a copy has its own function as a field.
    const isDropped = own === undefined || (key === "toJSON" && typeof own === "function");
    const flaw = isDropped && !isList ? undefined : flawIn(own, depth + 1);
    if (flaw) return [flaw[0], `/${escapePointer(String(key))}${flaw[1]}`];
  }
  return undefined;
}
