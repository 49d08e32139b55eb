import { type Context, isRef, type Json, list, record } from "./redocly.ts";

/** A node and its file, which its references are relative to. */
export interface Placed {
  node: Json;
  file: string;
}

/** The node with its references resolved, or undefined if one is broken. */
export function follow(ctx: Context, node: unknown, file: string): Placed | undefined {
  if (!isRef(node)) return { node: record(node), file };
  const target = ctx.resolve(node, file);
  if (target.location === undefined) return undefined;
  return { node: record(target.node), file: target.location.source.absoluteRef };
}

/** The schema and the schemas that it is composed of. */
function parts(ctx: Context, schema: unknown, file: string, depth = 0): Placed[] {
  const placed = follow(ctx, schema, file);
  // Limits the recursion: a schema can contain itself.
  if (placed === undefined || depth > 8) return [];
  const { node } = placed;
  const composed = [...list(node["allOf"]), ...list(node["anyOf"]), ...list(node["oneOf"])];
  return [placed, ...composed.flatMap((part) => parts(ctx, part, placed.file, depth + 1))];
}

/** The property names that the schema declares. */
export function propertyNames(ctx: Context, schema: Placed): string[] {
  return parts(ctx, schema.node, schema.file).flatMap(({ node }) =>
    Object.keys(record(node["properties"])),
  );
}

/** The JSON types that the schema allows, without `null`. */
export function typesOf(ctx: Context, schema: Placed): Set<unknown> {
  const types = parts(ctx, schema.node, schema.file).flatMap(({ node }) =>
    Array.isArray(node["type"]) ? node["type"] : [node["type"]],
  );
  return new Set(types.filter((type) => type !== undefined && type !== "null"));
}

export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));

export type Lookup = { found: Placed } | { missing: string; known: string[] };

/** The schema at a JSON pointer of a body. */
export function lookUp(ctx: Context, schema: Placed, pointer: string): Lookup {
  let current = schema;
  for (const segment of segmentsOf(pointer)) {
    const next = parts(ctx, current.node, current.file).find(
      ({ node }) => record(node["properties"])[segment] !== undefined,
    );
    const property = next && follow(ctx, record(next.node["properties"])[segment], next.file);
    if (property === undefined) return { missing: segment, known: propertyNames(ctx, current) };
    current = property;
  }
  return { found: follow(ctx, current.node, current.file) ?? current };
}

/** The value at a JSON pointer of an example, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce((node, segment) => record(node)[segment], value);
}
