import { type Context, isRef, type Json, list, record } from "./redocly.ts";

/** Keywords that explain a schema or a parameter without changing what is allowed. */
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

/** Keywords whose keys are names: a property called `title` is not an annotation. */
const maps = new Set([
  "$defs",
  "content",
  "dependentSchemas",
  "headers",
  "patternProperties",
  "properties",
]);

/** Keywords whose order means nothing. */
const sets = new Set(["enum", "required", "type", "x-extensible-enum"]);

/**
 * The node as a text that is equal for equal structures: keys in order, references by the place
 * they lead to, annotations left out unless `whole`.
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
        // Inside a map the name is no keyword, so the child starts afresh.
        return [name, write(child, maps.has(key) ? "" : name)] as const;
      });
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(write(node, ""));
}

/**
 * Is the schema a shape of its own, so that a second one like it is a copy? Primitives are not
 * (two ids are both strings), nor are free-form objects and lists of something.
 */
export function isShape(schema: Json): boolean {
  return (
    Object.keys(record(schema["properties"])).length > 1 ||
    list(schema["enum"]).length > 1 ||
    list(schema["x-extensible-enum"]).length > 1 ||
    ["allOf", "anyOf", "oneOf"].some((key) => list(schema[key]).length > 1)
  );
}
