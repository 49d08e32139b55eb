import { itemsIn, objectIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Fields, Item, Resource } from "../../types.ts";
import { apiIds, inputOf, me } from "../shared.ts";
import { newTask, taskUrl } from "./tasks.ts";

/** The API that a path names. */
export const apiOf = ({ parameters, examples }: Call): string | undefined =>
  apiIds(examples).find((id) => id === parameters["apiId"]);

/** Whether the answer has the form of version 9, which is deprecated. */
const isLegacy = ({ mediaType }: Call): boolean => !mediaType.includes("v10");

/** The fields that a request sends. Version 9 wraps them. */
const inputIn = (call: Call): Fields =>
  call.body["version"] === undefined ? call.body : inputOf(call, "version");

const isComplete = (item: Item): boolean => item["isComplete"] === true;

const summary = (item: Item): Fields =>
  pick(item, "id", "name", "createdAt", "updatedAt", "releaseNotes");

const legacySummary = (item: Item): Fields => ({
  ...pick(item, "id", "name", "createdAt", "createdBy", "updatedAt"),
  description: item["releaseNotes"],
  summary: item["name"],
});

const legacy = (item: Item): Fields => ({
  version: {
    ...pick(item, "id", "name", "createdAt", "createdBy", "updatedAt", "updatedBy"),
    api: item["parent"],
  },
});

/** The schemas that a request names, by ids or by the files of a Git branch. */
function schemasIn(input: Fields, call: Call): Fields[] {
  const shown = call.examples("getApiVersion").flatMap((body) => objectsIn(body, "version"));
  const known = shown.flatMap((version) => objectsIn(version, "schemas"));
  return objectsIn(input, "schemas").map((schema) => {
    const id = String(schema["id"] ?? call.newId());
    const { type } = known.find((one) => one["id"] === id) ?? known[0] ?? {};
    return { id, type };
  });
}

/** The collections that a request names. The path of a file is its name. */
const collectionsIn = (input: Fields, call: Call): Fields[] =>
  objectsIn(input, "collections").map((collection) => {
    const id = String(collection["id"] ?? call.newId());
    const name = call.find("collections", id)?.["name"] ?? "Untitled";
    return { id, name: collection["filePath"] ?? name };
  });

/** What a version 9 request copies from another version. */
function copied(input: Fields, call: Call): Fields {
  const source = objectIn(input, "source");
  const from = call.find("apiVersions", String(source["id"]));
  return source["schema"] === true && from ? pick(from, "schemas") : {};
}

/** Versions of APIs. One of version 10 is complete when its task is. */
export const apiVersions: Resource = {
  parameter: "versionId",
  parent: apiOf,
  seed: (examples) => {
    const [parent] = apiIds(examples);
    const list = ["listApiVersions", "versions"] as const;
    const user = me(examples);
    const own = { parent, createdBy: user, updatedBy: user, isComplete: true };
    return itemsIn(examples, list, ["getApiVersion", "version"]).map((item) => ({
      schemas: [],
      collections: [],
      ...item,
      ...own,
    }));
  },
  operations: {
    listApiVersions: {
      does: "list",
      wrapper: "versions",
      pagedBy: (call) => !isLegacy(call),
      pageSize: 10,
      where: isComplete,
      view: (item, call) => (isLegacy(call) ? legacySummary(item) : summary(item)),
    },
    getApiVersion: {
      does: "get",
      refuses: (item) => (isComplete(item) ? undefined : "code=302"),
      headers: (item) =>
        isComplete(item) ? {} : { location: taskUrl(item["parent"], item["task"]) },
      body: (item, call) => {
        if (!isLegacy(call)) {
          return { version: { ...summary(item), ...pick(item, "schemas", "collections") } };
        }
        const schema = objectsIn(item, "schemas").map(({ id }) => id);
        return { version: { ...objectIn(legacy(item), "version"), schema } };
      },
    },
    createApiVersion: {
      does: "create",
      item: (call) => {
        const [input, user] = [inputIn(call), me(call.examples)];
        return {
          name: "",
          releaseNotes: "",
          ...pick(input, "name", "releaseNotes"),
          id: call.newId(),
          parent: apiOf(call),
          task: isLegacy(call) ? undefined : call.newId(),
          isComplete: isLegacy(call),
          schemas: schemasIn(input, call),
          collections: collectionsIn(input, call),
          ...copied(input, call),
          createdBy: user,
          updatedBy: user,
          createdAt: call.now,
          updatedAt: call.now,
        };
      },
      also: (item, call) => {
        if (isLegacy(call)) return [];
        const url = `/apis/${item["parent"]}/versions`;
        const task = newTask(String(item["task"]), call, {
          meta: { url, model: "api-version", action: "create" },
          result: { id: item.id, url: `${url}/${item.id}` },
        });
        return [{ does: "put", resource: "apiTasks", item: task }];
      },
      headers: (item, call) =>
        isLegacy(call) ? {} : { location: taskUrl(item["parent"], item["task"]) },
      body: (item, call) =>
        isLegacy(call)
          ? { version: { ...pick(item, "id", "name"), api: item["parent"] } }
          : summary(item),
    },
    updateApiVersion: {
      does: "change",
      lacks: (item) => !isComplete(item),
      change: (item, call) => ({
        ...item,
        ...pick(inputIn(call), "name", "releaseNotes"),
        updatedAt: call.now,
        updatedBy: me(call.examples),
      }),
      body: (item, call) => (isLegacy(call) ? legacy(item) : summary(item)),
    },
    deleteApiVersion: {
      does: "delete",
      lacks: (item) => !isComplete(item),
      body: (item, call) => (isLegacy(call) ? { version: pick(item, "id") } : undefined),
    },
  },
};
