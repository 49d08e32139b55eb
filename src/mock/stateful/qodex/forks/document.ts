import { objectIn, objectsIn } from "../../fields.ts";
import type { Fields } from "../../types.ts";
import { hiddenOf, hiding } from "../items/tree.ts";
import { mergedFields, mergedLists, type Sides } from "./merge.ts";

const lists = ["item", "response"];

/** Maps the items of a document, or of a part of it, children first. */
export function mapped(within: Fields, change: (node: Fields) => Fields): Fields {
  const parts = lists
    .filter((name) => Array.isArray(within[name]))
    .map((name) => [name, objectsIn(within, name).map((node) => change(mapped(node, change)))]);
  return { ...within, ...Object.fromEntries(parts) };
}

/** A copy of a document for a fork: its items have new ids, and refer to those in the source. */
export function inFork(
  document: Fields,
  owner: unknown,
  newId: () => string,
  known: ReadonlyMap<unknown, unknown> = new Map(),
): Fields {
  return mapped(document, (node) => {
    const id = known.get(node["id"]) ?? newId();
    return hiding({ ...node, id, uid: `${owner}-${id}` }, { origin: String(node["id"]) });
  });
}

/** The document of a fork with the ids of its source. New items of the fork get new ids. */
export function inSource(
  document: Fields,
  owner: unknown,
  newId: () => string,
): { readonly document: Fields; readonly known: ReadonlyMap<unknown, unknown> } {
  const known = new Map<unknown, unknown>();
  const translated = mapped(document, (node) => {
    const id = hiddenOf(node).origin ?? newId();
    known.set(id, node["id"]);
    return { ...node, id, uid: `${owner}-${id}` };
  });
  return { document: translated, known };
}

/** Merges two documents with the same ids. */
export function mergedDocuments({ base, into, from }: Sides<Fields>): Fields {
  const sides = (name: string) => ({
    base: objectIn(base, name),
    into: objectIn(into, name),
    from: objectIn(from, name),
  });
  const items = {
    base: objectsIn(base, "item"),
    into: objectsIn(into, "item"),
    from: objectsIn(from, "item"),
  };
  return {
    ...mergedFields({ base, into, from }, "info", "item"),
    info: mergedFields(sides("info"), "_postman_id"),
    item: mergedLists(items, "id", lists),
  };
}
