import type { Json } from "../contract.ts";

/** Keywords with the same meaning in OpenAPI 3.0 that contain no schema. */
const shared = new Set([
  ...["title", "description", "default", "deprecated", "format", "enum", "required", "example"],
  ...["minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
  ...["readOnly", "writeOnly"],
]);
/** Keywords that apply to one type, and move into its branch. */
const ofType: Readonly<Record<string, readonly string[]>> = {
  string: ["format", "minLength", "maxLength", "pattern", "x-extensible-enum"],
  number: ["format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
};
const bounds = { exclusiveMinimum: "minimum", exclusiveMaximum: "maximum" } as const;

/**
 * Converts a schema of OpenAPI 3.1 (JSON Schema 2020-12) to the dialect of 3.0. Open enums become
 * `anyOf: [enum, string]`: other tools do not know our extension and would lose the known values.
 *
 * @throws Error on a keyword that 3.0 cannot express or that this function does not know.
 * @see https://spec.openapis.org/oas/v3.0.4.html#schema-object
 */
export function schema30(schema: unknown): Json {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  const node = schema as Json;
  if ("$ref" in node) return reference(node);
  const types = [node["type"] ?? []].flat() as string[];
  const named = types.filter((type) => type !== "null");
  if (named.length > 1) return severalTypes(node, named, types.includes("null"));
  const [type] = named;
  const isNullable = types.includes("null");
  if (Array.isArray(node["x-extensible-enum"])) return openEnum(node, isNullable);
  const made: Json = type === undefined ? {} : { type };
  for (const [key, value] of Object.entries(node)) Object.assign(made, keyword(key, value));
  if (isNullable) Object.assign(made, type === undefined ? onlyNull : orNull(made));
  if (type === "array" && !("items" in made)) made["items"] = {};
  return made;
}

/** Converts one keyword. */
function keyword(key: string, value: unknown): Json {
  if (shared.has(key) || key.startsWith("x-")) return { [key]: value };
  switch (key) {
    case "type":
      return {};
    case "const":
      return { enum: [value] };
    case "examples":
      return { example: (value as unknown[])[0] };
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return { [bounds[key]]: value, [key]: true };
    case "items":
    case "not":
      return { [key]: schema30(value) };
    case "additionalProperties":
      return { [key]: typeof value === "boolean" ? value : schema30(value) };
    case "allOf":
    case "anyOf":
    case "oneOf":
      return { [key]: (value as unknown[]).map(schema30) };
    case "properties": {
      const rows = Object.entries(value as Json).map(([name, each]) => [name, schema30(each)]);
      return { [key]: Object.fromEntries(rows) };
    }
    default:
      throw new Error(
        `OpenAPI 3.0 has no schema keyword \`${key}\`, or scripts/generate/openapi-3.0 does not support it yet.`,
      );
  }
}

/** 3.0 ignores the siblings of a reference. */
function reference({ $ref, ...rest }: Json): Json {
  if (Object.keys(rest).length === 0) return { $ref };
  return { allOf: [{ $ref }], ...schema30(rest) };
}

/** One branch per type, with the keywords that apply to it; `nullable` needs a `type` beside it. */
function severalTypes(node: Json, types: readonly string[], isNullable: boolean): Json {
  const { type: _, ...rest } = node;
  const branches = types.map((type, index) => {
    const branch: Json = { type: isNullable && index === 0 ? [type, "null"] : type };
    for (const key of ofType[type === "integer" ? "number" : type] ?? []) {
      if (key in node) branch[key] = node[key];
      delete rest[key];
    }
    return branch;
  });
  return { ...schema30(rest), anyOf: branches.map(schema30) };
}

function openEnum(node: Json, isNullable: boolean): Json {
  const { type: _, "x-extensible-enum": values, ...rest } = node;
  const any: Json = { type: isNullable ? ["string", "null"] : "string" };
  for (const key of ofType["string"] ?? []) {
    if (key in rest) any[key] = rest[key];
    delete rest[key];
  }
  return {
    ...schema30(rest),
    anyOf: [{ type: "string", enum: values }, schema30(any)],
    "x-extensible-enum": values,
  };
}

/** 3.0 has no null type, and `nullable` needs a `type`: any type works. */
const onlyNull: Json = { type: "object", nullable: true, enum: [null] };

/** In 3.0, `nullable` does not add null to an enum. */
function orNull({ enum: values }: Json): Json {
  const isMissing = Array.isArray(values) && !values.includes(null);
  return { nullable: true, ...(isMissing ? { enum: [...values, null] } : {}) };
}
