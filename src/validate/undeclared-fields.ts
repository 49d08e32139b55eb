import { isRecord } from "../shared/is-record.ts";
import { escapePointer } from "../shared/json-pointer.ts";
import type { Schema } from "./response-schemas.ts";

/** A schema with its JSON pointer in the contract. */
export interface Located {
  readonly schema: Schema;
  readonly pointer: string;
}

/** A field that its object's schema does not declare. */
export interface UndeclaredField {
  /** The names and indexes of its path. */
  readonly path: readonly string[];
  readonly value: unknown;
  /** The schema that declares the fields of its object. */
  readonly owner: Located;
  /** Whether a schema forbids it (`additionalProperties: false`): a validator reports it too. */
  readonly isForbidden: boolean;
}

/**
 * Finds the fields of a body that its schema does not declare. Most schemas allow additional fields, so a
 * validator does not report them; comparing a server with its contract needs them. If the contract leaves
 * an object open (`additionalProperties`, or no properties at all), every field is known.
 *
 * @param resolve resolves a reference.
 */
export function undeclaredFields(
  root: Located,
  body: unknown,
  resolve: (ref: unknown) => Located,
): UndeclaredField[] {
  const found: UndeclaredField[] = [];
  const walk = (value: unknown, at: readonly Located[], path: readonly string[]): void => {
    const parts = distinct(at.flatMap((one) => partsOf(one, resolve)));
    if (Array.isArray(value)) {
      const items = below(parts, "items");
      if (items.length === 0) return;
      for (const [index, item] of value.entries()) walk(item, items, [...path, String(index)]);
    } else if (isRecord(value)) {
      const isClosed = anyOf(at.map((one) => openness(one, resolve))) === "closed";
      const owner = parts.find(({ schema }) => schema["properties"] !== undefined) ?? parts[0];
      const isForbidden = parts.some(({ schema }) => schema["additionalProperties"] === false);
      for (const [name, field] of Object.entries(value)) {
        const place = [...path, name];
        const known = fieldOf(parts, name);
        if (known.length > 0) walk(field, known, place);
        else if (isClosed && owner) found.push({ path: place, value: field, owner, isForbidden });
      }
    }
  };
  walk(body, [root], []);
  return found;
}

const distinct = (parts: readonly Located[]): Located[] => [
  ...new Map(parts.map((part) => [part.schema, part])).values(),
];

/** A schema with everything that describes the same value: references and all branches. */
function partsOf(one: Located, resolve: (ref: unknown) => Located): Located[] {
  const inPlace = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => listed(one, keyword));
  const { $ref } = one.schema;
  if ($ref !== undefined) inPlace.push(resolve($ref));
  return [one, ...inPlace.flatMap((part) => partsOf(part, resolve))];
}

const listed = ({ schema, pointer }: Located, keyword: string): Located[] =>
  ((schema[keyword] as readonly Schema[] | undefined) ?? []).map((part, index) => ({
    schema: part,
    pointer: `${pointer}/${keyword}/${index}`,
  }));

/** The schemas of a field; empty if the contract does not mention it. */
function fieldOf(parts: readonly Located[], name: string): Located[] {
  const own = parts.flatMap(({ schema, pointer }) => {
    const properties = schema["properties"] as Readonly<Record<string, Schema>> | undefined;
    const found = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return found
      ? [{ schema: found, pointer: `${pointer}/properties/${escapePointer(name)}` }]
      : [];
  });
  return own.length > 0 ? own : below(parts, "additionalProperties");
}

/**
 * What a schema says about the names of an object's fields. `open`: any name is allowed. `closed`: it
 * lists them. `silent`: it does not say. `none`: the value is no object.
 */
type Openness = "open" | "closed" | "silent" | "none";

function openness(one: Located, resolve: (ref: unknown) => Located): Openness {
  const { type, $ref, properties, additionalProperties, patternProperties } = one.schema;
  const others = additionalProperties ?? patternProperties;
  if (others !== undefined && others !== false) return "open";
  if (type !== undefined && ![type].flat().includes("object")) return "none";
  const said = (part: Located) => openness(part, resolve);
  const parts = listed(one, "allOf").map(said);
  if ($ref !== undefined) parts.push(said(resolve($ref)));
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = listed(one, keyword).map(said);
    if (branches.length > 0) parts.push(anyOf(branches));
  }
  if (properties !== undefined || others === false) parts.push("closed");
  return (["open", "none", "closed"] as const).find((each) => parts.includes(each)) ?? "silent";
}

/** If one branch lists names and another is silent, any name is allowed. */
function anyOf(branches: readonly Openness[]): Openness {
  const objects = new Set(branches.filter((each) => each !== "none"));
  if (objects.size > 1) return "open";
  return [...objects][0] ?? "none";
}

const below = (parts: readonly Located[], keyword: string): Located[] =>
  parts.flatMap(({ schema, pointer }) => {
    const found = schema[keyword];
    return isRecord(found) ? [{ schema: found, pointer: `${pointer}/${keyword}` }] : [];
  });
