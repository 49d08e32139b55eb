import { escapePointer, pointerNames } from "../shared/json-pointer.ts";
import type { ResponseSchemas, Schema } from "./response-schemas.ts";
import type { Located } from "./undeclared-fields.ts";

const definitions = "#/$defs/";

/** The target of a reference. */
export function target(schemas: ResponseSchemas, ref: unknown): Located {
  const name = String(ref).slice(definitions.length);
  return { schema: schemas.$defs[name] as Schema, pointer: `/components/schemas/${name}` };
}

/** The schemas in a keyword that contains a list of them. */
export const listOf = (schema: Schema, keyword: string): readonly Schema[] =>
  (schema[keyword] as readonly Schema[] | undefined) ?? [];

/** The schemas of an object's properties, by name. */
export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  (schema["properties"] as Readonly<Record<string, Schema>> | undefined) ?? {};

/**
 * Resolves an evaluation path such as `/$ref/properties/name/type` to the schema with its last keyword.
 *
 * @returns that schema; its pointer refers to the keyword.
 */
export function ownerOf(schemas: ResponseSchemas, root: Located, path: string): Located {
  const steps = pointerNames(path);
  const keyword = steps.pop() ?? "";
  let { schema, pointer } = root;
  for (const step of steps) {
    if (step === "$ref") ({ schema, pointer } = target(schemas, schema["$ref"]));
    else {
      schema = schema[step] as Schema;
      pointer += `/${escapePointer(step)}`;
    }
  }
  return { schema, pointer: `${pointer}/${escapePointer(keyword)}` };
}

/** The types that a schema allows; empty if it allows all. */
export function typesOf(schemas: ResponseSchemas, schema: Schema): string[] {
  const { type, $ref } = schema;
  if (type !== undefined) return [type].flat().map(String);
  if ($ref !== undefined) return typesOf(schemas, target(schemas, $ref).schema);
  const types = listOf(schema, "anyOf").map((branch) => typesOf(schemas, branch));
  if (types.length > 0) return types.some((list) => list.length === 0) ? [] : types.flat();
  const parts = listOf(schema, "allOf").map((part) => typesOf(schemas, part));
  return parts.find((list) => list.length > 0) ?? [];
}
