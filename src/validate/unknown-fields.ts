import type { Finding } from "./drift.ts";
import { describeType } from "./messages.ts";
import { segment } from "./pointer.ts";
import type { ResponseSchemas, Schema } from "./response-schemas.ts";
import { type Located, listOf, propertiesOf, target } from "./schema.ts";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The fields that no form of the contract knows at their place. Where the contract leaves an object
 * open (`additionalProperties`, or no fields at all), nothing is unknown.
 */
export function unknownFieldsOf(schemas: ResponseSchemas, root: Located, body: unknown): Finding[] {
  const findings: Finding[] = [];
  const walk = (value: unknown, at: readonly Located[], pointer: string): void => {
    const parts = at.flatMap((one) => partsOf(schemas, one));
    if (Array.isArray(value)) {
      const items = below(parts, "items");
      if (items.length === 0) return;
      for (const [index, item] of value.entries()) walk(item, items, `${pointer}/${index}`);
    } else if (isObject(value)) {
      const owner = parts.find(({ schema }) => schema["properties"] !== undefined);
      const closed = owner && !parts.some(isOpen) ? `${owner.pointer}/properties` : undefined;
      for (const [name, field] of Object.entries(value)) {
        const place = `${pointer}/${segment(name)}`;
        const known = fieldOf(parts, name);
        if (known.length > 0) walk(field, known, place);
        else if (closed) findings.push(unknown(place, field, closed));
      }
    }
  };
  walk(body, [root], "");
  return findings;
}

const unknown = (pointer: string, field: unknown, schemaPointer: string): Finding => {
  return { pointer, expected: "no such field", got: describeType(field), schemaPointer };
};

/** A schema with all that describes the same value: references and branches, taken or not. */
function partsOf(schemas: ResponseSchemas, one: Located): Located[] {
  const { schema, pointer } = one;
  const inPlace = ["allOf", "anyOf"].flatMap((keyword) =>
    listOf(schema, keyword).map((part, index) => {
      return { schema: part, pointer: `${pointer}/${keyword}/${index}` };
    }),
  );
  if (schema["$ref"] !== undefined) inPlace.push(target(schemas, schema["$ref"]));
  return [one, ...inPlace.flatMap((part) => partsOf(schemas, part))];
}

/** The schemas of a field; none where the contract says nothing about it. */
function fieldOf(parts: readonly Located[], name: string): Located[] {
  const own = parts.flatMap(({ schema, pointer }) => {
    const properties = propertiesOf(schema);
    const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return found ? [{ schema: found, pointer: `${pointer}/properties/${segment(name)}` }] : [];
  });
  return own.length > 0 ? own : below(parts, "additionalProperties");
}

/** Whether a part that may be an object leaves its fields open. */
function isOpen({ schema }: Located): boolean {
  const { type, $ref, allOf, anyOf, properties, additionalProperties } = schema;
  if (additionalProperties !== undefined) return true;
  if (properties ?? $ref ?? allOf ?? anyOf) return false;
  return type === undefined || [type].flat().includes("object");
}

const below = (parts: readonly Located[], keyword: string): Located[] =>
  parts.flatMap(({ schema, pointer }) => {
    const found = schema[keyword];
    return isObject(found) ? [{ schema: found as Schema, pointer: `${pointer}/${keyword}` }] : [];
  });
