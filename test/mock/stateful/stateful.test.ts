import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { resourcesOf } from "../../../src/mock/stateful/index.ts";
import { type Api, type Mock, type MockOptions, startMock } from "../../../src/mock.ts";
import { client } from "../../support/client/client.ts";
import { operationsOf, send as sendSample } from "../../support/mock/operations.ts";

const running: Mock[] = [];
async function start(options: MockOptions = {}): Promise<Mock> {
  const started = await startMock({ stateful: true, ...options });
  running.push(started);
  return started;
}
let mock: Mock;
beforeAll(async () => {
  mock = await start();
});
afterAll(() => Promise.all(running.map((one) => one.stop())));
beforeEach(() => mock.reset());

interface Sent {
  readonly body?: object | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}
async function send(api: Api, method: string, path: string, sent: Sent = {}, to = mock) {
  const keys = { authorization: "Bearer any", "x-api-key": "any" };
  const response = await fetch(to.urls[api] + path, {
    method,
    headers: { ...keys, "content-type": "application/json", ...sent.headers },
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
  });
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, body: text === "" ? undefined : JSON.parse(text) };
}
const members = "/v1/organizations/o/members";
const bob = `${members}/member_def456`;

/** The samples that do not match the initial state. */
const refused: Readonly<Record<string, number>> = {
  publishMock: 400, // It is public already.
  createPullRequest: 400, // The collection of the path is not a fork.
  pullCollectionFork: 400, // Nor here,
  getCollectionForkSourceStatus: 400, // nor here,
  pullEnvironmentFork: 400, // and this is no forked environment.
  createScimUser: 409, // There is such a user,
  createScimGroup: 409, // and such a group.
  transferCollectionFolders: 404, // The folder to move is in no example of a collection.
};

describe.each(allApis)("every stateful operation of %s", (api) => {
  const operationIds = Object.values(resourcesOf[api]).flatMap((resource) =>
    Object.keys(resource.operations),
  );
  const operations = operationsOf(api).filter(({ id }) => operationIds.includes(id));

  test.each(operations)("$id: the contract allows the response", async (operation) => {
    const { status, headers } = await sendSample(mock.urls, operation);
    const success = Math.min(...operation.statuses.filter((code) => code < 300));
    expect(status).toBe(refused[operation.id] ?? success);
    expect(headers.get("x-mock-source")).toBe("state");
    expect(headers.get("sl-violations")).toBeNull();
  });
});

describe("requests that do not change the state", () => {
  test("invalid ones", async () => {
    const body = { workspace: { type: "team" } };
    expect((await send("qodex", "POST", "/workspaces", { body })).status).toBe(400);
    expect((await send("qodex", "GET", "/workspaces")).body.workspaces).toHaveLength(2);
    const keyless = { headers: { authorization: "", "x-api-key": "" } };
    expect((await send("qodex", "DELETE", "/monitors/x", keyless)).status).toBe(401);
  });

  test.each([{ prefer: "code=200" }, { prefer: "example=removed" }, { prefer: "dynamic=true" }])(
    "those that select a response: %o",
    async (headers) => {
      expect((await send("teams", "DELETE", bob, { headers })).status).toBe(200);
      expect((await send("teams", "DELETE", `${bob}?__dynamic=true`)).status).toBe(200);
      expect((await send("teams", "GET", bob)).body.name).toBe("Bob");
    },
  );

  test("those with a scripted reply", async () => {
    mock.once("deleteMember", { status: 403 });
    mock.once("deleteMember", { body: {} });
    expect((await send("teams", "DELETE", bob)).status).toBe(403);
    expect((await send("teams", "DELETE", bob)).status).toBe(200);
    expect((await send("teams", "GET", bob)).status).toBe(200);
  });
});

describe("the state", () => {
  test("is reset by one request, for one API, and by reset()", async () => {
    const both = async () => [
      (await send("teams", "GET", members)).body.members.length,
      (await send("qodex", "GET", "/monitors")).body.monitors.length,
    ];
    const remove = async () => {
      const [{ id }] = (await send("qodex", "GET", "/monitors")).body.monitors;
      await send("qodex", "DELETE", `/monitors/${id}`);
      await send("teams", "DELETE", bob);
    };
    await remove();
    expect(await both()).toEqual([1, 1]);
    expect((await send("teams", "POST", "/__mock/reset")).status).toBe(204);
    expect(await both()).toEqual([2, 1]);
    mock.reset();
    expect(await both()).toEqual([2, 2]);
  });

  test("belongs to one mock; without the option there is none", async () => {
    const apis = ["teams"] as const;
    const [other, plain] = [await start({ apis }), await start({ apis, stateful: false })];
    await send("teams", "DELETE", bob);
    await send("teams", "DELETE", bob, {}, plain);
    const read = await Promise.all(
      [mock, other, plain].map((one) => send("teams", "GET", bob, {}, one)),
    );
    expect(read.map(({ status }) => status)).toEqual([404, 200, 200]);
    const sources = read.map(({ headers }) => headers.get("x-mock-source"));
    expect(sources).toEqual(["state", "state", null]);
  });

  test("belongs to one session: folders, comments, forks and versions too", async () => {
    const collection = "/collections/76430b78-7a8b-4654-8d3e-ce040380f2db";
    const workspace = "?workspace=f4175f4c-3e54-4fbf-8439-4f163d402edd";
    const versions = "/apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions";
    const comments = "/collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db/comments";
    const forks = `/collections/fork/${collection.split("/")[2]}${workspace}`;
    const of = (session: string, method: string, path: string, body?: object) =>
      send("qodex", method, path, { body, headers: { "x-mock-session": session } });
    const made = [
      await of("one", "POST", `${collection}/folders`, { name: "Mine" }),
      await of("one", "POST", comments, { body: "Mine" }),
      await of("one", "POST", forks, { label: "Mine" }),
      await of("one", "POST", versions, { version: { name: "Mine" } }),
    ];
    expect(made.map(({ status }) => status)).toEqual([200, 201, 200, 200]);
    const shown = async (session: string) => {
      const paths = [collection, comments, `${collection}/forks`, versions];
      const read = [];
      for (const path of paths) read.push((await of(session, "GET", path)).body);
      return read.map((body) => JSON.stringify(body).includes("Mine"));
    };
    expect(await shown("one")).toEqual([true, true, true, true]);
    expect(await shown("two")).toEqual([false, false, false, false]);
  });

  test("survives a reload of the contract, and takes precedence over random data", async () => {
    const random = await start({ apis: ["teams"], dynamic: true });
    await send("teams", "DELETE", bob, {}, random);
    await random.reload();
    const gone = await send("teams", "GET", bob, {}, random);
    expect([gone.status, gone.body.code]).toEqual([404, "NotFound"]);
    const { body } = await send("teams", "GET", members, {}, random);
    expect(body.members).toMatchObject([{ id: "member_abc123" }]);
    const cursor = `${members}?nextToken=nonsense`;
    expect((await send("teams", "GET", cursor, {}, random)).status).toBe(400);
  });

  test("is paged by the client in any page size", async () => {
    const teams = client(mock.urls.teams);
    for (const maxResults of [1, 2, 3]) {
      const names: unknown[] = [];
      for await (const { name } of teams.members.list({ maxResults, includeDeleted: true })) {
        names.push(name);
      }
      expect(names).toEqual(["Alice", "Bob", "Charlie"]);
    }
    const cursors = ["eyJwYWdlIjogMn0=", "nonsense"];
    for (const cursor of cursors) {
      const refused = await send("teams", "GET", `${members}?nextToken=${cursor}`);
      expect([refused.status, refused.body.code]).toEqual([400, "BadRequest"]);
    }
    expect((await send("teams", "GET", `${members}?nextToken=`)).status).toBe(200);
  });
});

test("an incomplete version refers to its task", async () => {
  const versions = "/apis/989e2345-9a58-4892-aeb1-2160aa0b3372/versions";
  const headers = { accept: "application/vnd.api.v10+json" };
  const body = { name: "v3", schemas: [], collections: [] };
  const created = await send("qodex", "POST", versions, { body, headers });
  const task = created.headers.get("location") ?? "";
  expect([created.status, created.body.name]).toEqual([202, "v3"]);
  const version = `${mock.urls.qodex}${versions}/${created.body.id}`;
  const pending = await fetch(version, {
    headers: { ...headers, "x-api-key": "any" },
    redirect: "manual",
  });
  expect([pending.status, pending.headers.get("location")]).toEqual([302, task]);
  expect(pending.headers.get("sl-violations")).toBeNull();
  const statuses = [];
  for (let poll = 0; poll < 2; poll += 1) {
    statuses.push((await send("qodex", "GET", task, { headers })).body.status);
  }
  expect(statuses).toEqual(["pending", "completed"]);
});

describe("an unknown id", () => {
  test.each([
    ["GET", "/mocks/nobody", 404, "application/json"],
    ["GET", "/collections/nobody", 400, "application/problem+json"],
    // The vendor's example of 400 is better evidence than an inferred 404.
    ["DELETE", "/workspaces/nobody", 400, "application/json"],
    ["GET", "/environments/nobody", 400, "application/json"],
    ["DELETE", "/monitors/nobody", 404, "application/json"],
    ["PUT", "/environments/nobody", 404, "application/json"],
    // The contract does not declare this response.
    ["GET", "/collections/1-nobody/tags", 404, "application/problem+json"],
  ])("%s %s returns %i", async (method, path, status, type) => {
    const body = method === "PUT" ? { environment: {} } : undefined;
    const answer = await send("qodex", method, path, { body });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
    expect(answer.headers.get("sl-violations")).toBeNull();
  });
});

test("a body that is nested too deeply gets a response, and the mock keeps running", async () => {
  const depth = 50_000;
  const info =
    '{"name":"x","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}';
  const nested = `${'{"item":['.repeat(depth)}${"]}".repeat(depth)}`;
  const response = await fetch(`${mock.urls.qodex}/collections`, {
    method: "POST",
    headers: { "x-api-key": "any", "content-type": "application/json" },
    body: `{"collection":{"info":${info},"item":[${nested}]}}`,
  });
  expect(response.status).toBe(500);
  expect((await send("qodex", "GET", "/collections")).body.collections).toHaveLength(3);
});
