import { at } from "../../shared/json-pointer.ts";
import { isRecord } from "../scripting/reply-check.ts";

type Path = readonly string[];

/**
 * The properties of a body that its schema does not name. They are allowed where an object is open,
 * as most are, so a validator does not report them; whoever compares wants to know them all the same.
 *
 * @param root What the references of the schema begin at.
 */
export const undeclared = (body: unknown, schema: unknown, root: unknown): Path[] =>
  walk(body, [schema], root, []);

function walk(value: unknown, schemas: readonly unknown[], root: unknown, path: Path): Path[] {
  const all = schemas.flatMap((schema) => alternatives(schema, root));
  if (Array.isArray(value)) {
    const items = all.map((schema) => schema["items"]);
    return value.flatMap((item, index) => walk(item, items, root, [...path, String(index)]));
  }
  if (!isRecord(value)) return [];
  const named = all.map((schema) => schema["properties"]).filter(isRecord);
  const others = all
    .map((schema) => schema["additionalProperties"] ?? isRecord(schema["patternProperties"]))
    .filter((other) => other !== false);
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = [...path, name];
    const own = named.flatMap((properties) =>
      Object.hasOwn(properties, name) ? [properties[name]] : [],
    );
    if (own.length > 0) return walk(inner, own, root, here);
    if (others.length > 0) return walk(inner, others, root, here);
    // An object of which nothing is said may hold anything.
    return named.length > 0 ? [here] : [];
  });
}

/** A schema and all that it refers to or is composed of. It does not matter here which one holds. */
function alternatives(schema: unknown, root: unknown): Record<string, unknown>[] {
  if (!isRecord(schema)) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === "string" ? at(root, $ref.slice(1)) : undefined;
  const parts = [target, allOf, anyOf, oneOf].flat();
  return [schema, ...parts.flatMap((part) => alternatives(part, root))];
}
