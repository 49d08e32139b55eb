import { objectIn, objectsIn, pick } from "../fields.ts";
import type {
  Action,
  Call,
  Effect,
  Examples,
  Fields,
  Item,
  Resource,
  Resources,
} from "../types.ts";
import { findPlace, type Kind, placesIn } from "./items/tree.ts";
import { firstApi, me } from "./shared.ts";

/** The types of elements that can have comments. */
type Element = "collection" | "api" | Kind;

/** The UIDs of a collection and of everything in it. */
const uidsIn = (collection: Item): Set<unknown> =>
  new Set([
    collection["uid"],
    ...[...placesIn(objectIn(collection, "document"))].map(({ node }) => node["uid"]),
  ]);

/**
 * Removes the comments on elements that a collection no longer has; all, if the collection was deleted.
 */
export function withoutComments(
  had: Item,
  has: Item | undefined,
  { items }: Call,
): readonly Effect[] {
  const left = has ? uidsIn(has) : new Set();
  const gone = new Set([...uidsIn(had)].filter((uid) => !left.has(uid)));
  const kinds = ["collection", "folder", "request", "response"].map((kind) => `${kind}Comments`);
  return kinds.flatMap((resource) =>
    items(resource)
      .filter((comment) => gone.has(comment["parent"]))
      .map(({ id }) => ({ does: "remove", resource, id }) as const),
  );
}

/** Removes the comments on elements that a changed collection no longer has. */
export function withoutLostComments(changed: Item, call: Call): readonly Effect[] {
  const had = call.find("collections", changed.id);
  return had ? withoutComments(had, changed, call) : [];
}

const view = (item: Item): Fields => ({
  id: Number(item.id),
  ...pick(item, "threadId", "createdBy", "createdAt", "updatedAt", "body", "status"),
});

/** The UID of the element in the path, or the id of the API; `undefined` if it does not exist. */
function elementOf(element: Element, { parameters, find }: Call): string | undefined {
  const name = (kind: Element): string => parameters[`${kind}Id`] ?? "";
  if (element === "api") return find("apis", name("api"))?.id;
  const collection = find("collections", name("collection"));
  if (!collection || element === "collection") return collection && String(collection["uid"]);
  const place = findPlace(objectIn(collection, "document"), element, name(element));
  return place && String(place.node["uid"]);
}

/**
 * The element of the contract's comments: the first one of its type, in the first collection that has one.
 */
function firstElement(element: Element, examples: Examples): string | undefined {
  if (element === "api") return firstApi(examples);
  const documents = examples("getCollection").flatMap((body) => objectsIn(body, "collection"));
  const [document = {}] = documents;
  if (element === "collection") return String(objectIn(document, "info")["uid"]);
  const [folder = {}] = objectsIn(document, "item");
  const [request = {}] = objectsIn(folder, "item");
  const [response = {}] = objectsIn(request, "response");
  return String({ folder, request, response }[element]["uid"]);
}

/** The operation names, such as `Collection` in `listCollectionComments`. */
const names = {
  collection: "Collection",
  folder: "Folder",
  request: "Request",
  response: "Response",
  api: "Api",
} as const;

/** The comments on elements of one type. */
function commentsOn(element: Element): Resource {
  const name = names[element];
  const resource = `${element}Comments`;
  const parent = (call: Call) => elementOf(element, call);
  /** Deleting the first comment of a conversation deletes all others. */
  const conversation = (item: Item, { items }: Call): Item[] => {
    const others = items(resource).filter(
      (other) => other["parent"] === item["parent"] && other["threadId"] === item["threadId"],
    );
    return item["isFirst"] === true ? others : [];
  };
  const operations: Record<string, Action> = {
    [`list${name}Comments`]: { does: "list", wrapper: "data", view },
    [`create${name}Comment`]: {
      does: "create",
      item: (call) => {
        const { threadId } = call.body;
        return {
          id: String(call.newNumber()),
          parent: parent(call),
          threadId: threadId ?? call.newNumber(),
          isFirst: threadId === undefined,
          createdBy: Number(me(call.examples)),
          createdAt: call.now,
          updatedAt: call.now,
          body: call.body["body"],
          status: "open",
        };
      },
      body: (item) => ({ data: view(item) }),
    },
    [`update${name}Comment`]: {
      does: "change",
      change: (item, call) => ({ ...item, ...pick(call.body, "body"), updatedAt: call.now }),
      body: (item) => ({ data: view(item) }),
    },
    [`delete${name}Comment`]: {
      does: "delete",
      also: (item, call) =>
        conversation(item, call).map(({ id }) => ({ does: "remove", resource, id })),
    },
  };
  return {
    parameter: "commentId",
    parent,
    seed: (examples) => {
      const commented = firstElement(element, examples);
      const [thread = {}] = examples(`list${name}Comments`);
      return objectsIn(thread, "data").map((comment, index) => ({
        ...comment,
        id: String(comment["id"]),
        parent: commented,
        isFirst: index === 0,
      }));
    },
    operations,
  };
}

/** Comments on collections, folders, requests, saved responses and APIs. */
export const comments: Resources = {
  collectionComments: commentsOn("collection"),
  folderComments: commentsOn("folder"),
  requestComments: commentsOn("request"),
  responseComments: commentsOn("response"),
  apiComments: commentsOn("api"),
};
