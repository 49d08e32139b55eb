import { itemsIn, objectIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Effect, Fields, Item, Resource } from "../../types.ts";
import { me } from "../shared.ts";

const summary = (item: Item): Fields =>
  pick(
    item,
    ...["id", "title", "description", "status", "sourceId", "destinationId"],
    ...["createdAt", "updatedAt", "createdBy"],
  );

/** One of the two collections of a pull request. Keeps the last name of a deleted one. */
function collectionOf(item: Item, side: "source" | "destination", { find }: Call): Fields {
  const id = item[`${side}Id`];
  const found = find("collections", String(id));
  const last = pick(objectIn(item, side), "name", "forkName");
  return { id, ...last, ...pick(found ?? {}, "name"), exists: found !== undefined };
}

/** The fields of a request: reviewers without a decision are `open`, like the pull request. */
function sentIn(item: Fields, { body }: Call): Fields {
  const { reviewers } = body;
  const known = objectsIn(item, "reviewers");
  const decided = (id: unknown) => known.find((one) => one["id"] === id);
  return {
    ...pick(body, "title", "description"),
    ...(Array.isArray(reviewers)
      ? { reviewers: reviewers.map((id: unknown) => decided(id) ?? { id, status: "open" }) }
      : {}),
  };
}

const isOpen = (item: Item): boolean => item["status"] === "open";

/** The open and approved pull requests from a fork to its source, which a merge closes. */
export function mergedPullRequests(source: Item, destination: Item, call: Call): Effect[] {
  return call
    .items("pullRequests")
    .filter((item) => isOpen(item) || item["status"] === "approved")
    .filter((item) => item["sourceId"] === source["uid"])
    .filter((item) => item["destinationId"] === destination["uid"])
    .map((item) => ({
      does: "put",
      resource: "pullRequests",
      item: { ...item, status: "merged", updatedAt: call.now, updatedBy: me(call.examples) },
    }));
}

/** The collection in the path: for a new pull request, the fork. */
const named = ({ find, parameters }: Call): Item | undefined =>
  find("collections", parameters["collectionId"] ?? "");

/** Whether the source of a fork was deleted, so that nothing can be merged into it. */
const lostDestination = (call: Call): boolean => {
  const { destinationId } = call.body;
  const isSource = objectIn(named(call) ?? {}, "fork")["from"] === destinationId;
  return isSource && !call.find("collections", String(destinationId));
};

/** Why a pull request cannot be created: the fork belongs to another collection, or already has one. */
function rejection(call: Call): string | undefined {
  const fork = named(call);
  const { destinationId } = call.body;
  if (objectIn(fork ?? {}, "fork")["from"] !== destinationId) {
    return "code=400, example=badRequest";
  }
  const isDuplicate = call
    .items("pullRequests")
    .some(
      (item) =>
        isOpen(item) &&
        item["sourceId"] === fork?.["uid"] &&
        item["destinationId"] === destinationId,
    );
  return isDuplicate ? "code=400, example=duplicate" : undefined;
}

/** Pull requests. Merging the fork closes them; nobody reviews them. */
export const pullRequests: Resource = {
  parameter: "pullRequestId",
  seed: (examples) => itemsIn(examples, ["listPullRequests", "data"], ["getPullRequest"]),
  operations: {
    listPullRequests: {
      does: "list",
      wrapper: "data",
      lacks: (call) => !named(call),
      where: (item, call) => {
        const uid = named(call)?.["uid"];
        return item["sourceId"] === uid || item["destinationId"] === uid;
      },
      view: (item) => ({
        ...summary(item),
        ...pick(item, "comment"),
        updatedBy: item["updatedBy"] ?? item["createdBy"],
        href: `/pull-requests/${item.id}`,
      }),
    },
    createPullRequest: {
      does: "create",
      lacks: (call) => !named(call) || lostDestination(call),
      rejects: rejection,
      item: (call) => {
        const fork = named(call);
        const { destinationId } = call.body;
        const destination = call.find("collections", String(destinationId));
        return {
          description: "",
          ...sentIn({}, call),
          id: call.newId(),
          status: "open",
          forkType: "collection",
          sourceId: fork?.["uid"],
          source: { ...pick(fork ?? {}, "name"), forkName: objectIn(fork ?? {}, "fork")["label"] },
          destinationId,
          destination: pick(destination ?? {}, "name"),
          createdAt: call.now,
          updatedAt: call.now,
          createdBy: me(call.examples),
        };
      },
      body: summary,
    },
    getPullRequest: {
      does: "get",
      body: (item, call) => ({
        ...pick(item, "id", "title", "description", "status", "comment", "forkType"),
        source: collectionOf(item, "source", call),
        destination: collectionOf(item, "destination", call),
        merge: { status: "inactive" },
        ...pick(item, "reviewers", "createdAt", "updatedAt", "createdBy"),
        updatedBy: item["updatedBy"] ?? item["createdBy"],
      }),
    },
    updatePullRequest: {
      does: "change",
      rejects: ({ status }) =>
        status === "merged" || status === "declined" ? "code=409" : undefined,
      change: (item, call) => ({
        ...item,
        ...sentIn(item, call),
        updatedAt: call.now,
        updatedBy: me(call.examples),
      }),
      body: (item) => ({ ...summary(item), ...pick(item, "forkType") }),
    },
  },
};
