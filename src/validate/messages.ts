import type { Schema } from "./response-schemas.ts";

/** The JSON Schema type of a value. */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Joins words: `a`, `a or b`, `a, b or c`. Drops duplicates. */
export function oneOf(words: readonly string[]): string {
  const all = [...new Set(words)];
  const last = all.pop() ?? "anything";
  return all.length > 0 ? `${all.join(", ")} or ${last}` : last;
}

/** What a keyword expects, and what it got. Values are described, never shown. */
interface Words {
  readonly expected: (rule: unknown) => string;
  readonly got: (value: unknown) => string;
}

const json = (value: unknown) => JSON.stringify(value);

const counts: Readonly<Record<string, readonly [bound: string, of: string, unit: string]>> = {
  minLength: ["at least", "string", "characters"],
  maxLength: ["at most", "string", "characters"],
  minItems: ["at least", "array", "items"],
  maxItems: ["at most", "array", "items"],
  minProperties: ["at least", "object", "fields"],
  maxProperties: ["at most", "object", "fields"],
};

const words: Readonly<Record<string, Words>> = {
  type: { expected: (rule) => oneOf([rule].flat().map(String)), got: describeType },
  format: { expected: (rule) => `string in the format ${rule}`, got: shape },
  pattern: { expected: (rule) => `string that matches ${rule}`, got: shape },
  enum: {
    expected: (rule) => oneOf([rule].flat().map(json)),
    got: (value) => `another ${describeType(value)}`,
  },
  const: { expected: json, got: (value) => `another ${describeType(value)}` },
  minimum: { expected: (rule) => `number from ${rule}`, got: () => "a smaller one" },
  maximum: { expected: (rule) => `number up to ${rule}`, got: () => "a greater one" },
  exclusiveMinimum: { expected: (rule) => `number above ${rule}`, got: () => "a smaller one" },
  exclusiveMaximum: { expected: (rule) => `number below ${rule}`, got: () => "a greater one" },
  multipleOf: { expected: (rule) => `multiple of ${rule}`, got: () => "another number" },
  uniqueItems: { expected: () => "array of different items", got: () => "an item twice" },
};

/** Describes the violated rule and the received value. */
export function describe(
  keyword: string,
  schema: Schema,
  value: unknown,
): { expected: string; got: string } {
  const rule = schema[keyword];
  const count = counts[keyword];
  if (count) {
    const [bound, of, unit] = count;
    return { expected: `${of} of ${bound} ${rule} ${unit}`, got: `${sizeOf(value)} ${unit}` };
  }
  const known = words[keyword];
  if (!known) return { expected: `${keyword} ${json(rule)}`, got: describeType(value) };
  return { expected: known.expected(rule), got: known.got(value) };
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  return Object.keys(value as object).length;
}

/** The shape of a text without its content: `2024-08-24 10:00` becomes `9999-99-99 99:99`. */
function shape(value: unknown): string {
  const text = String(value);
  if (text === "") return "an empty string";
  if (text.length > 40) return `string of ${[...text].length} characters`;
  const form = text
    .replace(/\p{L}/gu, "a")
    .replace(/\p{N}/gu, "9")
    // Control characters must not reach a log.
    .replace(/[^\x20-\x7e]/gu, "?");
  return `string like ${form}`;
}
