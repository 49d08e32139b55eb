import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Action, Call, ChangeAction, Fields, GetAction, Item } from "../../types.ts";
import { changed } from "../collection-document.ts";
import { withoutLostComments } from "../comments.ts";
import { changedNode, newNode } from "./changes.ts";
import { flat, narrowed } from "./flat.ts";
import { idsFor, takenIn } from "./ids.ts";
import {
  findPlace,
  hiddenOf,
  inserted,
  type Kind,
  type Place,
  placesIn,
  replaced,
} from "./tree.ts";

const documentIn = (collection: Item): Fields => objectIn(collection, "document");

/** The item in the path, in the collection in the path. */
const placeOf = (kind: Kind, collection: Item, { parameters }: Call): Place | undefined =>
  findPlace(documentIn(collection), kind, parameters[`${kind}Id`]);

const lacks = (kind: Kind) => (collection: Item, call: Call) => !placeOf(kind, collection, call);

/** The most recently changed item of a collection. */
function lastChanged(kind: Kind, collection: Item): Place {
  const places = [...placesIn(documentIn(collection))].filter((place) => place.kind === kind);
  const revision = ({ node }: Place) => hiddenOf(node).revision ?? 0;
  return places.reduce((last, place) => (revision(place) > revision(last) ? place : last));
}

/** The server's response to a change. */
const result = (kind: Kind, action: string, data: Fields, revision: unknown): Fields => ({
  data,
  meta: { model: kind, action },
  model_id: data["id"],
  revision,
});

/** The parent of an item: `undefined` if it does not exist, `null` for the top level of the collection. */
type Parent = Fields | null | undefined;

const parents: Readonly<Record<Kind, (document: Fields, call: Call) => Parent>> = {
  folder: (document, { body }) => folderIn(document, body["folder"]),
  request: (document, { parameters }) => folderIn(document, parameters["folder"]),
  response: (document, { parameters }) =>
    findPlace(document, "request", parameters["request"])?.node,
};

const folderIn = (document: Fields, name: unknown): Parent =>
  name === undefined || name === null ? null : findPlace(document, "folder", name)?.node;

/** A new item. Its response has its children in addition to their order. */
export const creates = (kind: Kind): ChangeAction => ({
  does: "change",
  // The contract's 400 refers to the folder or request in the body, not to the collection.
  absent: "code=404",
  rejects: (collection, call) => {
    const document = documentIn(collection);
    if (parents[kind](document, call) === undefined) return "code=400, example=instanceNotFound";
    const { id } = call.body;
    const isKnown = takenIn(call.items("collections"), [kind]);
    return typeof id === "string" && isKnown(`${collection["owner"]}-${id}`)
      ? "code=400, example=instanceFound"
      : undefined;
  },
  change: (collection, call) => {
    const document = documentIn(collection);
    const idsOf = idsFor(collection["owner"], call.newId, takenIn(call.items("collections")));
    const parent = parents[kind](document, call) ?? undefined;
    const requests = kind === "folder" ? objectsIn(call.body, "requests") : [];
    const ids = idsOf(call.body);
    const item = requests.map((input) => newNode("request", idsOf(input), input, call));
    const node = newNode(kind, ids, call.body, call);
    const whole = kind === "folder" ? { ...node, item } : node;
    return changed(collection, inserted(document, parent, whole), call);
  },
  body: (collection) => {
    const place = lastChanged(kind, collection);
    const { lastRevision, ...data } = flat(place, collection);
    return result(kind, "import", { ...data, ...contents[kind](data) }, lastRevision);
  },
});

const contents: Readonly<Record<Kind, (data: Fields) => Fields>> = {
  folder: ({ folders_order: folders, order: requests }) => ({ folders, requests }),
  request: ({ responses_order: responses }) => ({ responses }),
  response: () => ({}),
};

/** Returns an item in the flat format. */
export const reads = (kind: Kind): GetAction => ({
  does: "get",
  lacks: lacks(kind),
  body: (collection, call) => {
    const { parameters } = call;
    const place = placeOf(kind, collection, call);
    const data = place ? flat(place, collection) : {};
    const populate = parameters["populate"] === "true";
    const more = populate ? contents[kind](data) : {};
    return {
      data: narrowed({ ...data, ...more }, parameters),
      meta: { model: kind, action: "find", populate, changeset: false },
      model_id: data["id"],
    };
  },
});

/** Changes the sent fields. */
export const updates = (kind: Kind): ChangeAction => ({
  does: "change",
  lacks: lacks(kind),
  change: (collection, call) => {
    const node = placeOf(kind, collection, call)?.node ?? {};
    const next = changedNode(kind, node, call.body, call);
    return changed(collection, replaced(documentIn(collection), node, [next]), call);
  },
  body: (collection) => {
    const data = flat(lastChanged(kind, collection), collection);
    return result(kind, "update", data, data["lastRevision"]);
  },
});

/** Removes an item with all of its children. */
export const removes = (kind: Kind): ChangeAction => ({
  does: "change",
  lacks: lacks(kind),
  change: (collection, call) => {
    const node = placeOf(kind, collection, call)?.node ?? {};
    return changed(collection, replaced(documentIn(collection), node, []), call);
  },
  also: withoutLostComments,
  body: (collection, { parameters, newNumber }) => {
    const id = String(parameters[`${kind}Id`]).replace(`${collection["owner"]}-`, "");
    return result(kind, "destroy", { id, ...pick(collection, "owner") }, newNumber());
  },
});

/** The folders, requests and saved responses of a collection, which are stored in its document. */
export const itemOperations: Readonly<Record<string, Action>> = {
  createCollectionFolder: creates("folder"),
  getCollectionFolder: reads("folder"),
  updateCollectionFolder: updates("folder"),
  deleteCollectionFolder: removes("folder"),
  createCollectionRequest: creates("request"),
  getCollectionRequest: reads("request"),
  updateCollectionRequest: updates("request"),
  deleteCollectionRequest: removes("request"),
  createCollectionResponse: creates("response"),
  getCollectionResponse: reads("response"),
  updateCollectionResponse: updates("response"),
  deleteCollectionResponse: removes("response"),
};

/** The bytes of a collection, which grow with every item; for a fork, includes its original content. */
export const sizeOf = ({ document, base }: Item): number => JSON.stringify([document, base]).length;
