import { objectIn, objectsIn, pick } from "../fields.ts";
import type { Fields, Item } from "../types.ts";

/** The document of a collection as it is read: with the ids and times of the collection in `info`. */
export function documentOf(item: Item): Fields {
  const document = objectIn(item, "document");
  const about = pick(item, "name", "uid", "fork", "createdAt", "updatedAt", "lastUpdatedBy");
  return { ...document, info: { ...objectIn(document, "info"), ...about, _postman_id: item.id } };
}

/** What is read of a document with `model=minimal`. */
export function rootIds({ info, item }: Fields): Fields {
  const items = objectsIn({ item }, "item");
  const uids = (isFolder: boolean) =>
    items.filter((one) => Array.isArray(one["item"]) === isFolder).map(({ uid }) => uid);
  return {
    info: pick(objectIn({ info }, "info"), "_postman_id", "name", "schema"),
    rootLevelRequests: uids(false),
    rootLevelFolders: uids(true),
  };
}

const isId = (id: unknown): id is string => typeof id === "string" && /^[0-9A-Za-z-]+$/.test(id);

/** A document whose folders, requests and saved responses all have ids: the new ones get one. */
export function withIds(document: Fields, owner: string, newId: () => string): Fields {
  const named = (fields: Fields): Fields => {
    const id = isId(fields["id"]) ? fields["id"] : newId();
    return { ...inner(fields), id, uid: `${owner}-${id}` };
  };
  const inner = (fields: Fields): Fields => ({
    ...fields,
    ...(Array.isArray(fields["item"]) ? { item: objectsIn(fields, "item").map(named) } : {}),
    ...(Array.isArray(fields["response"])
      ? { response: objectsIn(fields, "response").map(named) }
      : {}),
  });
  return inner(document);
}

/**
 * A document after *Update a collection*, which calls `variable` and `event` by their plurals. The
 * contract allows an object in place of their lists; it stays without effect, because no document
 * may have it.
 */
export function patched(document: Fields, changes: Fields): Fields {
  const { variables, events } = changes;
  return {
    ...document,
    ...pick(changes, "auth"),
    ...(Array.isArray(variables) ? { variable: variables } : {}),
    ...(Array.isArray(events) ? { event: events } : {}),
    info: {
      ...objectIn(document, "info"),
      ...pick(objectIn(changes, "info"), "name", "description"),
    },
  };
}
