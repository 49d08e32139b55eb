import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";

let mock: Mock<"qodex">;
beforeAll(async () => {
  mock = await startMock({ stateful: true, apis: ["qodex"] });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

async function send(method: string, path: string, sent?: object, accept = "*/*") {
  const response = await fetch(mock.urls.qodex + path, {
    method,
    headers: { "x-api-key": "any", "content-type": "application/json", accept },
    ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  const type = response.headers.get("content-type");
  const notes = response.headers.get("sl-violations");
  return { status: response.status, type, notes, body: text === "" ? undefined : JSON.parse(text) };
}

describe("an impossible move or copy gets an error in the vendor's format", () => {
  const request = "12345678-0644d8e8-4f18-4687-a680-02db366193e2";
  const folder = "12345678-11a2ffcb-cb82-46cc-99a4-1e070b929028";
  const move = (ids: string[], target: object) =>
    send("POST", "/collection-requests-transfers", {
      ids,
      mode: "move",
      target,
      location: { position: "end" },
    });

  test("404 for one id of several", async () => {
    const answer = await move([request, "12345678-nobody"], { id: folder, model: "folder" });
    expect(answer).toMatchObject({
      status: 404,
      type: "application/problem+json",
      notes: null,
      body: { type: "https://api.postman.com/problems/not-found", title: "Not Found" },
    });
  });

  test("400 for a target of a type that cannot contain it, with the types of this request", async () => {
    const answer = await move([request], { id: request, model: "request" });
    expect(answer).toMatchObject({
      status: 400,
      type: "application/problem+json",
      notes: null,
      body: {
        type: "https://api.postman.com/problems/bad-request",
        title: "Cannot transfer request to target model type request",
        detail: {},
      },
    });
  });
});

describe("APIs over HTTP", () => {
  const current = "application/vnd.api.v10+json";
  const inWorkspace = "/apis?workspaceId=18fbd645-88ee-406e-ab71-40e52342b95f";

  test("are created, read and deleted in both versions; deleted ones are the vendor's 404", async () => {
    const made = await send("POST", inWorkspace, { name: "Mine" }, current);
    expect(made).toMatchObject({ status: 200, notes: null, body: { name: "Mine" } });
    const path = `/apis/${made.body.id}`;
    expect((await send("GET", path)).body.api.name).toBe("Mine");
    expect(await send("DELETE", path, undefined, current)).toMatchObject({ status: 204 });
    for (const gone of [path, `${path}/comments`, `${path}/versions`]) {
      expect(await send("GET", gone, undefined, current)).toMatchObject({
        status: 404,
        notes: null,
      });
    }
    const { body } = await send("GET", path, undefined, current);
    expect(body).toEqual({
      type: "instanceNotFoundError",
      title: "We could not find the API you are looking for",
      detail: "The API was not found.",
    });
  });

  test("have files at paths with slashes, raw or encoded", async () => {
    const made = await send("POST", inWorkspace, { name: "Mine" }, current);
    const files = [{ path: "dir/a.json", content: "{}" }];
    const schemas = `/apis/${made.body.id}/schemas`;
    const schema = await send("POST", schemas, { type: "openapi:3", files }, current);
    const path = `${schemas}/${schema.body.id}/files`;
    for (const file of ["dir/a.json", "dir%2Fa.json"]) {
      const read = await send("GET", `${path}/${file}`, undefined, current);
      expect(read).toMatchObject({ status: 200, notes: null, body: { content: "{}" } });
    }
    await send("PUT", `${path}/dir/b.json`, { content: "[]" }, current);
    const { body } = await send("GET", path, undefined, current);
    expect(body.files.map((file: { path: string }) => file.path)).toEqual([
      "dir/a.json",
      "dir/b.json",
    ]);
  });
});

test("an unknown workspace: 404 for an API, while other elements are created in it", async () => {
  const nowhere = "workspace-that-does-not-exist";
  const version10 = "application/vnd.api.v10+json";
  const api = { name: "Orders" };
  expect(await send("POST", `/apis?workspaceId=${nowhere}`, api, version10)).toMatchObject({
    status: 404,
  });
  const list = await send("GET", `/apis?workspaceId=${nowhere}`, undefined, version10);
  expect(list.status).toBe(404);
  const environment = { environment: { name: "local" } };
  const monitor = {
    monitor: {
      name: "m",
      collection: "12345678-c",
      schedule: { cron: "0 0 * * *", timezone: "UTC" },
    },
  };
  const mockServer = { mock: { name: "m", collection: "12345678-c" } };
  const collection = {
    collection: {
      info: {
        name: "c",
        schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
      },
      item: [],
    },
  };
  for (const [path, body] of [
    ["/environments", environment],
    ["/monitors", monitor],
    ["/mocks", mockServer],
    ["/collections", collection],
  ] as const) {
    const made = await send("POST", `${path}?workspace=${nowhere}`, body);
    expect(made, path).toMatchObject({ status: 200 });
  }
});

test.each([
  ["/collections?limit=1", "offset", ["-1", "abc", "1.5"]],
  ["/network/private?limit=1", "offset", ["-1", "abc"]],
  ["/scim/v2/Users?count=1", "startIndex", ["abc", "1,2"]],
])("%s: an invalid %s gets the contract's 400", async (path, name, values) => {
  const headers = { "x-api-key": "any", authorization: "Bearer any" };
  for (const value of values) {
    const { status } = await fetch(`${mock.urls.qodex}${path}&${name}=${value}`, { headers });
    expect([value, status]).toEqual([value, 400]);
  }
  for (const value of ["2", "1e400"]) {
    const response = await fetch(`${mock.urls.qodex}${path}&${name}=${value}`, { headers });
    expect([response.status, response.headers.get("sl-violations")]).toEqual([200, null]);
  }
});

test("a repeated cursor gets the contract's 400, also from a list without pages", async () => {
  const list = "/apis?workspaceId=18fbd645-88ee-406e-ab71-40e52342b95f&cursor=";
  expect(await send("GET", `${list}a`)).toMatchObject({ status: 200 });
  expect(await send("GET", `${list}a&cursor=b`)).toMatchObject({ status: 400 });
});

test.each([
  ...[
    "/collections?workspace=",
    "/collections?name=",
    "/collections?limit=",
    "/collections?offset=",
  ],
  ...["/environments?workspace=", "/mocks?workspace=", "/collection-access-keys?collectionId="],
  ...["/monitors?workspace=", "/monitors?owner=", "/monitors?collectionUid=", "/monitors?active="],
  ...[
    "/workspaces?type=",
    "/workspaces?createdBy=",
    "/scim/v2/Users?filter=",
    "/tags/needs-review/entities?entityType=",
  ],
  ...["/network/private?type=", "/network/private?parentFolderId=", "/network/private?since="],
])("%s: an empty value is taken as left out, as without the option", async (path) => {
  const headers = { "x-api-key": "any", authorization: "Bearer any" };
  const read = async (target: string) => {
    const response = await fetch(mock.urls.qodex + target, { headers });
    return [response.status, await response.json()];
  };
  const [status, body] = await read(path.slice(0, path.indexOf("?")));
  expect(status).toBe(200);
  expect(await read(path)).toEqual([status, body]);
});
