import { itemsIn, objectIn, objectsIn, pick } from "../../fields.ts";
import type { Call, Fields, Item, Resource } from "../../types.ts";
import { firstApi, me } from "../shared.ts";
import { apiIn, namedVersions } from "./apis.ts";
import { inputIn, isLegacy } from "./form.ts";
import { newTask, taskUrl } from "./tasks.ts";

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

/** The type of a schema in a version of an API without one. */
const unknownType = "openapi:3";

/** The schemas in a request, by ids or by the files of a Git branch. */
function schemasIn(input: Fields, call: Call): Fields[] {
  const known = call.items("apiSchemas").filter(({ parent }) => parent === apiIn(call));
  return objectsIn(input, "schemas").map((schema) => {
    const id = String(schema["id"] ?? call.newId());
    const schemaOfId = known.find((one) => one.id === id) ?? known[0];
    return { id, type: schemaOfId?.["type"] ?? unknownType };
  });
}

/** The collections in a request. The path of a file is its name. */
const collectionsIn = (input: Fields, call: Call): Fields[] =>
  objectsIn(input, "collections").map((collection) => {
    const id = String(collection["id"] ?? call.newId());
    const ofApi = objectIn(call.find("apiCollections", id) ?? {}, "document");
    const found = call.find("collections", id) ?? objectIn(ofApi, "info");
    const name = found["name"] ?? "Untitled";
    return { id, name: collection["filePath"] ?? name };
  });

/** The parts that a version 9 request copies from another version. */
function copied(input: Fields, call: Call): Fields {
  const source = objectIn(input, "source");
  const from = call.find("apiVersions", String(source["id"]));
  return source["schema"] === true && from ? pick(from, "schemas") : {};
}

/** Versions of APIs. A version in format 10 is complete when its task is. */
export const apiVersions: Resource = {
  parameter: "versionId",
  parent: apiIn,
  seed: (examples) => {
    const list = ["listApiVersions", "versions"] as const;
    const user = me(examples);
    const own = { createdBy: user, updatedBy: user, isComplete: true };
    const shown = itemsIn(examples, list, ["getApiVersion", "version"]);
    const ids = new Set(shown.map(({ id }) => id));
    const named = namedVersions(examples).filter(({ id }) => !ids.has(id));
    return [...shown, ...named].map((item) => ({
      parent: firstApi(examples),
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
      rejects: (item) => (isComplete(item) ? undefined : "code=302"),
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
        const [input, user] = [inputIn(call, "version"), me(call.examples)];
        return {
          name: "",
          releaseNotes: "",
          ...pick(input, "name", "releaseNotes"),
          id: call.newId(),
          parent: apiIn(call),
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
        ...pick(inputIn(call, "version"), "name", "releaseNotes"),
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
