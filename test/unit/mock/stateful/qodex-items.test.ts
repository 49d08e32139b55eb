import { beforeEach, describe, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const me = "12345678";

let { body, outcome, statefulStore } = telling(engine, "qodex");
let collectionId = "";
beforeEach(() => {
  ({ body, outcome, statefulStore } = telling(engine, "qodex"));
  const collection = { info: { name: "Mine", schema }, item: [] };
  collectionId = body("createCollection", { body: { collection } }).collection.id;
});
const tree = () => body("getCollection", { path: { collectionId } }).collection;
const create = (Kind: string, sent: object, query: Record<string, string> = {}) =>
  body(`createCollection${Kind}`, { path: { collectionId }, query, body: sent });
const get = (Kind: string, id: string, query: Record<string, string> = {}) =>
  body(`getCollection${Kind}`, {
    path: { collectionId, [`${Kind.toLowerCase()}Id`]: id },
    query,
  });

describe("folders", () => {
  test("a folder in a folder, with a request, is in the collection, and has the values that were sent", () => {
    const outer = create("Folder", { name: "Outer", description: "All of it" });
    expect(outer).toMatchObject({
      data: { collection: collectionId, folder: null, description: "All of it", owner: me },
      meta: { model: "folder", action: "import" },
      model_id: outer.data.id,
    });
    const request = { name: "Pay", method: "POST", url: "https://example.com/pay" };
    // The vendor's docs show the UID of the parent here.
    const folder = `${me}-${outer.data.id}`;
    const inner = create("Folder", { name: "Inner", folder, requests: [request] });
    expect(inner.data).toMatchObject({ name: "Inner", folder: outer.data.id, folders: [] });
    expect(inner.data.requests).toEqual(inner.data.order);
    expect(tree().item).toMatchObject([
      {
        id: outer.data.id,
        uid: `${me}-${outer.data.id}`,
        item: [{ name: "Inner", item: [{ name: "Pay", request: { method: "POST" } }] }],
      },
    ]);
    expect(get("Folder", outer.data.id).data).toMatchObject({
      folders_order: [inner.data.id],
      order: [],
      createdAt: now,
    });
    const [id] = inner.data.order;
    expect(get("Request", id).data).toMatchObject({ ...request, folder: inner.data.id });
  });

  test("an update changes the fields that are sent, and increments the revision", () => {
    const { data, revision } = create("Folder", { name: "Old", description: "Stays", hue: "blue" });
    const path = { collectionId, folderId: data.id };
    const updated = body("updateCollectionFolder", { path, body: { name: "New" } });
    expect(updated.data).toMatchObject({ name: "New", description: "Stays", hue: "blue" });
    expect(updated.revision).toBeGreaterThan(revision);
    expect(get("Folder", data.id).data.lastRevision).toBe(updated.revision);
    expect(tree().item).toMatchObject([{ id: data.id, name: "New", description: "Stays" }]);
    expect(tree().item[0]).not.toHaveProperty("hue");
  });

  test("delete removes its contents, with their comments", () => {
    const { data } = create("Folder", { name: "Gone", requests: [{ name: "Gone too" }] });
    const request = { collectionId, requestId: data.requests[0] };
    body("createRequestComment", { path: request, body: { body: "?" } });
    const comments = () =>
      statefulStore.contents().find(({ resource }) => resource === "requestComments")?.items.length;
    const before = comments();
    const path = { collectionId, folderId: data.id };
    const deleted = body("deleteCollectionFolder", { path });
    expect(deleted.data).toEqual({ id: data.id, owner: me });
    expect(tree().item).toEqual([]);
    expect(outcome("getCollectionFolder", { path })).toEqual({ is: "unknown" });
    expect(outcome("getCollectionRequest", { path: request })).toEqual({ is: "unknown" });
    expect(comments()).toBe(Number(before) - 1);
  });
});

test("a request has the headers and the body that were sent, in both formats", () => {
  const sent = {
    name: "Pay",
    method: "PUT",
    url: "{{base}}/pay?late=1",
    headerData: [{ key: "Accept", value: "*/*", enabled: false }],
    queryParams: [{ key: "late", value: "1" }],
    dataMode: "raw",
    rawModeData: "{}",
    dataOptions: { raw: { language: "json" } },
    auth: { type: "noauth" },
    events: [{ listen: "test" }],
  };
  const { data } = create("Request", sent);
  expect(get("Request", data.id).data).toMatchObject({ ...sent, folder: null });
  expect(tree().item).toMatchObject([
    {
      event: sent.events,
      request: {
        method: "PUT",
        url: sent.url,
        header: [{ key: "Accept", value: "*/*", disabled: true }],
        body: { mode: "raw", raw: "{}", options: sent.dataOptions },
        auth: sent.auth,
      },
    },
  ]);
  const path = { collectionId, requestId: data.id };
  body("updateCollectionRequest", { path, body: { method: "POST", dataMode: null } });
  expect(get("Request", data.id).data).toMatchObject({ method: "POST", dataMode: null });
  expect(get("Request", data.id, { ids: "true", uid: "true" }).data).toEqual({
    id: `${me}-${data.id}`,
    collection: `${me}-${collectionId}`,
    folder: null,
    responses_order: [],
    owner: me,
    lastUpdatedBy: me,
  });
});

test("fields that only the flat format has are returned as sent, unless responses declare another type", () => {
  const sent = {
    headers: [{ key: "Accept", value: "*/*" }],
    data: [{ key: "sailing", value: "F-102", type: "text" }],
    dataDisabled: true,
    pathVariables: { id: "7" },
    pathVariableData: [{ key: "id" }],
    protocolProfileBehavior: null,
    tests: "tests['sold'] = true;",
    hue: "blue",
  };
  const { data } = create("Request", sent);
  expect(get("Request", data.id).data).toMatchObject(sent);
  const odd = { dataDisabled: 1, pathVariables: [], pathVariableData: {}, tests: 5 };
  const second = create("Request", { ...odd, protocolProfileBehavior: "x" }).data;
  const shown = get("Request", second.id).data;
  for (const name of Object.keys(odd)) expect(shown).not.toHaveProperty(name);
  expect(shown).not.toHaveProperty("protocolProfileBehavior");
});

test("a saved response belongs to its request, and has the status and text that were sent", () => {
  const request = create("Request", { name: "Pay" }).data;
  const sent = {
    name: "Paid",
    responseCode: { code: 201, name: "Created" },
    headers: [{ key: "Content-Type", value: "application/json" }],
    text: "{}",
    language: "json",
  };
  const { data } = create("Response", sent, { request: request.id });
  expect(data).toMatchObject({ ...sent, request: request.id });
  expect(get("Response", data.id).data).toMatchObject({ ...sent, request: request.id });
  expect(get("Request", request.id).data.responses_order).toEqual([data.id]);
  expect(tree().item[0].response).toMatchObject([{ code: 201, status: "Created", body: "{}" }]);
  const path = { collectionId, responseId: data.id };
  const change = { responseCode: { code: 409, name: "Conflict" } };
  expect(body("updateCollectionResponse", { path, body: change }).data).toMatchObject({
    ...sent,
    ...change,
  });
  body("deleteCollectionResponse", { path });
  expect(get("Request", request.id).data.responses_order).toEqual([]);
});

test("the initial items can be read in the flat format", () => {
  const [{ id }] = body("listCollections").collections;
  const path = { collectionId: id, requestId: "7dacefa8-766a-4788-a945-e9e975faf061" };
  expect(body("getCollectionRequest", { path }).data).toMatchObject({
    name: "Buy a ticket",
    folder: "11a2ffcb-cb82-46cc-99a4-1e070b929028",
    url: "{{baseUrl}}/tickets",
    responses_order: ["8465b7ab-e453-47f6-905f-497de35b851f"],
  });
});

test("a missing parent and an existing id are refused", () => {
  const path = { collectionId };
  const rejection = (Kind: string, sent: object, query: Record<string, string> = {}) =>
    outcome(`createCollection${Kind}`, { path, query, body: sent });
  const missing = { is: "rejected", prefer: "code=400, example=instanceNotFound" };
  expect(rejection("Folder", { folder: "nobody" })).toEqual(missing);
  expect(rejection("Request", {}, { folder: "nobody" })).toEqual(missing);
  expect(rejection("Response", {}, { request: "nobody" })).toEqual(missing);
  const { id } = create("Folder", { name: "Here" }).data;
  expect(rejection("Folder", { id })).toMatchObject({ prefer: "code=400, example=instanceFound" });
});

test("small items fill the memory as large ones do", () => {
  const small = telling(engine, "qodex", { limits: { items: 100, bytes: 20_000 } });
  const [{ id }] = small.body("listCollections").collections;
  const sent = { path: { collectionId: id }, body: {} };
  const outcomes = Array.from({ length: 200 }, () => small.outcome("createCollectionFolder", sent));
  expect(outcomes.at(-1)).toEqual({ is: "full" });
  const folderId = "11a2ffcb-cb82-46cc-99a4-1e070b929028";
  small.body("deleteCollectionFolder", { path: { collectionId: id, folderId } });
  expect(small.outcome("createCollectionFolder", sent)).toMatchObject({ is: "done" });
});

describe.each([
  ["Collection", {}],
  ["Folder", { folderId: `${me}-11a2ffcb-cb82-46cc-99a4-1e070b929028` }],
  ["Request", { requestId: `${me}-7dacefa8-766a-4788-a945-e9e975faf061` }],
  ["Response", { responseId: `${me}-8465b7ab-e453-47f6-905f-497de35b851f` }],
  ["Api", { apiId: "989e2345-9a58-4892-aeb1-2160aa0b3372" }],
])("comments: %s", (Kind, element) => {
  const uid = `${me}-76430b78-7a8b-4654-8d3e-ce040380f2db`;
  const path = Kind === "Api" ? element : { collectionId: uid, ...element };
  const list = () => body(`list${Kind}Comments`, { path }).data;

  test("a new comment, a reply, and the conversation without them", () => {
    const start = list();
    expect(start).toHaveLength(2);
    const one = body(`create${Kind}Comment`, { path, body: { body: "Why?" } }).data;
    expect(one).toMatchObject({ body: "Why?", createdBy: 12345678, createdAt: now });
    const { threadId } = one;
    const reply = { body: "So.", threadId };
    const two = body(`create${Kind}Comment`, { path, body: reply }).data;
    expect(list()).toEqual([...start, one, two]);
    const here = { ...path, commentId: String(one.id) };
    body(`update${Kind}Comment`, { path: here, body: { body: "Why not?" } });
    expect(list()[2]).toMatchObject({ id: one.id, body: "Why not?", threadId });
    body(`delete${Kind}Comment`, { path: { ...path, commentId: String(two.id) } });
    expect(list()).toHaveLength(3);
    body(`create${Kind}Comment`, { path, body: reply });
    body(`delete${Kind}Comment`, { path: here });
    expect(list()).toEqual(start);
  });

  test("a comment of another element is unknown there, and so is a missing element", () => {
    const commentId = String(list()[0].id);
    const elsewhere = { ...path, [Object.keys(path).at(-1) ?? ""]: "1-nobody", commentId };
    for (const name of [`update${Kind}Comment`, `list${Kind}Comments`, `create${Kind}Comment`]) {
      const sent = { path: elsewhere, body: { body: "?" } };
      expect(outcome(name, sent)).toEqual({ is: "unknown" });
    }
  });
});
