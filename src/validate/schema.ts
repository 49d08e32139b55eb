import { segment, segments } from "./pointer.ts";
import type { ResponseSchemas, Schema } from "./response-schemas.ts";

const definitions = "#/$defs/";

/** A schema with its JSON pointer in the bundled contract. */
export interface Located {
  readonly schema: Schema;
  readonly pointer: string;
}

/** What a reference leads to. */
export function target(schemas: ResponseSchemas, ref: unknown): Located {
  const name = String(ref).slice(definitions.length);
  return { schema: schemas.$defs[name] as Schema, pointer: `/components/schemas/${name}` };
}

/** The schemas in a keyword that holds a list of them. */
export const listOf = (schema: Schema, keyword: string): readonly Schema[] =>
  (schema[keyword] as readonly Schema[] | undefined) ?? [];

/** The schemas of an object's fields, by name. */
export const propertiesOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  (schema["properties"] as Readonly<Record<string, Schema>> | undefined) ?? {};

/**
 * Follows an evaluation path such as `/$ref/properties/name/type` to the schema that holds its last
 * keyword.
 *
 * @returns that schema; its pointer leads to the keyword.
 */
export function ownerOf(schemas: ResponseSchemas, root: Located, path: string): Located {
  const steps = segments(path);
  const keyword = steps.pop() ?? "";
  let { schema, pointer } = root;
  for (const step of steps) {
    if (step === "$ref") ({ schema, pointer } = target(schemas, schema["$ref"]));
    else {
      schema = schema[step] as Schema;
      pointer += `/${segment(step)}`;
    }
  }
  return { schema, pointer: `${pointer}/${segment(keyword)}` };
}

/** The types that a schema allows at its place; empty when it allows all. */
export function typesOf(schemas: ResponseSchemas, schema: Schema): string[] {
  const { type, $ref } = schema;
  if (type !== undefined) return [type].flat().map(String);
  if ($ref !== undefined) return typesOf(schemas, target(schemas, $ref).schema);
  const types = listOf(schema, "anyOf").map((branch) => typesOf(schemas, branch));
  if (types.length > 0) return types.some((list) => list.length === 0) ? [] : types.flat();
  const parts = listOf(schema, "allOf").map((part) => typesOf(schemas, part));
  return parts.find((list) => list.length > 0) ?? [];
}
