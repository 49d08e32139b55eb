import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";
import type { Random } from "../../../../src/mock/server/random.ts";
import { resourcesOf } from "../../../../src/mock/stateful/index.ts";
import type { Fields, Item } from "../../../../src/mock/stateful/types.ts";
import { pickFrom } from "./any-value.ts";
import { type Contents, partsOf } from "./contents.ts";

/** What a request is about: values of the parameters in its path, and fields of its body. */
export interface Subject {
  readonly parameters: Fields;
  readonly fields?: Fields;
}

/** What subjects are chosen from. */
interface Choice {
  readonly operationId: string;
  readonly path: string;
  readonly contents: Contents;
  pick<T>(values: readonly T[] | undefined): T | undefined;
  /** The id or the UID of an item. */
  name(item: Fields | undefined): unknown;
}

const isNamed = (item: Fields, name: unknown): boolean =>
  item["id"] === name || item["uid"] === name;

const sourceOf = (fork: Item | undefined): unknown =>
  (fork?.["fork"] as Fields | undefined)?.["from"];

function transfer({ operationId, contents, pick }: Choice): Subject {
  const kind = operationId.slice("transferCollection".length, -1).toLowerCase();
  const parts = partsOf(contents);
  const part = pick(
    parts.filter((one) => one.kind === (kind === "response" ? "request" : "folder")),
  );
  const collection = { id: pick(contents["collections"])?.["uid"], model: "collection" };
  const inPart = part ? { id: part.node["uid"], model: part.kind } : collection;
  const uids = parts.filter((one) => one.kind === kind).map(({ node }) => node["uid"]);
  return {
    parameters: {},
    fields: {
      ids: pick([[pick(uids)], [pick(uids), pick(uids)]]),
      mode: pick(["move", "copy"]),
      target: kind === "response" ? inPart : pick([inPart, collection]),
      location: { position: pick(["start", "end"]), model: null, id: null },
    },
  };
}

/** A fork of a collection with its source, and a pull request. */
function fork({ operationId, contents, pick, name }: Choice): Subject {
  const { collections = [], pullRequests } = contents;
  const one = pick(collections.filter((item) => item["fork"] !== undefined));
  const strategy = pick(["default", "updateSourceWithDestination", "deleteSource"]);
  return {
    parameters: { collectionId: name(one), pullRequestId: pick(pullRequests)?.id },
    fields:
      operationId === "mergeCollectionFork"
        ? { source: one?.["uid"], destination: sourceOf(one), strategy }
        : { destinationId: sourceOf(one) },
  };
}

function environmentFork({ operationId, contents, pick }: Choice): Subject {
  const one = pick(contents["environments"]?.filter((item) => item["from"] !== undefined));
  const [from, uid] = [one?.["from"], one?.["uid"]];
  return operationId.startsWith("merge")
    ? { parameters: { environmentId: from }, fields: { source: uid } }
    : { parameters: { environmentId: uid }, fields: { source: from } };
}

/** The comment in the path; undefined for other operations. */
function commentIn({ operationId, path, contents, pick }: Choice): Item | undefined {
  const [, kind = ""] = /(Folder|Request|Response|Collection|Api)Comment$/.exec(operationId) ?? [];
  return path.includes("{commentId}") ? pick(contents[`${kind.toLowerCase()}Comments`]) : undefined;
}

/** An item of a collection, or a comment on one. */
function part(choice: Choice, comment: Item | undefined): Subject {
  const { path, contents, pick, name } = choice;
  const [, kind] = /\{(folder|request|response)Id\}/.exec(path) ?? [];
  const parts = partsOf(contents).filter((one) => one.kind === kind);
  const one = parts.find(({ node }) => node["uid"] === comment?.["parent"]) ?? pick(parts);
  const commentId = comment?.id;
  const collectionId = name(one?.collection);
  return { parameters: { collectionId, [`${kind}Id`]: name(one?.node), commentId } };
}

/** The resource whose items a parameter names. */
function resourceOf(parameter: string, path: string): string {
  if (parameter === "collectionId" && path.startsWith("/apis")) return "apiCollections";
  const resources = Object.entries({ ...resourcesOf.teams, ...resourcesOf.qodex });
  return resources.find(([, resource]) => resource.parameter === parameter)?.[0] ?? "";
}

/** An item, and those that it belongs to: a file, its schema and its API. */
function item(choice: Choice, comment: Item | undefined): Subject {
  const { path, contents, pick, name } = choice;
  const names = path.match(/(?<=\{)\w+(?=\})/g)?.toReversed() ?? [];
  const parameters: Record<string, unknown> = { commentId: comment?.id };
  let last = comment;
  for (const parameter of names.filter((one) => one !== "commentId" && one !== "elementType")) {
    const all = contents[resourceOf(parameter, path)] ?? [];
    const parent = last?.["parent"];
    const found: Item | undefined = last ? all.find((one) => isNamed(one, parent)) : pick(all);
    parameters[parameter] = parameter === "filePath" ? found?.["path"] : name(found);
    parameters["elementType"] = found?.["type"];
    last = found ?? last;
  }
  return { parameters };
}

/** Chooses stored items for a request. */
export function subjectOf(
  { iid: operationId = "", path }: PrismOperation,
  contents: Contents,
  random: Random,
): Subject {
  const isComment = operationId.includes("Comment");
  const choice: Choice = {
    operationId,
    path,
    contents,
    pick: (values = []) => pickFrom(random, values),
    name: (one = {}) => (isComment || random() < 0.5 ? one["uid"] : undefined) ?? one["id"],
  };
  if (operationId.startsWith("transfer")) return transfer(choice);
  if (/^(merge|pull|get)CollectionFork|PullRequest/.test(operationId)) return fork(choice);
  if (/^(merge|pull)EnvironmentFork/.test(operationId)) return environmentFork(choice);
  const comment = commentIn(choice);
  const isPart = /\{(folder|request|response)Id\}/.test(path);
  return isPart ? part(choice, comment) : item(choice, comment);
}
