import { describe, expect, test } from "vitest";
import { workspaces } from "../../../../src/mock/stateful/qodex/workspaces.ts";
import type { Call, Item } from "../../../../src/mock/stateful/types.ts";
import { contractOf, now, type Sent, telling } from "./reported.ts";

const engine = await contractOf("qodex");

describe("workspaces", () => {
  const { body, outcome } = telling(engine, "qodex");
  const input = { name: "Harbour", type: "private" };
  const made = body("createWorkspace", { body: { workspace: input } }).workspace;
  const one: Sent = { path: { workspaceId: made.id } };
  const read = (query = {}) => body("getWorkspace", { ...one, query }).workspace;
  const ids = (query: Record<string, string>) =>
    body("listWorkspaces", { query }).workspaces.map(({ id }: { id: string }) => id);

  test("a new one is empty", () => {
    const about = { id: made.id, ...input, visibility: "private" };
    const times = { createdAt: now, updatedAt: now };
    const listed = { ...about, createdBy: "12345678", ...times };
    expect(body("listWorkspaces").workspaces.at(-1)).toEqual(listed);
    const empty = { collections: [], environments: [], mocks: [], monitors: [], apis: [] };
    const by = { updatedBy: "12345678" };
    expect(read()).toEqual({ ...listed, description: "", ...by, ...empty });
  });

  test("elements created in it are listed, until they are deleted", () => {
    const query = { workspace: made.id };
    const environment = body("createEnvironment", { query, body: { environment: { name: "E" } } });
    const monitor = body("createMonitor", {
      query,
      body: {
        monitor: {
          name: "M",
          collection: "1-c",
          schedule: { cron: "0 17 * * *", timezone: "Europe/Oslo" },
        },
      },
    });
    const mock = body("createMock", { query, body: { mock: { collection: "1-c", name: "S" } } });
    const { id, uid } = mock.mock;
    expect(read()).toMatchObject({
      collections: [],
      environments: [environment.environment],
      monitors: [monitor.monitor],
      mocks: [{ id, uid, name: "S", deactivated: false }],
    });
    body("deleteMock", { path: { mockId: id } });
    expect(read().mocks).toEqual([]);
  });

  test("filters of the list; fields that are returned only on request", () => {
    expect(ids({ type: "private" })).toEqual([made.id]);
    expect(ids({ createdBy: "12345678,1" })).toHaveLength(3);
    expect(ids({ createdBy: "1" })).toEqual([]);
    const reported = (query: Record<string, string>) =>
      body("listWorkspaces", { query }).workspaces.map((item: object) => "scim" in item);
    expect(reported({})).toEqual([false, false, false]);
    expect(reported({ include: "scim" })).toEqual([true, true, false]);
  });

  test("disabled mock servers are listed only on request", () => {
    const items: Item[] = [
      { id: "on", workspace: "w" },
      { id: "off", workspace: "w", deactivated: true },
    ];
    const action = workspaces.operations["getWorkspace"];
    if (action?.does !== "get") throw new Error("getWorkspace gets nothing");
    const mocksWith = (include?: string) => {
      const call: Call = {
        parameters: { include },
        body: {},
        bytes: 0,
        examples: () => [],
        now,
        mediaType: "application/json",
        newId: () => "",
        newNumber: () => 0,
        items: (resource) => (resource === "mocks" ? items : []),
        find: () => undefined,
      };
      return JSON.parse(JSON.stringify(action.body({ id: "w" }, call))).workspace.mocks;
    };
    const on = { id: "on", deactivated: false };
    expect(mocksWith()).toEqual([on]);
    expect(mocksWith("scim")).toEqual([on]);
    expect(mocksWith("scim,mocks:deactivated")).toEqual([on, { id: "off", deactivated: true }]);
  });

  test("update: the visibility follows the type; delete keeps the elements", () => {
    body("updateWorkspace", { ...one, body: { workspace: { type: "team" } } });
    expect(read()).toMatchObject({ name: "Harbour", type: "team", visibility: "team" });
    expect(body("deleteWorkspace", one)).toEqual({ workspace: { id: made.id } });
    expect(outcome("getWorkspace", one)).toEqual({ is: "unknown" });
    expect(body("listEnvironments", { query: { workspace: made.id } }).environments).toHaveLength(
      1,
    );
    expect(outcome("createWorkspace", { body: {} })).toMatchObject({ is: "rejected" });
  });
});

describe("tags", () => {
  const { body } = telling(engine, "qodex");
  const entities = (query: Record<string, string> = {}) =>
    body("listTagEntities", { path: { slug: "mine" }, query });
  const collectionUids = body("listCollections").collections.map(({ uid }: { uid: string }) => uid);
  const [{ id: workspaceId }] = body("listWorkspaces").workspaces;

  test("a collection and a workspace have the tags that were sent last", () => {
    expect(entities()).toEqual({ data: { entities: [] }, meta: { count: 0 } });
    const tags = [{ slug: "mine" }];
    for (const collectionId of collectionUids) {
      body("replaceCollectionTags", { path: { collectionId }, body: { tags } });
    }
    expect(body("replaceWorkspaceTags", { path: { workspaceId }, body: { tags } })).toEqual({
      tags,
    });
    expect(body("listWorkspaceTags", { path: { workspaceId } })).toEqual({ tags });
  });
  test("and are found by them, the newest first, in pages", () => {
    const of = (page: ReturnType<typeof entities>) =>
      page.data.entities.map(({ entityId }: { entityId: string }) => entityId);
    const all = [`12345678-${workspaceId}`, ...collectionUids];
    expect(of(entities({ direction: "asc" }))).toEqual(all);
    const first = entities({ limit: "3" });
    const second = entities({ limit: "3", cursor: first.meta.nextCursor });
    expect([...of(first), ...of(second)]).toEqual(all.toReversed());
    expect([first.meta.count, second.meta]).toEqual([3, { count: 1 }]);
    expect(of(entities({ entityType: "workspace" }))).toEqual(all.slice(0, 1));
    expect(of(entities({ entityType: "api" }))).toEqual([]);
  });
  test("a change of another field keeps them", () => {
    const [uid] = collectionUids;
    const path = { collectionId: uid };
    body("updateCollection", { path, body: { collection: { info: { name: "Renamed" } } } });
    expect(body("listCollectionTags", { path })).toEqual({ tags: [{ slug: "mine" }] });
  });
});

test("a query may name a workspace by its UID", () => {
  const { body } = telling(engine, "qodex");
  const { id } = body("createWorkspace", {
    body: { workspace: { name: "Mine", type: "personal" } },
  }).workspace;
  const uid = `12345678-${id}`;
  const mediaType = "application/vnd.api.v10+json";
  for (const workspace of [id, uid]) {
    const environment = { name: `in ${workspace}` };
    body("createEnvironment", { query: { workspace }, body: { environment } });
    const query = { workspaceId: workspace };
    body("createApi", { query, body: { name: "A" }, mediaType });
  }
  for (const workspace of [id, uid]) {
    expect(body("listEnvironments", { query: { workspace } }).environments).toHaveLength(2);
    const { apis } = body("listApis", { query: { workspaceId: workspace }, mediaType });
    expect(apis).toHaveLength(2);
  }
  const shown = body("getWorkspace", { path: { workspaceId: id } }).workspace;
  expect([shown.environments, shown.apis]).toMatchObject([{ length: 2 }, { length: 2 }]);
});
