import { beforeEach, describe, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
const mediaType = "application/vnd.api.v10+json";
const workspaceId = "18fbd645-88ee-406e-ab71-40e52342b95f";
const ferries = "989e2345-9a58-4892-aeb1-2160aa0b3372";
const user = 12345678;

let { body, outcome, statefulStore } = telling(engine, "qodex");
let apiId = "";
beforeEach(() => {
  ({ body, outcome, statefulStore } = telling(engine, "qodex"));
  const sent = { query: { workspaceId }, body: { name: "Mine", summary: "Short" }, mediaType };
  apiId = body("createApi", sent).id;
});
const names = (query: object = {}) =>
  body("listApis", { query: { workspaceId, ...query }, mediaType }).apis.map(
    ({ name }: { name: string }) => name,
  );
const path = () => ({ apiId });
const stored = (resource: string) =>
  statefulStore.contents().find((one) => one.resource === resource)?.items ?? [];

describe("APIs", () => {
  test("a new API is in its workspace and in the list, and has the values that were sent", () => {
    const whole = {
      id: apiId,
      name: "Mine",
      summary: "Short",
      description: "",
      createdAt: now,
      createdBy: user,
      updatedAt: now,
      updatedBy: user,
    };
    expect(body("getApi", { path: path(), mediaType })).toEqual(whole);
    expect(names()).toEqual(["Ferry tickets API", "Payments API", "Mine"]);
    const { workspace } = body("getWorkspace", { path: { workspaceId } });
    expect(workspace.apis).toContainEqual({ id: apiId, name: "Mine", uid: `${user}-${apiId}` });
    const empty = { schemas: [], versions: [], collections: [] };
    const query = { include: "schemas,versions,collections,gitInfo" };
    expect(body("getApi", { path: path(), query, mediaType })).toEqual({ ...whole, ...empty });
  });

  test("the list is of one workspace, filtered by creator and by a part of the description", () => {
    expect(names({ description: "RETURNS money" })).toEqual(["Payments API"]);
    expect(names({ createdBy: "1" })).toEqual([]);
    expect(names({ limit: "1" })).toEqual(["Ferry tickets API"]);
    // Filters of version 9 are ignored in version 10.
    expect(names({ name: "pay" })).toHaveLength(3);
    const old = { query: { workspaceId, name: "pay", updatedBy: String(user) } };
    expect(body("listApis", old).apis).toHaveLength(1);
    const other = { workspaceId: "f4175f4c-3e54-4fbf-8439-4f163d402edd" };
    expect(names(other)).toEqual([]);
    const nowhere = { query: { workspaceId: "nobody" }, mediaType };
    expect(outcome("listApis", nowhere)).toEqual({ is: "unknown" });
    expect(outcome("createApi", { ...nowhere, body: { name: "Lost" } })).toEqual({ is: "unknown" });
  });

  test("version 9 wraps request and response bodies, and deletes with a body", () => {
    const sent = { query: { workspaceId }, body: { api: { name: "Old" } } };
    const { api } = body("createApi", sent);
    expect(api).toMatchObject({ name: "Old", summary: "", createdBy: String(user) });
    const one = { path: { apiId: api.id } };
    expect(body("getApi", one)).toEqual({ api });
    const renamed = body("updateApi", { ...one, body: { api: { summary: "New" } } });
    expect(renamed.api).toMatchObject({ name: "Old", summary: "New" });
    expect(body("deleteApi", one)).toEqual({ api: { id: api.id } });
    expect(outcome("createApi", { ...sent, body: { api: {} } })).toMatchObject({ is: "rejected" });
  });

  test("an update keeps omitted fields, and names users by text", () => {
    const updated = body("updateApi", { path: path(), body: { name: "Ours" }, mediaType });
    expect(updated).toMatchObject({ name: "Ours", summary: "Short", updatedBy: String(user) });
    expect(body("getApi", { path: path(), mediaType })).toMatchObject({ updatedBy: user });
  });

  test("the API of the contract has the parts that its example names", () => {
    const include = "schemas,versions,collections";
    const read = body("getApi", { path: { apiId: ferries }, query: { include }, mediaType });
    expect(read).toMatchObject({
      schemas: [{ id: "f046989d-d132-42e1-9dcc-b3e175614edd" }],
      versions: [{ name: "v1" }, { name: "v2" }],
      collections: [{ id: "12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804" }],
    });
    const git = { path: { apiId: "dacd83fe-91e5-41a9-ba47-61bcd50974e8" }, mediaType };
    const linked = body("getApi", { ...git, query: { include: `${include},gitInfo` } });
    expect(linked).toMatchObject({ versions: [{ name: "v1" }], gitInfo: { domain: null } });
    expect(Object.keys(linked)).not.toContain("schemas");
  });

  test("tags return the elements that have them", () => {
    const tags = [{ slug: "mine" }];
    expect(body("replaceApiTags", { path: path(), body: { tags }, mediaType })).toEqual({ tags });
    expect(body("listApiTags", { path: path(), mediaType })).toEqual({ tags });
    const { entities } = body("listTagEntities", { path: { slug: "mine" } }).data;
    expect(entities).toEqual([{ entityId: `12345678-${apiId}`, entityType: "api" }]);
  });
});

describe("the parts of an API", () => {
  const files = [
    { path: "index.json", content: '{"openapi":"3.0.0"}' },
    { path: "model/error.json", content: "{}" },
  ];
  const schema = () =>
    body("createApiSchema", { path: path(), body: { type: "openapi:3", files }, mediaType });

  test("a schema has the values that were sent, as files and as one text", () => {
    const { id: schemaId, ...made } = schema();
    expect(made).toMatchObject({
      type: "openapi:3",
      files: [
        { path: "index.json", name: "index.json", root: { enabled: true } },
        { path: "model/error.json", name: "error.json", root: { enabled: false } },
      ],
    });
    const one = { ...path(), schemaId };
    const read = (query: Record<string, string> = {}) =>
      body("getApiSchema", { path: one, query, mediaType });
    expect(read().files.data).toHaveLength(2);
    expect(read({ bundled: "true" }).content).toBe(files[0]?.content);
    const file = (filePath: string) => ({ path: { ...one, filePath }, mediaType });
    expect(body("getApiSchemaFile", file("model/error.json")).content).toBe("{}");
    const sent = { content: "type Query", root: { enabled: true } };
    const added = body("replaceApiSchemaFile", { ...file("new/a.graphql"), body: sent });
    expect(added).toMatchObject({ name: "a.graphql", root: { enabled: true } });
    expect(read({ bundled: "true" }).content).toBe("type Query");
    // Only the fields that are sent change.
    const again = body("replaceApiSchemaFile", { ...file("new/a.graphql"), body: { name: "b" } });
    expect(again).toMatchObject({ id: added.id, name: "b", root: { enabled: true } });
    expect(body("getApiSchemaFile", file("new/a.graphql")).content).toBe("type Query");
    outcome("deleteApiSchemaFile", file("index.json"));
    const list = body("listApiSchemaFiles", { path: one, mediaType });
    expect(list.files.map((each: { path: string }) => each.path)).toEqual([
      "model/error.json",
      "new/a.graphql",
    ]);
    expect(outcome("getApiSchemaFile", file("index.json"))).toEqual({ is: "unknown" });
    expect(outcome("deleteApiSchemaFile", file("index.json"))).toEqual({ is: "unknown" });
    const include = { include: "schemas" };
    const { schemas } = body("getApi", { path: path(), query: include, mediaType });
    expect(schemas).toEqual([{ id: schemaId }]);
  });

  test("a schema has one file for each path, the last one that was sent", () => {
    const twice = [...files, { path: "index.json", content: "[]" }];
    const sent = { path: path(), body: { type: "openapi:3", files: twice }, mediaType };
    const { id: schemaId, files: made } = body("createApiSchema", sent);
    expect(made.map((file: { path: string }) => file.path)).toEqual([
      "index.json",
      "model/error.json",
    ]);
    const query = { bundled: "true" };
    const read = body("getApiSchema", { path: { ...path(), schemaId }, query, mediaType });
    expect(read.content).toBe("[]");
  });

  test("a schema is found only in its own API, and at an existing version", () => {
    const { id: schemaId } = schema();
    const other = { path: { apiId: ferries, schemaId }, mediaType };
    for (const operation of ["getApiSchema", "listApiSchemaFiles"]) {
      expect(outcome(operation, other)).toEqual({ is: "unknown" });
      const query = { versionId: "nobody" };
      const one = { path: { ...path(), schemaId }, query, mediaType };
      expect(outcome(operation, one)).toEqual({ is: "unknown" });
    }
    const empty = { path: path(), body: { type: "graphql", files: [] }, mediaType };
    expect(outcome("createApiSchema", empty)).toMatchObject({ is: "rejected" });
  });

  test("collections: a copy, a new one, and one of the schema", () => {
    const add = (sent: object) => ({ path: path(), body: sent, mediaType });
    const read = (collectionId: string) =>
      body("getApiCollection", { path: { ...path(), collectionId }, mediaType });
    const source = "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db";
    const copy = { operationType: "COPY_COLLECTION", data: { collectionId: source } };
    const { id } = body("addApiCollection", add(copy));
    expect(id).not.toBe(source);
    const original = body("getCollection", { path: { collectionId: source } }).collection;
    expect(read(id).info).toMatchObject({ name: "Ferry tickets", uid: id });
    expect(read(id).item[0]).toMatchObject({ name: original.item[0].name });
    expect(read(id).item[0].id).not.toBe(original.item[0].id);
    const generate = { operationType: "GENERATE_FROM_SCHEMA", name: "Made" };
    expect(outcome("addApiCollection", add(generate))).toEqual({ is: "unknown" });
    schema();
    const made = body("addApiCollection", add(generate)).id;
    expect(read(made)).toMatchObject({ info: { name: "Made" }, item: [] });
    const sync = { path: { ...path(), collectionId: made }, mediaType };
    expect(outcome("syncApiCollectionWithSchema", sync).is).toBe("done");
    const elsewhere = { path: { apiId: ferries, collectionId: made }, mediaType };
    expect(outcome("syncApiCollectionWithSchema", elsewhere)).toEqual({ is: "unknown" });
    expect(outcome("getApiCollection", elsewhere)).toEqual({ is: "unknown" });
    const info = { name: "New", schema: original.info.schema };
    const fresh = body("addApiCollection", add({ operationType: "CREATE_NEW", data: { info } }));
    expect(read(fresh.id).info.name).toBe("New");
    expect(body("listCollections").collections).not.toContainEqual(
      expect.objectContaining({ name: "Made" }),
    );
  });

  test("are deleted with it, and nothing else is", () => {
    const resources = ["apis", "apiVersions", "apiTasks", "apiComments", "apiSchemas"].concat(
      ...["apiSchemaFiles", "apiCollections"],
    );
    const counts = () => resources.map((resource) => stored(resource).length);
    schema();
    const info = {
      name: "New",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    };
    body("addApiCollection", {
      path: path(),
      body: { operationType: "CREATE_NEW", data: { info } },
      mediaType,
    });
    body("createApiComment", { path: path(), body: { body: "?" } });
    const version = { name: "v1", schemas: [], collections: [] };
    outcome("createApiVersion", { path: path(), body: version, mediaType });
    const before = counts();
    expect(outcome("deleteApi", { path: path(), mediaType })).toEqual({ is: "done" });
    const gone = counts().map((count, index) => (before[index] ?? 0) - count);
    expect(gone).toEqual([1, 1, 1, 1, 1, 2, 1]);
    for (const operation of ["getApi", "listApiComments", "listApiVersions", "listApiTags"]) {
      expect(outcome(operation, { path: path(), mediaType })).toEqual({ is: "unknown" });
    }
    expect(names()).toEqual(["Ferry tickets API", "Payments API"]);
  });
});
