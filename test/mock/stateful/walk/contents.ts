import type { StatefulStore } from "../../../../src/mock/stateful/index.ts";
import { type Kind, placesIn } from "../../../../src/mock/stateful/qodex/items/tree.ts";
import type { Fields, Item } from "../../../../src/mock/stateful/types.ts";

/** The stored items by resource. */
export type Contents = Readonly<Record<string, readonly Item[]>>;

export const contentsOf = (store: StatefulStore): Contents =>
  Object.fromEntries(store.contents().map(({ resource, items }) => [resource, items]));

/** An item of a collection's document. */
export interface Part {
  readonly kind: Kind;
  readonly node: Fields;
  readonly collection: Item;
}

/** The folders, requests and saved responses of all collections. */
export const partsOf = ({ collections = [] }: Contents): Part[] =>
  collections.flatMap((collection) =>
    [...placesIn(collection["document"] as Fields)].map(({ kind, node }) => ({
      kind,
      node,
      collection,
    })),
  );
