import { describe, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
const apiId = "989e2345-9a58-4892-aeb1-2160aa0b3372";
const mediaType = "application/vnd.api.v10+json";

describe("API versions", () => {
  const { body, outcome, statefulStore } = telling(engine, "qodex");
  const list = () => body("listApiVersions", { path: { apiId }, mediaType });

  test("version 10: from Git, and available once the task is complete", () => {
    const sent = {
      name: "v3",
      branch: "main",
      schemas: [{ filePath: "definitions/index.json" }],
      collections: [{ filePath: "collections/tickets.json" }],
    };
    const create = outcome("createApiVersion", { path: { apiId }, body: sent, mediaType });
    if (create.is !== "done") throw new Error(create.is);
    const { id: versionId } = create.body as { id: string };
    const location = create.headers?.["location"] ?? "";
    expect(create.body).toEqual({
      id: versionId,
      name: "v3",
      releaseNotes: "",
      createdAt: now,
      updatedAt: now,
    });
    const version = { path: { apiId, versionId }, mediaType };
    expect(outcome("getApiVersion", version)).toEqual({
      is: "rejected",
      prefer: "code=302",
      headers: { location },
    });
    expect(outcome("deleteApiVersion", version)).toEqual({ is: "unknown" });
    expect(list().meta).toEqual({ limit: 10, total: 2 });
    const task = { path: { apiId, taskId: location.split("/").at(-1) ?? "" } };
    expect(body("getApiTask", task)).not.toHaveProperty("details");
    body("getApiTask", task);
    expect(list().meta.total).toBe(3);
    const [schema] = body("getApiVersion", version).version.schemas;
    expect(schema).toEqual({ id: schema.id, type: "openapi:3" });
    expect(outcome("deleteApiVersion", version)).toEqual({ is: "done" });
    // The task of a deleted version stays complete.
    expect(body("getApiTask", task).status).toBe("completed");
    expect(list().meta.total).toBe(2);
  });

  test("a task belongs to its API, which the path may name by its UID", () => {
    const query = { workspaceId: "18fbd645-88ee-406e-ab71-40e52342b95f" };
    const api = body("createApi", { query, body: { name: "New" }, mediaType });
    const path = { apiId: `12345678-${api.id}` };
    const data = { operationType: "CREATE_NEW", name: "c", data: {} };
    const { id: collectionId } = body("addApiCollection", { path, body: data, mediaType });
    const synced = { path: { ...path, collectionId }, body: {}, mediaType };
    const created = { path, body: { name: "1", schemas: [], collections: [] }, mediaType };
    for (const made of [
      outcome("createApiVersion", created),
      outcome("syncApiCollectionWithSchema", synced),
    ]) {
      if (made.is !== "done") throw new Error(made.is);
      const [location = "", taskId = ""] =
        /^\/apis\/.+\/tasks\/(.+)$/.exec(made.headers?.["location"] ?? "") ?? [];
      expect(location).toBe(`/apis/${api.id}/tasks/${taskId}`);
      for (const name of [api.id, path.apiId]) {
        const { meta } = body("getApiTask", { path: { apiId: name, taskId }, mediaType });
        expect(meta.url).toContain(`/apis/${api.id}/`);
      }
    }
    expect(body("listApiVersions", { path, mediaType }).meta.total).toBe(1);
    outcome("deleteApi", { path, mediaType });
    const left = statefulStore.contents().find(({ resource }) => resource === "apiTasks");
    expect(left?.items.filter(({ parent }) => parent !== apiId)).toEqual([]);
  });

  test("version 9: wrapped, at once, with its copies", () => {
    const path = { apiId };
    const source = { id: "2b93a919-9b20-444f-bf70-2cbdba95f867", schema: true };
    const sent = { version: { name: "v9", source } };
    const tasks = () => statefulStore.contents().find(({ resource }) => resource === "apiTasks");
    const before = tasks()?.items.length;
    const { version } = body("createApiVersion", { path, body: sent });
    expect(version).toEqual({ api: apiId, id: version.id, name: "v9" });
    expect(tasks()?.items.length).toBe(before);
    const one = { path: { apiId, versionId: version.id } };
    expect(body("getApiVersion", one).version).toMatchObject({
      ...version,
      schema: ["f046989d-d132-42e1-9dcc-b3e175614edd"],
    });
    expect(body("updateApiVersion", { ...one, body: { version: { name: "v10" } } })).toMatchObject({
      version: { name: "v10", updatedBy: "12345678" },
    });
    const { versions } = body("listApiVersions", { path });
    expect(versions.map(({ name }: { name: string }) => name)).toEqual(["v1", "v2", "v10"]);
    expect(body("deleteApiVersion", one)).toEqual({ version: { id: version.id } });
  });
});
