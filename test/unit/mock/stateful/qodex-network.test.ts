import { beforeEach, expect, test } from "vitest";
import { contractOf, now, telling } from "./reported.ts";

const engine = await contractOf("qodex");
let { body, outcome } = telling(engine, "qodex");
beforeEach(() => {
  ({ body, outcome } = telling(engine, "qodex"));
});

const list = (query: Record<string, string> = {}) => body("listPrivateNetworkElements", { query });
const names = (query: Record<string, string> = {}) => {
  const { elements, folders } = list(query);
  return [...elements, ...folders].map(({ name }: { name: string }) => name);
};
const add = (sent: object) => body("addPrivateNetworkElement", { body: sent });

test("begins with the folders of the root, and what is in them", () => {
  expect(names()).toEqual(["Billing", "Sales"]);
  expect(names({ parentFolderId: "2" })).toEqual([
    ...["Ferry tickets API", "Payments", "Ticketing", "Quay"],
  ]);
  expect(list({ parentFolderId: "2", limit: "2", offset: "2" })).toMatchObject({
    elements: [{ name: "Ticketing" }],
    folders: [],
    meta: { limit: 2, offset: 2, totalCount: 4 },
  });
  expect(names({ parentFolderId: "2", type: "collection" })).toEqual(["Payments"]);
  expect(names({ parentFolderId: "2", name: "ferry", since: "2024-06-01T00:00:00Z" })).toEqual([
    "Ferry tickets API",
  ]);
  const nowhere = { query: { parentFolderId: "99" } };
  expect(outcome("listPrivateNetworkElements", nowhere)).toEqual({ is: "unknown" });
});

test("an API goes into a folder with its name, is moved and removed", () => {
  const folder = add({ folder: { name: "Mine" } });
  expect(folder).toMatchObject({ id: 4, type: "folder", parentFolderId: 0, createdAt: now });
  const workspaceId = "18fbd645-88ee-406e-ab71-40e52342b95f";
  const mediaType = "application/vnd.api.v10+json";
  const api = body("createApi", { query: { workspaceId }, body: { name: "New" }, mediaType });
  const added = add({ api: { id: api.id, parentFolderId: folder.id } });
  expect(added).toMatchObject({ id: api.id, type: "api", name: "New", addedAt: now });
  expect(names({ parentFolderId: "4" })).toEqual(["New"]);
  const path = { elementType: "api", elementId: api.id };
  const moved = { api: { parentFolderId: 1 } };
  expect(body("updatePrivateNetworkElement", { path, body: moved }).parentFolderId).toBe(1);
  expect(names({ parentFolderId: "4" })).toEqual([]);
  expect(outcome("updatePrivateNetworkElement", { path, body: { folder: {} } })).toMatchObject({
    is: "rejected",
    says: { message: "The body must have the field `api`." },
  });
  const inFolder = { elementType: "folder", elementId: "1" };
  expect(outcome("removePrivateNetworkElement", { path: inFolder })).toEqual({
    is: "rejected",
    prefer: "code=400, example=folderNotEmpty",
  });
  expect(body("removePrivateNetworkElement", { path })).toEqual({ api: { id: api.id } });
  expect(body("removePrivateNetworkElement", { path: inFolder })).toEqual({ folder: { id: "1" } });
  expect(names()).toEqual(["Sales", "Mine"]);
});

test("a folder cannot be moved into itself, or into a folder in it", () => {
  const outer = add({ folder: { name: "Outer" } });
  const inner = add({ folder: { name: "Inner", parentFolderId: outer.id } });
  const move = ({ id }: { id: number }, parentFolderId: number) =>
    outcome("updatePrivateNetworkElement", {
      path: { elementType: "folder", elementId: String(id) },
      body: { folder: { parentFolderId } },
    });
  for (const { id } of [outer, inner]) {
    expect(move(outer, id)).toEqual({
      is: "rejected",
      prefer: "code=400",
      says: { message: "A folder cannot be moved into itself or into a folder in it." },
    });
  }
  const folders = (parentFolderId: number) => {
    const query = { parentFolderId: String(parentFolderId) };
    const page = body("listPrivateNetworkElements", { query });
    return page.folders.map(({ name }: { name: string }) => name);
  };
  expect([folders(0).includes("Outer"), folders(outer.id)]).toEqual([true, ["Inner"]]);
  expect(move(inner, 0)).toMatchObject({ is: "done" });
  expect(move(outer, inner.id)).toMatchObject({ is: "done" });
  expect([folders(outer.id), folders(inner.id)]).toEqual([[], ["Outer"]]);
  for (const { id } of [outer, inner]) {
    const path = { elementType: "folder", elementId: String(id) };
    body("removePrivateNetworkElement", { path });
  }
});

test("a collection has environments, which are added and removed", () => {
  const id = "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db";
  const added = add({ collection: { id, parentFolderId: 2, environments: ["1-a"] } });
  expect(added).toMatchObject({ id, environments: ["1-a"], createdBy: 12345678 });
  const environments = { $add: ["1-b"], $remove: ["1-a"] };
  const path = { elementType: "collection", elementId: id };
  const sent = { collection: { environments } };
  expect(body("updatePrivateNetworkElement", { path, body: sent }).environments).toEqual(["1-b"]);
});

test("what is not there is not added, and is not found under another type", () => {
  for (const sent of [
    { api: { id: "nobody", parentFolderId: 2 } },
    { folder: { name: "Lost", parentFolderId: 99 } },
  ]) {
    expect(outcome("addPrivateNetworkElement", { body: sent })).toEqual({ is: "unknown" });
  }
  const path = { elementType: "api", elementId: "18fbd645-88ee-406e-ab71-40e52342b95f" };
  expect(outcome("removePrivateNetworkElement", { path })).toEqual({ is: "unknown" });
});
