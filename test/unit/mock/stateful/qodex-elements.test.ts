import { describe, expect, test } from "vitest";
import { contractOf, now, type Sent, telling } from "./reported.ts";

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const workspace = "18fbd645-88ee-406e-ab71-40e52342b95f";
const uuid = /^[\da-f-]{36}$/;
const engine = await contractOf("qodex");
const names = (items: { name?: string }[]) => items.map(({ name }) => name);

describe("environments", () => {
  const values = [{ key: "k", value: "v", type: "default", enabled: true }];
  const { body, outcome } = telling(engine, "qodex");
  const made = body("createEnvironment", {
    query: { workspace },
    body: { environment: { name: "Mine", values } },
  }).environment;
  const one: Sent = { path: { environmentId: made.id } };

  test("create: the response refers to it; it has an id in the vendor's format", () => {
    expect(made).toEqual({
      id: expect.stringMatching(uuid),
      name: "Mine",
      uid: `12345678-${made.id}`,
    });
  });
  test("list and get return it, each in its own format", () => {
    const time = { createdAt: now, updatedAt: now };
    const about = { id: made.id, name: "Mine", owner: "12345678", isPublic: false, ...time };
    expect(body("listEnvironments").environments.at(-1)).toEqual({ ...about, uid: made.uid });
    expect(body("getEnvironment", one).environment).toEqual({ ...about, values });
    expect(body("getEnvironment", { path: { environmentId: made.uid } }).environment.id).toBe(
      made.id,
    );
  });
  test("update changes the fields that are sent, and nothing else", () => {
    const renamed = { ...one, body: { environment: { name: "Ours" } } };
    expect(body("updateEnvironment", renamed).environment).toEqual({ ...made, name: "Ours" });
    body("updateEnvironment", { ...one, body: { environment: { values: [] } } });
    expect(body("getEnvironment", one).environment).toMatchObject({ name: "Ours", values: [] });
    expect(body("updateEnvironment", one).environment.name).toBe("Ours");
  });
  test("omitted fields of a variable and of its vault are empty, or have the vendor's default", () => {
    const sent = [
      {},
      { source: {} },
      { source: { provider: "other" } },
      { source: { postman: { vaultId: "v" } } },
    ];
    body("updateEnvironment", { ...one, body: { environment: { values: sent } } });
    const variable = { key: "", type: "default", enabled: true };
    const postman = { type: "", vaultId: "v", secretId: "" };
    expect(body("getEnvironment", one).environment.values).toEqual([
      variable,
      { ...variable, source: { provider: "postman" } },
      { ...variable, source: { provider: "other" } },
      { ...variable, source: { provider: "postman", postman } },
    ]);
  });
  test("the list can be filtered by workspace", () => {
    const list = (query: Record<string, string>) =>
      names(body("listEnvironments", { query }).environments);
    expect(list({ workspace })).toEqual(["Staging", "Ours"]);
    expect(list({ workspace: "another" })).toEqual([]);
  });
  test("delete", () => {
    expect(body("deleteEnvironment", one)).toEqual({ environment: { id: made.id, uid: made.uid } });
    expect(outcome("deleteEnvironment", one)).toEqual({ is: "unknown" });
    expect(names(body("listEnvironments").environments)).toEqual(["Staging", "Production"]);
  });
  test("nothing is created without an environment in the body", () => {
    expect(outcome("createEnvironment")).toEqual({ is: "rejected", prefer: "code=400" });
  });
});

describe("mock servers", () => {
  const { body, outcome } = telling(engine, "qodex");
  const input = { collection: "12345678-76430b78-7a8b-4654-8d3e-ce040380f2db", name: "Mine" };
  const made = body("createMock", {
    query: { workspace },
    body: { mock: { ...input, private: true } },
  }).mock;
  const one: Sent = { path: { mockId: made.id } };
  const read = () => body("getMock", one).mock;

  test("create: the response omits the visibility, get returns it", () => {
    expect(made).toMatchObject({
      uid: `12345678-${made.id}`,
      mockUrl: `https://${made.id}.mock.pstmn.io`,
      config: { matchQueryParams: true, delay: null, serverResponseId: null },
    });
    expect(made).toHaveProperty("name", "Mine");
    expect(made).not.toHaveProperty("isPublic");
    expect(read()).toEqual({ ...made, isPublic: false, deactivated: false });
    const { deactivated: _, ...listed } = read();
    expect(body("listMocks", { query: { workspace } }).mocks.at(-1)).toEqual(listed);
  });
  test("publish and unpublish, each only once", () => {
    expect(body("publishMock", one)).toEqual({ mock: { id: made.id } });
    expect(read().isPublic).toBe(true);
    expect(outcome("publishMock", one)).toEqual({ is: "rejected", prefer: "code=400" });
    body("unpublishMock", one);
    expect(read().isPublic).toBe(false);
    expect(outcome("unpublishMock", one)).toEqual({ is: "rejected", prefer: "code=400" });
  });
  test("update: visibility, and a server response among the other settings", () => {
    const changes = { private: false, config: { serverResponseId: "r" } };
    body("updateMock", { ...one, body: { mock: changes } });
    const config = { ...made.config, serverResponseId: "r" };
    expect(read()).toMatchObject({ name: "Mine", isPublic: true, config });
    body("updateMock", { ...one, body: { mock: { name: "Ours", mockUrl: "no such field" } } });
    expect(read()).toMatchObject({ name: "Ours", isPublic: true, mockUrl: made.mockUrl });
  });
  test("without `private` it is public; delete", () => {
    const other = body("createMock", { body: { mock: { collection: input.collection } } }).mock;
    expect(body("getMock", { path: { mockId: other.id } }).mock).toMatchObject({
      name: "Mock server",
      isPublic: true,
    });
    expect(body("deleteMock", one)).toEqual({ mock: { id: made.id, uid: made.uid } });
    expect(outcome("getMock", one)).toEqual({ is: "unknown" });
  });
});

describe("monitors", () => {
  const { body, outcome } = telling(engine, "qodex");
  const schedule = { cron: "0 6 * * MON-FRI", timezone: "America/Chicago" };
  const [collection, environment] = ["1-c", "1-e"];
  const uids = { collectionUid: collection, environmentUid: environment };
  const made = body("createMonitor", {
    query: { workspace },
    body: { monitor: { name: "Mine", collection, environment, schedule } },
  }).monitor;
  const one: Sent = { path: { monitorId: made.id } };
  const read = () => body("getMonitor", one).monitor;

  test("list and get return it; UIDs have another name there, and settings have defaults", () => {
    const listed = { ...made, owner: 12_345_678, active: true, ...uids };
    expect(body("listMonitors", { query: { workspace } }).monitors.at(-1)).toEqual(listed);
    expect(read()).toEqual({
      ...listed,
      schedule,
      distribution: [],
      notifications: { onError: [], onFailure: [] },
      options: { strictSSL: false, followRedirects: true, requestTimeout: 0, requestDelay: 0 },
    });
  });
  test("the list is paged and takes filters", () => {
    const names = (query: Record<string, string>) =>
      body("listMonitors", { query }).monitors.map(({ name }: { name: string }) => name);
    const { monitors, meta } = body("listMonitors", { query: { limit: "1" } });
    expect([monitors, meta]).toMatchObject([{ length: 1 }, { limit: 1 }]);
    const next = body("listMonitors", { query: { limit: "25", cursor: meta.nextCursor } });
    expect(next.meta).toEqual({ limit: 25, nextCursor: null });
    expect(names({ collectionUid: collection })).toEqual(["Mine"]);
    expect(names({ environmentUid: environment, owner: "12345678" })).toEqual(["Mine"]);
    expect(names({ owner: "1" })).toEqual([]);
    expect(names({ active: "true" })).toContain("Mine");
  });
  test("update: only the fields that are sent change, also among the settings", () => {
    const changes = { active: false, options: { requestDelay: 5 }, retry: { attempts: 2 } };
    body("updateMonitor", { ...one, body: { monitor: changes } });
    expect(read()).toMatchObject({
      ...changes,
      name: "Mine",
      options: { followRedirects: true, requestDelay: 5 },
      notifications: { onError: [], onFailure: [] },
    });
    expect(
      body("listMonitors", { query: { active: "true" } }).monitors.map(
        ({ id }: { id: string }) => id,
      ),
    ).not.toContain(made.id);
  });
  test("update: the next run of a new schedule is unknown", () => {
    const seeded: Sent = { path: { monitorId: "4b7bf17b-ac35-4cd5-a794-01e68971a063" } };
    expect(body("getMonitor", seeded).monitor.schedule).toHaveProperty("nextRun");
    body("updateMonitor", { ...seeded, body: { monitor: { name: "Renamed" } } });
    expect(body("getMonitor", seeded).monitor.schedule).toHaveProperty("nextRun");
    body("updateMonitor", { ...seeded, body: { monitor: { schedule: { cron: "*/5 * * * *" } } } });
    const { name, schedule: changed } = body("getMonitor", seeded).monitor;
    expect([name, changed]).toEqual(["Renamed", { ...schedule, cron: "*/5 * * * *" }]);
  });
  test("settings without content change nothing, and a new schedule must be complete", () => {
    const before = read();
    const empty = {
      distribution: [{}, { region: "us-east" }],
      notifications: { onError: [{}], onFailure: [{ email: "a@example.com" }, {}] },
      retry: {},
    };
    body("updateMonitor", { ...one, body: { monitor: empty } });
    expect(read()).toEqual({
      ...before,
      distribution: [{ region: "us-east" }],
      notifications: { onError: [], onFailure: [{ email: "a@example.com" }] },
    });
    for (const [sent, param] of [
      [{}, ["cron", "timezone"]],
      [{ timezone: "UTC" }, ["cron"]],
      [{ cron: "0 0 * * *" }, ["timezone"]],
    ]) {
      const monitor = { name: "Mine", collection, schedule: sent };
      expect(outcome("createMonitor", { body: { monitor } })).toMatchObject({
        prefer: "code=400, example=paramMissing",
        says: { error: { name: "paramMissingError", details: { param } } },
      });
    }
  });

  test("delete; nothing is created without a monitor in the body", () => {
    expect(body("deleteMonitor", one)).toEqual({ monitor: { id: made.id, uid: made.uid } });
    expect(outcome("getMonitor", one)).toEqual({ is: "unknown" });
    expect(outcome("createMonitor", { body: {} })).toMatchObject({ is: "rejected" });
  });
});

test("an item that exceeds the limits is refused", () => {
  // Two environments of the list, and two forks of other users.
  const { body, outcome } = telling(engine, "qodex", { limits: { items: 5, bytes: 1_000 } });
  const create: Sent = { body: { environment: { name: "one more" } } };
  body("createEnvironment", create);
  expect(outcome("createEnvironment", create)).toEqual({ is: "full" });
  const large = { collection: { info: { name: "x".repeat(1_000), schema } } };
  const [{ id }] = body("listCollections").collections;
  expect(outcome("updateCollection", { path: { collectionId: id }, body: large })).toEqual({
    is: "full",
  });
  expect(body("getCollection", { path: { collectionId: id } }).collection.info.name).toBe(
    "Ferry tickets",
  );
});
