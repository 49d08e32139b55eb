import { objectsIn } from "../../fields.ts";
import type { Fields } from "../../types.ts";

/** The types of items in a collection. */
export type Kind = "folder" | "request" | "response";

/** An item of a collection and its parent: a folder, a request, or the collection itself. */
export interface Place {
  readonly kind: Kind;
  readonly node: Fields;
  readonly parent: Fields | undefined;
}

/** Data of an item that the tree format has no field for. As a symbol, it does not appear in responses. */
export const hidden: unique symbol = Symbol("hidden");

/** The hidden data of an item. */
export interface Hidden {
  /** Fields of the flat format, as sent. */
  readonly sent?: Fields;
  /** The number of the last change. */
  readonly revision?: number;
  readonly lastUpdatedBy?: string;
  /** The id of the item in the source of a fork. */
  readonly origin?: string;
}

/** The hidden data of an item. */
export const hiddenOf = (node: Fields): Hidden => (node as { [hidden]?: Hidden })[hidden] ?? {};

/** The item with additional hidden data. */
export const hiding = (node: Fields, more: Hidden): Fields => ({
  ...node,
  [hidden]: { ...hiddenOf(node), ...more },
});

/** Whether an item is a folder. */
export const isFolder = (node: Fields): boolean => Array.isArray(node["item"]);

/** All items of a collection's document, parents first. */
export function* placesIn(within: Fields, parent?: Fields): Generator<Place> {
  for (const node of objectsIn(within, "item")) {
    yield { kind: isFolder(node) ? "folder" : "request", node, parent };
    yield* placesIn(node, node);
  }
  if (parent === undefined || isFolder(within)) return;
  for (const node of objectsIn(within, "response")) yield { kind: "response", node, parent };
}

/** The lists of items in a document, a folder or a request. */
export const lists: readonly string[] = ["item", "response"];

/** Maps the items of a document, or of a part of it, children first. */
export function mapped(within: Fields, change: (node: Fields) => Fields): Fields {
  const parts = lists
    .filter((name) => Array.isArray(within[name]))
    .map((name) => [name, objectsIn(within, name).map((node) => change(mapped(node, change)))]);
  return { ...within, ...Object.fromEntries(parts) };
}

/** The item of a type with the given id or UID. */
export function findPlace(document: Fields, kind: Kind, name: unknown): Place | undefined {
  for (const place of placesIn(document)) {
    const { id, uid } = place.node;
    if (place.kind === kind && (id === name || uid === name)) return place;
  }
  return undefined;
}

/** Replaces one item of a document, or of a part of it, with others. */
export function replaced(within: Fields, target: Fields, by: readonly Fields[]): Fields {
  let result = within;
  for (const name of lists) {
    const list = within[name];
    if (!Array.isArray(list)) continue;
    const next = (list as Fields[]).flatMap((node) =>
      node === target ? by : [replaced(node, target, by)],
    );
    const isSame = next.length === list.length && next.every((node, index) => node === list[index]);
    if (!isSame) result = { ...result, [name]: next };
  }
  return result;
}

/** Adds an item at the end of a folder or request, or at the top level. */
export function inserted(document: Fields, parent: Fields | undefined, node: Fields): Fields {
  const into = parent ?? document;
  const list = into === document || isFolder(into) ? "item" : "response";
  const grown = { ...into, [list]: [...objectsIn(into, list), node] };
  return parent === undefined ? grown : replaced(document, parent, [grown]);
}
