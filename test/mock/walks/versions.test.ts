import { describe, expect, test } from "vitest";
import { reasonOf } from "../../support/client/client.ts";
import { expectGone, walker } from "./walk.ts";

const qodexOf = walker();
const apiId = "989e2345-9a58-4892-aeb1-2160aa0b3372";
const schemas = [{ id: "f046989d-d132-42e1-9dcc-b3e175614edd" }];
const collections = [{ id: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db" }];

const names = async () => {
  const found: string[] = [];
  for await (const { name } of qodexOf().apiVersions.list({ apiId, limit: 1 })) found.push(name);
  return found;
};

describe("the client publishes a version", () => {
  test("and waits: the version is available once its task is complete", async () => {
    const { apiVersions, apiTasks } = qodexOf();
    const body = { name: "v3", schemas, collections, releaseNotes: "Day passes." };
    const call = apiVersions.create({ apiId, body });
    const { id } = await call;
    const version = { apiId, versionId: id };
    expect(await names()).toEqual(["v1", "v2"]);
    await expectGone(apiVersions.update({ ...version, body: { name: "early" } }));
    const task = await apiTasks.wait(call, { interval: 1 });
    expect(task).toMatchObject({
      status: "completed",
      meta: { url: `/apis/${apiId}/versions`, model: "api-version", action: "create" },
      details: { resources: [{ id, url: `/apis/${apiId}/versions/${id}` }] },
    });
    expect((await apiVersions.get(version))?.version).toMatchObject({
      name: "v3",
      releaseNotes: "Day passes.",
      schemas: [{ ...schemas[0], type: "openapi:3" }],
      collections: [{ ...collections[0], name: "Ferry tickets" }],
    });
    expect(await names()).toEqual(["v1", "v2", "v3"]);
    await apiVersions.update({ ...version, body: { name: "v3.0" } });
    expect((await apiVersions.get(version))?.version).toMatchObject({
      name: "v3.0",
      releaseNotes: "Day passes.",
    });
    const { response } = await apiVersions.delete(version).withResponse();
    // Version 10 has no body here; version 9 has.
    expect([response.status, response.headers.get("content-length")]).toEqual([204, null]);
    await expectGone(apiVersions.get(version));
    expect(await names()).toEqual(["v1", "v2"]);
  });

  test("and polls the task itself: pending once, then complete", async () => {
    const { apiVersions, apiTasks } = qodexOf();
    const call = apiVersions.create({ apiId, body: { name: "v4", schemas, collections } });
    const { response } = await call.withResponse();
    const location = response.headers.get("location") ?? "";
    const taskId = location.replace(`/apis/${apiId}/tasks/`, "");
    const read = async () => (await apiTasks.get({ apiId, taskId })).status;
    expect([await read(), await read(), await read()]).toEqual([
      "pending",
      "completed",
      "completed",
    ]);
    await expectGone(apiTasks.get({ apiId: "dacd83fe-91e5-41a9-ba47-61bcd50974e8", taskId }));
  });

  test("of an unknown API: not found", async () => {
    const { apiVersions } = qodexOf();
    const body = { name: "v1", schemas, collections };
    await expectGone(apiVersions.create({ apiId: "nobody", body }));
    expect(await reasonOf(apiVersions.list({ apiId: "nobody" }))).toMatchObject({ status: 404 });
  });
});

test("syncing a collection is a task that ends", async () => {
  const { apiCollections, apiTasks } = qodexOf();
  const collectionId = "12345678-26e70d58-a1b6-44f1-b9cf-bcbd936be804";
  const call = apiCollections.syncWithSchema({ apiId, collectionId });
  const { taskId } = await call;
  const task = await apiTasks.wait(call, { interval: 1 });
  expect(task).toMatchObject({
    id: taskId,
    meta: { model: "collection", action: "update" },
    details: { resources: [{ id: collectionId }] },
  });
  // The task belongs to a collection of the API; others are not found.
  const other = collections[0]?.id ?? "";
  await expectGone(apiCollections.syncWithSchema({ apiId, collectionId: other }));
});
