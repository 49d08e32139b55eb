import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Action, Call, Effect, Examples, Fields, Item } from "../../types.ts";
import { changed } from "../collection-document.ts";
import { withoutComments, withoutLostComments } from "../comments.ts";
import { takenElsewhere } from "../items/ids.ts";
import { keepingOrigins } from "../items/kept.ts";
import { ownRoles } from "../roles.ts";
import { myName, newElement } from "../shared.ts";
import { inFork, inSource, mergedDocuments, withFreeIds } from "./document.ts";
import { isSame } from "./merge.ts";
import { mergedPullRequests } from "./pull-requests.ts";

const documentIn = (item: Item): Fields => objectIn(item, "document");
const forkOf = (item: Item): Fields | undefined =>
  item["fork"] === undefined ? undefined : objectIn(item, "fork");

/** The source of a fork, if it exists. */
const sourceOf = (item: Item, { find }: Call): Item | undefined =>
  find("collections", String(forkOf(item)?.["from"]));

/** Who created the forks in the contract, and whether that is the user of the key. */
export function forkMakers(examples: Examples): (uid: unknown) => Fields {
  const shown = (id: string) => examples(id).flatMap((body) => objectsIn(body, "data"));
  const [all, own] = [shown("listCollectionForks"), shown("listCollectionForksByMe")];
  return (uid) => ({
    forkedBy: all.find(({ forkId }) => forkId === uid)?.["createdBy"] ?? "",
    isForkOfMine: own.some(({ forkId }) => forkId === uid),
  });
}

/** The merged documents of both collections, computed once per request. */
interface Merge {
  readonly destination: Item;
  readonly fork: Item;
}
const merges = new WeakMap<Call, Merge>();

function mergeOf(destination: Item, fork: Item, call: Call): Merge {
  const known = merges.get(call);
  if (known) return known;
  const own = inSource(documentIn(fork), destination["owner"], call.newId);
  const merged = mergedDocuments({
    base: objectIn(fork, "base"),
    into: documentIn(destination),
    from: own.document,
  });
  const isTaken = takenElsewhere(call, destination);
  const document = withFreeIds(merged, own.known, call.newId, isTaken);
  const merge = {
    destination: changed(destination, keepingOrigins(document, documentIn(destination)), call),
    fork: updated(fork, document, own.known, call),
  };
  merges.set(call, merge);
  return merge;
}

/** A fork with the current content of its source. */
function updated(
  fork: Item,
  document: Fields,
  known: ReadonlyMap<unknown, unknown>,
  call: Call,
): Item {
  const next = inFork(document, fork["owner"], call.newId, known);
  return { ...changed(fork, next, call), base: document };
}

function pulled(fork: Item, call: Call): Item {
  const source = sourceOf(fork, call);
  if (!source) return fork;
  const own = inSource(documentIn(fork), source["owner"], call.newId);
  const document = mergedDocuments({
    base: objectIn(fork, "base"),
    into: own.document,
    from: documentIn(source),
  });
  const next = inFork(document, fork["owner"], call.newId, own.known);
  return { ...changed(fork, next, call), base: documentIn(source) };
}

const merging = ({ body, find }: Call): Item | undefined =>
  find("collections", String(body["source"]));

function afterMerge(destination: Item, call: Call): Effect[] {
  const source = merging(call);
  if (!source) return [];
  const more = [
    ...withoutLostComments(destination, call),
    ...mergedPullRequests(source, destination, call),
  ];
  if (call.body["strategy"] === "deleteSource") {
    const comments = withoutComments(source, undefined, call);
    return [{ does: "remove", resource: "collections", id: source.id }, ...comments, ...more];
  }
  const { fork } = mergeOf(destination, source, call);
  return [
    { does: "put", resource: "collections", item: fork },
    ...withoutLostComments(fork, call),
    ...more,
  ];
}

const notForked = (item: Item): string | undefined => (forkOf(item) ? undefined : "code=400");
const lostSource = (item: Item, call: Call): boolean =>
  forkOf(item) !== undefined && !sourceOf(item, call);

const summary = (item: Item): Fields => {
  const { label, createdAt } = forkOf(item) ?? {};
  return { forkId: item["uid"], forkName: label, createdAt };
};
const newestFirst = ({ parameters }: Call): boolean => parameters["direction"] === "desc";

/** Forks of collections, which are collections themselves. */
export const collectionForkOperations: Readonly<Record<string, Action>> = {
  listCollectionForks: {
    does: "list",
    pageSize: 10,
    newestFirst,
    lacks: ({ find, parameters }) => !find("collections", parameters["collectionId"] ?? ""),
    where: (item, { find, parameters }) => {
      const source = find("collections", parameters["collectionId"] ?? "");
      return forkOf(item)?.["from"] === source?.["uid"];
    },
    view: (item) => ({ ...summary(item), createdBy: item["forkedBy"] }),
  },
  listCollectionForksByMe: {
    does: "list",
    pageSize: 10,
    newestFirst,
    where: (item) => item["isForkOfMine"] === true,
    view: (item) => ({ ...summary(item), sourceId: forkOf(item)?.["from"] }),
  },
  createCollectionFork: {
    does: "create",
    lacks: ({ find, parameters }) => !find("collections", parameters["collectionId"] ?? ""),
    item: (call) => {
      const source = call.find("collections", call.parameters["collectionId"] ?? "");
      const base = objectIn(source ?? {}, "document");
      const element = newElement(call);
      return {
        ...element,
        ...pick(source ?? {}, "name"),
        fork: { label: call.body["label"], createdAt: call.now, from: source?.["uid"] },
        forkedBy: myName(call.examples),
        isForkOfMine: true,
        isPublic: false,
        createdAt: call.now,
        updatedAt: call.now,
        lastUpdatedBy: element.owner,
        document: inFork(base, element.owner, call.newId),
        base,
        entityType: "collection",
        tags: [],
        roles: ownRoles(element.owner),
      };
    },
    body: (item) => ({ collection: pick(item, "id", "name", "fork", "uid") }),
  },
  mergeCollectionFork: {
    does: "change",
    target: ({ body }) => String(body["destination"]),
    lacks: (_, call) => !merging(call),
    rejects: (destination, call) => {
      const { from } = forkOf(merging(call) ?? destination) ?? {};
      return from === destination["uid"] ? undefined : "code=400";
    },
    change: (destination, call) => {
      const source = merging(call);
      return source ? mergeOf(destination, source, call).destination : destination;
    },
    also: afterMerge,
    body: (item) => ({ collection: pick(item, "id", "uid") }),
  },
  pullCollectionFork: {
    does: "change",
    lacks: lostSource,
    rejects: notForked,
    change: pulled,
    also: withoutLostComments,
    body: (item) => ({
      collection: { destinationId: item["uid"], sourceId: forkOf(item)?.["from"] },
    }),
  },
  getCollectionForkSourceStatus: {
    does: "get",
    lacks: lostSource,
    rejects: notForked,
    body: (item, call) => {
      const source = sourceOf(item, call);
      const isSourceAhead = !isSame(item["base"], source?.["document"]);
      return { collection: { [String(item["uid"])]: { isSourceAhead } } };
    },
  },
};
