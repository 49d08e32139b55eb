import { itemsIn, objectIn, objectsIn, pick } from "../fields.ts";
import type { Call, Examples, Fields, Item, Resource } from "../types.ts";
import {
  changed,
  complete,
  descriptionOf,
  documentOf,
  outlineOf,
  patched,
} from "./collection-document.ts";
import { withoutComments, withoutLostComments } from "./comments.ts";
import { collectionForkOperations, forkMakers } from "./forks/collections.ts";
import { takenElsewhere } from "./items/ids.ts";
import { withHidden } from "./items/kept.ts";
import { itemOperations, sizeOf } from "./items/operations.ts";
import { transferOperations } from "./items/transfer.ts";
import { ownRoles, roleOperations, withRoles } from "./roles.ts";
import { deleted, inputOf, inWorkspace, newElement, placed, reference } from "./shared.ts";
import { readTags, replaceTags, shownTags, taggable } from "./tags.ts";

const listed = ["id", "name", "owner", "createdAt", "updatedAt", "uid", "fork", "isPublic"];

/** The collections of the list with their documents. A collection without an example is empty. */
function seed(examples: Examples): Item[] {
  const documents = examples("getCollection").flatMap((body) => objectsIn(body, "collection"));
  const whole = documents.filter(({ item }) => item !== undefined);
  const { schema } = objectIn(documents[0] ?? {}, "info");
  const items = itemsIn(examples, ["listCollections", "collections"]);
  const makerOf = forkMakers(examples);
  return placed("collections", items, examples).map((item) => {
    const isOf = (document: Fields) => objectIn(document, "info")["_postman_id"] === item.id;
    const document = whole.find(isOf) ?? { info: { schema }, item: [] };
    const fork = item["fork"] === undefined ? {} : { base: document, ...makerOf(item["uid"]) };
    return { ...item, lastUpdatedBy: item["owner"], document, ...fork };
  });
}

function created(call: Call): Item {
  const element = newElement(call);
  const { info, ...content } = inputOf(call, "collection");
  const fields = objectIn({ info }, "info");
  const sent = { item: [], ...content, info: fields };
  return {
    ...element,
    name: fields["name"],
    isPublic: false,
    createdAt: call.now,
    updatedAt: call.now,
    lastUpdatedBy: element.owner,
    document: complete(sent, element.owner, call.newId, takenElsewhere(call)),
    entityType: "collection",
    tags: [],
    roles: ownRoles(element.owner),
  };
}

/** Why a document creates no collection: it has no `info`, or the id of an existing collection. */
function rejection(call: Call): string | undefined {
  const { info } = inputOf(call, "collection");
  if (info === undefined) return "code=400, example=malformedRequest";
  const id = objectIn({ info }, "info")["_postman_id"];
  const isKnown = call.items("collections").some((item) => item.id === id);
  return isKnown ? "code=400, example=instanceFound" : undefined;
}

/** Collections with their documents, contents, forks and tags. */
export const collections: Resource = {
  parameter: "collectionId",
  size: sizeOf,
  seed: (examples) =>
    withRoles(
      taggable("collection", seed(examples), shownTags("listCollectionTags", examples)),
      examples("listCollectionRoles")[0] ?? {},
    ),
  operations: {
    listCollections: {
      does: "list",
      wrapper: "collections",
      pagedBy: ["limit", "offset"],
      filters: {
        workspace: inWorkspace,
        name: (item, part = "") => String(item["name"]).toLowerCase().includes(part.toLowerCase()),
      },
      view: (item) => pick(item, ...listed),
    },
    getCollection: {
      does: "get",
      body: (item, { parameters }) => {
        const document = documentOf(item);
        const isMinimal = parameters["model"] === "minimal";
        return { collection: isMinimal ? outlineOf(document) : document };
      },
    },
    createCollection: {
      does: "create",
      rejects: rejection,
      item: created,
      body: (item) => ({ collection: reference(item) }),
    },
    replaceCollection: {
      does: "change",
      rejects: (_, call) =>
        inputOf(call, "collection")["info"] === undefined ? "code=400" : undefined,
      change: (item, call) => {
        const sent = inputOf(call, "collection");
        const isTaken = takenElsewhere(call, item);
        const document = complete(sent, String(item["owner"]), call.newId, isTaken);
        return changed(item, withHidden(document, objectIn(item, "document")), call);
      },
      also: withoutLostComments,
      body: (item) => ({ collection: reference(item) }),
    },
    updateCollection: {
      does: "change",
      change: (item, call) => {
        const changes = inputOf(call, "collection");
        return changed(item, patched(objectIn(item, "document"), changes), call);
      },
      body: (item) => ({
        collection: {
          ...pick(item, "id", "name"),
          description: descriptionOf(objectIn(item, "document")) ?? "",
        },
      }),
    },
    deleteCollection: {
      does: "delete",
      also: (item, call) => withoutComments(item, undefined, call),
      body: (item) => ({ collection: deleted(item) }),
    },
    listCollectionTags: readTags,
    replaceCollectionTags: replaceTags,
    ...roleOperations,
    ...itemOperations,
    ...transferOperations,
    ...collectionForkOperations,
  },
};
