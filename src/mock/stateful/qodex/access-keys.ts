import { itemsIn } from "../fields.ts";
import type { Fields, Item, Resource } from "../types.ts";

const view = ({ id, ...fields }: Item): Fields => ({ id, ...fields });

/** Access keys of collections. No operation creates one. */
export const accessKeys: Resource = {
  parameter: "keyId",
  seed: (examples) => itemsIn(examples, ["listCollectionAccessKeys", "data"]),
  operations: {
    listCollectionAccessKeys: {
      does: "list",
      pageSize: 10,
      filters: {
        collectionId: (item, uid) => uid === undefined || item["collectionId"] === uid,
      },
      view,
    },
    deleteCollectionAccessKey: { does: "delete" },
  },
};
