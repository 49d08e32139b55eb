import { isRecord } from "../../shared/is-record.ts";
import type { Examples, Fields, Item } from "./types.ts";

/** The given fields, as far as they exist. */
export const pick = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(
    names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  );

/** The object in a field; empty if there is none. */
export function objectIn(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isRecord(value) ? value : {};
}

/** The objects in a field: those of its list, or the single object. */
export const objectsIn = (fields: Fields, name: string): Fields[] =>
  [fields[name]].flat().filter(isRecord);

/**
 * The items in the examples of operations: in `wrapper`, or the bodies themselves. Merges the examples of
 * the same id; the first operation takes precedence, and determines the order of the items.
 */
export function itemsIn(
  examples: Examples,
  ...places: readonly (readonly [operationId: string, wrapper?: string])[]
): Item[] {
  const items = new Map<string, Item>();
  for (const [operationId, wrapper] of places) {
    const bodies = examples(operationId);
    const found =
      wrapper === undefined ? bodies : bodies.flatMap((body) => objectsIn(body, wrapper));
    for (const fields of found) {
      const { id } = fields;
      if (typeof id === "string") items.set(id, { ...fields, ...items.get(id), id });
    }
  }
  return [...items.values()];
}
