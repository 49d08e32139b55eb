import { objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Fields, Item } from "../types.ts";
import { type IsTaken, idsFor } from "./items/ids.ts";
import { me } from "./shared.ts";

/** The document of a collection in responses: `info` has a description, its ids and its times. */
export function documentOf(item: Item): Fields {
  const document = objectIn(item, "document");
  const about = pick(item, "name", "uid", "fork", "createdAt", "updatedAt", "lastUpdatedBy");
  const info = { description: null, ...objectIn(document, "info"), ...about, _postman_id: item.id };
  return { ...document, info };
}

const outlined = [
  ...["_postman_id", "uid", "name", "description"],
  ...["createdAt", "updatedAt", "lastUpdatedBy"],
];

/** The document with `model=minimal`. */
export function outlineOf({ info, item, event }: Fields): Fields {
  const items = objectsIn({ item }, "item");
  const uids = (isFolder: boolean) =>
    items.filter((one) => Array.isArray(one["item"]) === isFolder).map(({ uid }) => uid);
  return {
    info: pick(objectIn({ info }, "info"), ...outlined),
    rootLevelRequests: uids(false),
    rootLevelFolders: uids(true),
    ...(Array.isArray(event) ? { events: event } : {}),
  };
}

/** The fields of a saved response in all responses, whether or not they were sent. */
const emptyResponse = { header: [], cookie: [], body: null, responseTime: null };

/**
 * Completes a sent document: its folders, requests and saved responses get an id, a name and the fields
 * that all responses have.
 *
 * @param isTaken Whether an item of another collection has a UID.
 */
export function complete(
  document: Fields,
  owner: string,
  newId: () => string,
  isTaken?: IsTaken,
): Fields {
  const idsOf = idsFor(owner, newId, isTaken);
  const named = (fields: Fields): Fields => ({ name: "Untitled", ...fields, ...idsOf(fields) });
  const response = (fields: Fields): Fields => ({ ...emptyResponse, ...named(fields) });
  const request = (fields: Fields): Fields => ({
    request: { method: "GET", header: [], url: null, ...objectIn(fields, "request") },
    response: objectsIn(fields, "response").map(response),
  });
  const item = (fields: Fields): Fields => ({
    ...named(fields),
    ...(Array.isArray(fields["item"]) ? items(fields) : request(fields)),
  });
  const items = (fields: Fields) => ({ item: objectsIn(fields, "item").map(item) });
  return { ...document, ...items(document) };
}

/** The description of a document as text; it can also be an object with its media type. */
export function descriptionOf(document: Fields): string | null {
  const info = objectIn(document, "info");
  const { content = info["description"] } = objectIn(info, "description");
  return typeof content === "string" ? content : null;
}

/**
 * Applies *Update a collection* to a document; it uses the plural for `event`. The contract allows
 * objects, as `events` and as `variables`; they have no effect, because no document may have them.
 */
export function patched(document: Fields, changes: Fields): Fields {
  const { events } = changes;
  return {
    ...document,
    ...pick(changes, "auth", "variable"),
    ...(Array.isArray(events) ? { event: events } : {}),
    info: {
      ...objectIn(document, "info"),
      ...pick(objectIn(changes, "info"), "name", "description"),
    },
  };
}

/** A collection with another document, modified now. */
export const changed = (item: Item, document: Fields, { examples, now }: Call): Item => ({
  ...item,
  ...pick(objectIn(document, "info"), "name"),
  document,
  updatedAt: now,
  lastUpdatedBy: me(examples),
});
