import { objectsIn, pick } from "../fields.ts";
import type { ChangeAction, Examples, Fields, GetAction, Item, Resource } from "../types.ts";

const tagsOf = (item: Item) => ({ tags: objectsIn(item, "tags") });

/** Returns the tags of a collection, a workspace or an API. */
export const readTags: GetAction = { does: "get", body: tagsOf };

/** Replaces the tags of a collection, a workspace or an API. */
export const replaceTags: ChangeAction = {
  does: "change",
  change: (item, { body }) => ({ ...item, ...pick(body, "tags") }),
  body: tagsOf,
};

/**
 * Resources that can have tags, with their type in the lists of tagged elements. The first item has the
 * tags of the contract, the others have none.
 */
export function taggable(
  entityType: "api" | "collection" | "workspace",
  items: readonly Item[],
  tags: readonly Fields[],
): Item[] {
  return items.map((item, index) => ({ ...item, entityType, tags: index === 0 ? tags : [] }));
}

/** The tags in the contract's examples of an operation. */
export const shownTags = (operationId: string, examples: Examples): Fields[] =>
  objectsIn(examples(operationId)[0] ?? {}, "tags");

/** The lists of tagged elements. The tags are stored with their elements. */
export const tags: Resource = {
  parameter: "slug",
  seed: () => [],
  operations: {
    listTagEntities: {
      does: "list",
      of: ["collections", "workspaces", "apis"],
      pageSize: 10,
      filters: {
        slug: (item, slug) => objectsIn(item, "tags").some((tag) => tag["slug"] === slug),
        entityType: (item, type) => type === undefined || type === item["entityType"],
      },
      newestFirst: ({ parameters }) => parameters["direction"] !== "asc",
      view: ({ id, uid, createdBy, entityType }) => ({
        // APIs have no field with their UID.
        entityId: entityType === "api" ? `${createdBy}-${id}` : uid,
        entityType,
      }),
    },
  },
};
