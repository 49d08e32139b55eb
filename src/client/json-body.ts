import { UsageError } from "../errors/classes.ts";
import { tagOf } from "../shared/body-shape.ts";
import { escapePointer } from "../shared/json-pointer.ts";

/** Deeper than any document of the APIs, so beyond it is a cycle. */
const deepest = 1_000;

/**
 * Checks that JSON can hold a value. `JSON.stringify` writes a `Map` as `{}` and NaN as null, and drops
 * functions, without a word.
 *
 * @throws UsageError naming what JSON cannot hold, and the JSON pointer to it.
 */
export function checkJson(value: unknown, path: readonly (string | number)[] = []): void {
  if (path.length > deepest) {
    throw new UsageError(
      `\`body\` cannot be written as JSON: it holds a cycle, or is nested deeper than ${deepest} levels.`,
    );
  }
  switch (typeof value) {
    case "string":
    case "boolean":
      return;
    case "number":
      if (Number.isFinite(value)) return;
      throw refusal(String(value), path);
    case "object":
      if (value === null) return;
      break;
    default:
      throw refusal(value === undefined ? "undefined" : `a ${typeof value}`, path);
  }
  const holder = value as Record<string, unknown>;
  if (typeof holder["toJSON"] === "function") return;
  if (Array.isArray(value)) {
    // Not forEach, which would skip a gap.
    for (let i = 0; i < value.length; i += 1) checkJson(value[i], [...path, i]);
  } else if (isPlain(value)) {
    for (const key of Object.keys(holder)) {
      if (holder[key] !== undefined) checkJson(holder[key], [...path, key]);
    }
  } else throw refusal(nameOf(value), path);
}

/** Whether an object is `{ … }`, of whichever realm. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null || (tagOf(value) === "Object" && Object.getPrototypeOf(prototype) === null)
  );
}

/** `a Map`, `an instance of Order`: a name from the program, never a value. */
function nameOf(value: object): string {
  const tag = tagOf(value);
  if (tag !== "Object") return /^[AEIOU]/.test(tag) ? `an ${tag}` : `a ${tag}`;
  const name = (value as { constructor?: { name?: unknown } }).constructor?.name;
  return `an instance of ${typeof name === "string" ? name : "a class"}`;
}

function refusal(what: string, path: readonly (string | number)[]): UsageError {
  const keys = path.map((key) => `/${escapePointer(String(key))}`);
  const where = keys.length > 0 ? ` at "${keys.join("")}"` : "";
  return new UsageError(
    `\`body\` cannot be written as JSON: it holds ${what}${where}. ` +
      "Give plain objects, arrays, strings, finite numbers, booleans, null, or an object with toJSON().",
  );
}
