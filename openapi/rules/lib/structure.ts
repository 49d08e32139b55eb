import { type Context, isRef, type Json, list, record } from "./redocly.ts";

/** Keywords that do not change which values are valid. */
const annotations = new Set([
  "$comment",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "title",
  "x-evidence",
]);

/** Keywords whose keys are names: a property named `title` is no annotation. */
const maps = new Set([
  "$defs",
  "content",
  "dependentSchemas",
  "headers",
  "patternProperties",
  "properties",
]);

/** Keywords whose order is irrelevant. */
const sets = new Set(["enum", "required", "type", "x-extensible-enum"]);

/**
 * Serializes the node so that equal structures give equal strings: sorted keys, references by their
 * target, without annotations unless `whole`.
 */
export function structure(ctx: Context, node: unknown, file: string, whole: boolean): string {
  const write = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => write(item, ""));
      return sets.has(key) ? items.map((item) => JSON.stringify(item)).sort() : items;
    }
    if (typeof value !== "object" || value === null) return value;
    const target = isRef(value) ? ctx.resolve(value, file).location : undefined;
    const entries = Object.entries(record(value))
      .filter(([name]) => whole || maps.has(key) || !annotations.has(name))
      .map(([name, child]) => {
        if (name === "$ref" && target !== undefined) return [name, target.absolutePointer] as const;
        // A key of a map is a name, so it does not select how the child is compared.
        return [name, write(child, maps.has(key) ? "" : name)] as const;
      });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(write(node, ""));
}

/**
 * Whether an equal schema would be a copy. False for primitives (two ids are both strings), free-form
 * objects and arrays, which are too simple.
 */
export function isShape(schema: Json): boolean {
  return (
    Object.keys(record(schema["properties"])).length > 1 ||
    list(schema["enum"]).length > 1 ||
    list(schema["x-extensible-enum"]).length > 1 ||
    ["allOf", "anyOf", "oneOf"].some((key) => list(schema[key]).length > 1)
  );
}
