import { objectIn, objectsIn } from "../../fields.ts";
import type { Call, ChangeAction, Effect, Fields, Item, Rejection } from "../../types.ts";
import { changed } from "../collection-document.ts";
import { me } from "../shared.ts";
import { takenElsewhere } from "./ids.ts";
import {
  findPlace,
  hidden,
  hiddenOf,
  hiding,
  type Kind,
  lists,
  mapped,
  type Place,
  placesIn,
  replaced,
} from "./tree.ts";

/** An item and its collection. */
interface Found {
  readonly collection: Item;
  readonly place: Place;
}

/** The possible parents of items of a type. */
const targets: Readonly<Record<Kind, readonly string[]>> = {
  folder: ["collection", "folder"],
  request: ["collection", "folder"],
  response: ["request"],
};

const documentIn = (collection: Item): Fields => objectIn(collection, "document");

const isKind = (model: unknown): model is Kind =>
  model === "folder" || model === "request" || model === "response";

/** The item of a type with this UID. */
function find(kind: Kind, uid: unknown, { items }: Call): Found | undefined {
  for (const collection of items("collections")) {
    const place = findPlace(documentIn(collection), kind, uid);
    if (place && place.node["uid"] === uid) return { collection, place };
  }
  return undefined;
}

const idsIn = ({ body }: Call): unknown[] => [...new Set([body["ids"]].flat())];

const found = (kind: Kind, call: Call): Found[] =>
  idsIn(call).flatMap((uid) => find(kind, uid, call) ?? []);

/** The target: the collection, and the folder or request in it. */
function targetOf(call: Call): { collection: Item; node: Fields | undefined } | undefined {
  const { id, model } = objectIn(call.body, "target");
  if (isKind(model)) {
    const target = find(model, id, call);
    return target && { collection: target.collection, node: target.place.node };
  }
  const collection = model === "collection" ? call.find("collections", String(id)) : undefined;
  return collection?.["uid"] === id && collection ? { collection, node: undefined } : undefined;
}

/** The list of a document, folder or request that contains items of a type. */
const listOf = (kind: Kind): "item" | "response" => (kind === "response" ? "response" : "item");

/** The position in the target's list; undefined if the neighbour does not exist. */
function indexIn(list: readonly Fields[], { body }: Call): number | undefined {
  const { position, id } = objectIn(body, "location");
  if (position === "start") return 0;
  if (position === "end") return list.length;
  const neighbour = list.findIndex((node) => node["uid"] === id);
  if (neighbour < 0) return undefined;
  return position === "before" ? neighbour : neighbour + 1;
}

const siblings = (kind: Kind, call: Call): Fields[] => {
  const target = targetOf(call);
  return target ? objectsIn(target.node ?? documentIn(target.collection), listOf(kind)) : [];
};

const bad = (title: string): Rejection => ({ prefer: "code=400", says: { title } });

/** Why the items cannot be moved or copied there. */
function rejection(kind: Kind, call: Call): Rejection | undefined {
  const { mode } = call.body;
  const { model } = objectIn(call.body, "target");
  const { position, id, model: neighbour } = objectIn(call.body, "location");
  if (!targets[kind].includes(String(model))) {
    return bad(`Cannot transfer ${kind} to target model type ${String(model)}`);
  }
  if (mode !== "move" && mode !== "copy") return bad(`Unknown mode ${String(mode)}`);
  if (!["start", "end", "before", "after"].includes(String(position))) {
    return bad(`Unknown position ${String(position)}`);
  }
  if ((position === "before" || position === "after") && !(isKind(neighbour) && id)) {
    return bad(`The position ${position} needs the model and the id of the neighbour`);
  }
  const into = targetOf(call)?.node;
  const isInside = found(kind, call).some(
    ({ place: { node } }) => node === into || [...placesIn(node)].some((one) => one.node === into),
  );
  // A copy is finite: it contains the items that existed before.
  return mode === "move" && into !== undefined && isInside
    ? bad("Cannot transfer folder into itself")
    : undefined;
}

/** A document, or a part of it, without the given items. */
function without(within: Fields, gone: ReadonlySet<Fields>): Fields {
  const present = lists.filter((name) => Array.isArray(within[name]));
  const left = present.map((name) => [
    name,
    objectsIn(within, name)
      .filter((node) => !gone.has(node))
      .map((node) => without(node, gone)),
  ]);
  return { ...within, ...Object.fromEntries(left) };
}

/** An item with its children in the target. A copy has new ids. */
function transferred(one: Found, all: readonly Found[], target: Item, call: Call): Fields {
  const { collection, place } = one;
  const isCopy = call.body["mode"] === "copy";
  const isTaken = collection.id === target.id ? undefined : takenElsewhere(call, collection);
  const arrived = (node: Fields): Fields => {
    const isNew = isCopy || isTaken?.(`${target["owner"]}-${node["id"]}`) === true;
    const id = isNew ? call.newId() : node["id"];
    // Only the fork itself knows the origin in its source.
    const { origin, ...kept } = hiddenOf(node);
    const isKnown = origin !== undefined && !isCopy && !isTaken;
    return {
      ...node,
      id,
      uid: `${target["owner"]}-${id}`,
      ...(isCopy ? { createdAt: call.now } : {}),
      [hidden]: isKnown ? { ...kept, origin } : kept,
    };
  };
  // An item that is moved separately is not also moved with its parent.
  const own = new Set(isCopy ? [] : all.map((other) => other.place.node));
  const whole = arrived(mapped(without(place.node, own), arrived));
  return hiding(
    { ...whole, updatedAt: call.now },
    { revision: call.newNumber(), lastUpdatedBy: me(call.examples) },
  );
}

/** The target collection with the items, without their previous positions. */
function received(kind: Kind, collection: Item, call: Call): Item {
  const document = documentIn(collection);
  const items = found(kind, call);
  const list = siblings(kind, call);
  const index = indexIn(list, call) ?? list.length;
  const arrivals = items.map((item) => transferred(item, items, collection, call));
  const { node = document } = targetOf(call) ?? {};
  const grown = { ...node, [listOf(kind)]: list.toSpliced(index, 0, ...arrivals) };
  const whole = node === document ? grown : replaced(document, node, [grown]);
  return changed(collection, left(whole, items, call), call);
}

const left = (document: Fields, items: readonly Found[], { body }: Call): Fields =>
  body["mode"] === "move"
    ? without(document, new Set(items.map(({ place }) => place.node)))
    : document;

/** The moved items, in order of arrival. */
function arrivals(kind: Kind, collection: Item, call: Call): Fields[] {
  const revision = (node: Fields): number => hiddenOf(node).revision ?? 0;
  const nodes = [...placesIn(documentIn(collection))]
    .filter((place) => place.kind === kind)
    .map(({ node }) => node)
    .sort((a, b) => revision(a) - revision(b));
  return nodes.slice(nodes.length - idsIn(call).length);
}

/** The other source collections, and the comments on items whose UID changed. */
function elsewhere(kind: Kind, into: Item, call: Call): Effect[] {
  if (call.body["mode"] !== "move") return [];
  const items = found(kind, call);
  const sources = new Set(items.map(({ collection }) => collection));
  const effects: Effect[] = [...sources]
    .filter(({ id }) => id !== into.id)
    .map((source) => ({
      does: "put",
      resource: "collections",
      item: changed(source, left(documentIn(source), items, call), call),
    }));
  const now = arrivals(kind, into, call);
  const own = new Set(items.map(({ place }) => place.node));
  const uids = new Map(
    items.flatMap(({ place }, index) => pairs(without(place.node, own), now[index] ?? {})),
  );
  const comments = ["folder", "request", "response"].flatMap((one) => {
    const resource = `${one}Comments`;
    return call.items(resource).flatMap((comment): Effect[] => {
      const parent = uids.get(comment["parent"]);
      return parent === undefined || parent === comment["parent"]
        ? []
        : [{ does: "put", resource, item: { ...comment, parent } }];
    });
  });
  return [...effects, ...comments];
}

/** The UIDs of an item and its children, before and after. */
function pairs(before: Fields, after: Fields): [unknown, unknown][] {
  const uidsIn = (node: Fields) =>
    [...placesIn({ item: [node] })].map((place) => place.node["uid"]);
  const moved = uidsIn(after);
  return uidsIn(before).map((uid, index) => [uid, moved[index]]);
}

/** Moves or copies items to another location, all of them or none. */
const transfers = (kind: Kind): ChangeAction => ({
  does: "change",
  target: (call) => String(targetOf(call)?.collection["uid"] ?? ""),
  lacks: (_, call) =>
    found(kind, call).length < idsIn(call).length ||
    (rejection(kind, call) === undefined && indexIn(siblings(kind, call), call) === undefined),
  rejects: (_, call) => rejection(kind, call),
  change: (collection, call) => received(kind, collection, call),
  also: (collection, call) => elsewhere(kind, collection, call),
  body: (collection, call) => ({
    ids: arrivals(kind, collection, call).map(({ uid }) => uid),
  }),
});

/** The routes that move and copy items within a collection or between two. */
export const transferOperations: Readonly<Record<string, ChangeAction>> = {
  transferCollectionFolders: transfers("folder"),
  transferCollectionRequests: transfers("request"),
  transferCollectionResponses: transfers("response"),
};
