import { describe, expect, test } from "vitest";
import { contractOf, now, type Sent, telling } from "./reported.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const engine = await contractOf("qodex");
const request = { method: "GET", url: "https://api.example.com" };

describe("collections", () => {
  const { body, outcome } = telling(engine, "qodex");
  const document = {
    info: { name: "Mine", schema, description: { content: "an object" } },
    item: [
      { name: "Folder", item: [{ name: "Inner", request, response: [{ name: "Saved" }] }] },
      { name: "Outer", request, id: "not/an:id" },
    ],
    variable: [{ key: "a", value: "b" }],
  };
  const made = body("createCollection", { body: { collection: document } }).collection;
  const one: Sent = { path: { collectionId: made.id } };
  const read = (query = {}) => body("getCollection", { ...one, query }).collection;

  test("get returns the document, with ids and times of the collection in `info`", () => {
    expect(made).toEqual({ id: made.id, name: "Mine", uid: `12345678-${made.id}` });
    const { info, item, ...rest } = read();
    expect(info).toEqual({
      ...document.info,
      _postman_id: made.id,
      uid: made.uid,
      createdAt: now,
      updatedAt: now,
      lastUpdatedBy: "12345678",
    });
    expect(rest).toEqual({ variable: document.variable });
    const [folder, outer] = item;
    const [inner] = folder.item;
    for (const part of [folder, outer, inner, inner.response[0]]) {
      expect(part.uid).toBe(`12345678-${part.id}`);
      expect(part.id).toMatch(/^[\da-f-]{36}$/);
    }
    expect(inner).toMatchObject({ name: "Inner", request, response: [{ name: "Saved" }] });
    const { schema: _, ...outlined } = info;
    expect(read({ model: "minimal" })).toEqual({
      info: outlined,
      rootLevelRequests: [outer.uid],
      rootLevelFolders: [folder.uid],
    });
  });

  test("the list omits the document; a part of the name finds it", () => {
    const { collections } = body("listCollections", { query: { name: "MIN" } });
    const times = { createdAt: now, updatedAt: now };
    expect(collections).toEqual([{ ...made, owner: "12345678", ...times, isPublic: false }]);
  });

  test("the list is paged on request", () => {
    const ids = (page: { collections: { id: string }[] }) => page.collections.map(({ id }) => id);
    const whole = body("listCollections");
    expect(whole).not.toHaveProperty("meta");
    const total = whole.collections.length;
    const first = body("listCollections", { query: { limit: "3" } });
    expect(first.meta).toEqual({ total, limit: 3, offset: 0 });
    const last = body("listCollections", { query: { limit: "3", offset: "3" } });
    expect(last.meta).toEqual({ total, limit: 3, offset: 3 });
    expect([...ids(first), ...ids(last)]).toEqual(ids(whole));
    const behind = body("listCollections", { query: { offset: "9" } });
    expect(behind).toEqual({ collections: [], meta: { total, limit: total, offset: 9 } });
    const found = body("listCollections", { query: { name: "mine", limit: "1" } });
    expect([ids(found), found.meta.total]).toEqual([[made.id], 1]);
  });

  test("omitted parts of a document are present, and empty", () => {
    const parts = [{ item: [] }, { request: {} }, { request: {}, response: [{}] }];
    const info = { name: "Bare", schema };
    const bare = body("createCollection", { body: { collection: { info, item: parts } } });
    const path = { collectionId: bare.collection.id };
    const { info: shown, item } = body("getCollection", { path }).collection;
    expect(shown.description).toBeNull();
    const made = { name: "Untitled", request: { method: "GET", header: [], url: null } };
    const saved = { name: "Untitled", header: [], cookie: [], body: null, responseTime: null };
    expect(item).toMatchObject([
      { name: "Untitled", item: [] },
      { ...made, response: [] },
      { ...made, response: [saved] },
    ]);
    const collection = { info: { name: "Barer" } };
    const renamed = body("updateCollection", { path, body: { collection } }).collection;
    expect(renamed).toEqual({ id: path.collectionId, name: "Barer", description: "" });
    body("deleteCollection", { path });
  });

  test("update: name, description, variables, and scripts under another name", () => {
    const changes = {
      info: { name: "Ours" },
      variable: [{ key: "c", value: "d" }],
      events: [{ listen: "test" }],
      auth: { type: "noauth" },
    };
    const sent = { ...one, body: { collection: changes } };
    // The description is an object; this response has its text.
    expect(body("updateCollection", sent).collection).toEqual({
      id: made.id,
      name: "Ours",
      description: "an object",
    });
    const changed = read();
    expect(changed).toMatchObject({
      info: { name: "Ours", description: document.info.description },
      variable: changes.variable,
      event: changes.events,
      auth: changes.auth,
    });
    expect(read({ model: "minimal" }).events).toEqual(changes.events);
    expect(changed.item).toHaveLength(2);
    const odd = { variables: { c: "d" }, events: { test: "x" }, info: { description: "text" } };
    const { collection } = body("updateCollection", { ...one, body: { collection: odd } });
    expect(collection).toEqual({ id: made.id, name: "Ours", description: "text" });
    expect(read()).toMatchObject({ variable: changes.variable, event: changes.events });
  });

  test("replace: omitted parts are deleted, parts with their id keep it", () => {
    const [kept] = read().item;
    const { info } = document;
    const item = [
      { ...kept, name: "Kept" },
      { name: "New", request },
    ];
    body("replaceCollection", { ...one, body: { collection: { info, item } } });
    const replaced = read();
    expect(replaced).not.toHaveProperty("variable");
    expect(replaced.info).toMatchObject({ name: "Mine", createdAt: now });
    expect(replaced.item[0]).toEqual({ ...kept, name: "Kept" });
    expect(replaced.item[1].id).not.toBe(kept.id);
  });

  test("an existing collection is refused, and so is an invalid one", () => {
    const again = { info: { name: "x", schema, _postman_id: made.id } };
    const rejection = (collection?: object) =>
      outcome("createCollection", { body: { collection } });
    expect(rejection(again)).toMatchObject({ prefer: "code=400, example=instanceFound" });
    expect(rejection()).toMatchObject({ prefer: "code=400, example=malformedRequest" });
    expect(outcome("replaceCollection", { ...one, body: {} })).toMatchObject({ is: "rejected" });
  });

  test("its owner is an editor, and so is that of a fork", () => {
    const fork = body("createCollectionFork", { ...one, body: { label: "f" } }).collection;
    for (const { id } of [made, fork]) {
      expect(body("listCollectionRoles", { path: { collectionId: id } })).toEqual({
        group: [],
        team: [],
        user: [{ role: "EDITOR", id: 12345678 }],
      });
    }
    body("deleteCollection", { path: { collectionId: fork.id } });
  });

  test("nothing can be merged into a deleted source: a pull request to it is 404", () => {
    const source = body("createCollection", { body: { collection: document } }).collection;
    const path = { collectionId: source.id };
    const fork = body("createCollectionFork", { path, body: { label: "f" } }).collection;
    const sent = { title: "T", destinationId: source.uid };
    const create = () =>
      outcome("createPullRequest", { path: { collectionId: fork.id }, body: sent });
    expect(create()).toMatchObject({ is: "done" });
    body("deleteCollection", { path });
    expect(create()).toEqual({ is: "unknown" });
    body("deleteCollection", { path: { collectionId: fork.id } });
  });

  test("delete removes it; its mock servers and monitors stay", () => {
    const [{ id, uid }] = body("listCollections").collections;
    const sent = { path: { collectionId: id } };
    expect(body("deleteCollection", sent)).toEqual({ collection: { id, uid } });
    expect(outcome("getCollection", sent)).toEqual({ is: "unknown" });
    expect(body("listCollections").collections).not.toContainEqual(expect.objectContaining({ id }));
    expect(body("listMocks").mocks).toContainEqual(expect.objectContaining({ collection: uid }));
    expect(body("listMonitors").monitors).toHaveLength(2);
  });
});
