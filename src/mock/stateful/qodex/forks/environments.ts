import { objectIn, objectsIn, pick } from "../../fields.ts";
import type { Action, Call, Examples, Fields, Item } from "../../types.ts";
import { myName, newElement } from "../shared.ts";
import { mergedLists } from "./merge.ts";

const sourceOf = (item: Item, { find }: Call): Item | undefined =>
  find("environments", String(item["from"]));

/** The variables of an environment after merging those of another one. */
const mergedValues = (into: Item, from: Item, base: Fields): Fields[] =>
  mergedLists(
    {
      base: objectsIn(base, "base"),
      into: objectsIn(into, "values"),
      from: objectsIn(from, "values"),
    },
    "key",
  );

/** The forks in the contract. They belong to other users, whose environments are in no list. */
export function shownForks(examples: Examples): Item[] {
  const sources = examples("mergeEnvironmentFork").map((body) => objectIn(body, "environment"));
  const [{ uid: from } = {}] = sources;
  const lists = ["listEnvironments", "getEnvironment"].flatMap(examples);
  const named = lists.flatMap((body) => objectsIn(body, "environments"));
  const name = named.find(({ uid }) => uid === from)?.["name"] ?? "";
  const shown = examples("listEnvironmentForks").flatMap((body) => objectsIn(body, "data"));
  return shown.map((fork) => {
    const uid = String(fork["forkId"]);
    const owner = uid.slice(0, uid.indexOf("-"));
    return {
      id: uid.slice(owner.length + 1),
      uid,
      owner,
      name,
      from,
      forkName: fork["forkName"],
      forkedBy: fork["createdBy"],
      isForeign: true,
      isPublic: false,
      values: [],
      base: [],
      ...pick(fork, "createdAt", "updatedAt"),
    };
  });
}

/** The fork in the body of a merge. */
const merging = ({ body, find }: Call): Item | undefined =>
  find("environments", String(body["source"]));

/** Forks of environments, which are environments themselves. */
export const environmentForkOperations: Readonly<Record<string, Action>> = {
  listEnvironmentForks: {
    does: "list",
    pageSize: 10,
    newestFirst: ({ parameters }) => parameters["direction"] === "desc",
    lacks: ({ find, parameters }) => !find("environments", parameters["environmentId"] ?? ""),
    where: (item, { find, parameters }) => {
      const source = find("environments", parameters["environmentId"] ?? "");
      return item["from"] === source?.["uid"];
    },
    view: (item) => ({
      forkId: item["uid"],
      ...pick(item, "forkName", "createdAt", "updatedAt"),
      createdBy: item["forkedBy"],
    }),
  },
  createEnvironmentFork: {
    does: "create",
    lacks: ({ find, parameters }) => !find("environments", parameters["environmentId"] ?? ""),
    item: (call) => {
      const source = call.find("environments", call.parameters["environmentId"] ?? "");
      return {
        ...newElement(call),
        ...pick(source ?? {}, "name", "values"),
        from: source?.["uid"],
        forkName: call.body["forkName"],
        forkedBy: myName(call.examples),
        base: source?.["values"],
        isPublic: false,
        createdAt: call.now,
        updatedAt: call.now,
      };
    },
    body: (item) => ({ environment: pick(item, "uid", "name", "forkName") }),
  },
  mergeEnvironmentFork: {
    does: "change",
    lacks: (_, call) => !merging(call),
    rejects: (item, call) => (merging(call)?.["from"] === item["uid"] ? undefined : "code=400"),
    change: (item, call) => {
      const fork = merging(call) ?? item;
      return { ...item, values: mergedValues(item, fork, fork), updatedAt: call.now };
    },
    also: (item, call) => {
      const fork = merging(call);
      if (!fork) return [];
      if (call.body["deleteSource"] === true) {
        return [{ does: "remove", resource: "environments", id: fork.id }];
      }
      const { values } = item;
      const updated = { ...fork, values, base: values, updatedAt: call.now };
      return [{ does: "put", resource: "environments", item: updated }];
    },
    body: (item) => ({ environment: pick(item, "uid") }),
  },
  pullEnvironmentFork: {
    does: "change",
    lacks: (item, call) => item["from"] !== undefined && !sourceOf(item, call),
    rejects: (item, { body }) => {
      const isSource = body["source"] === undefined || body["source"] === item["from"];
      return item["from"] !== undefined && isSource ? undefined : "code=400";
    },
    change: (item, call) => {
      const source = sourceOf(item, call) ?? item;
      const values = mergedValues(item, source, item);
      return { ...item, values, base: source["values"], updatedAt: call.now };
    },
    body: (item) => ({ environment: pick(item, "uid") }),
  },
};
