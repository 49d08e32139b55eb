import { objectIn, objectsIn } from "../../fields.ts";
import type { Fields } from "../../types.ts";
import type { IsTaken } from "../items/ids.ts";
import { hiddenOf, hiding, lists, mapped, placesIn } from "../items/tree.ts";
import { mergedFields, mergedLists, type Sides } from "./merge.ts";

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
): { readonly document: Fields; readonly known: Map<unknown, unknown> } {
  const known = new Map<unknown, unknown>();
  const translated = mapped(document, (node) => {
    const id = hiddenOf(node).origin ?? newId();
    known.set(id, node["id"]);
    return { ...node, id, uid: `${owner}-${id}` };
  });
  return { document: translated, known };
}

/**
 * A merged document in which items that have meanwhile moved to another collection get new ids: the merge
 * brings a changed one back.
 *
 * @param known The ids in the fork by those in the document. Gets the new ones.
 */
export function withFreeIds(
  merged: Fields,
  known: Map<unknown, unknown>,
  newId: () => string,
  isTaken: IsTaken,
): Fields {
  return mapped(merged, (node) => {
    const uid = String(node["uid"]);
    if (!isTaken(uid)) return node;
    const id = newId();
    known.set(id, known.get(node["id"]));
    return { ...node, id, uid: uid.replace(String(node["id"]), id) };
  });
}

/** A merged document with each item once: those that both sides changed and one moved, where `from` has them. */
function once(merged: Fields, from: Fields): Fields {
  const parents = new Map(
    [...placesIn(from)].map(({ node, parent }) => [node["id"], parent?.["id"]]),
  );
  const counts = new Map<unknown, number>();
  for (const { node } of placesIn(merged))
    counts.set(node["id"], (counts.get(node["id"]) ?? 0) + 1);
  const left = (within: Fields, parent?: unknown): Fields => {
    const isHere = ({ id }: Fields) => counts.get(id) === 1 || parents.get(id) === parent;
    const present = lists.filter((name) => Array.isArray(within[name]));
    const parts = present.map((name) => [
      name,
      objectsIn(within, name)
        .filter(isHere)
        .map((node) => left(node, node["id"])),
    ]);
    return { ...within, ...Object.fromEntries(parts) };
  };
  return left(merged);
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
  const item = mergedLists(items, "id", lists);
  return {
    ...mergedFields({ base, into, from }, "info", "item"),
    info: mergedFields(sides("info"), "_postman_id"),
    ...once({ item }, from),
  };
}
