import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";

let mock: Mock<"teams" | "qodex">;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const members = "/v1/organizations/org_xxx/members";
const key = { authorization: "Bearer s3cret" };
const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(mock.urls.teams + path, { headers: key, ...init });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
};
const post = (path: string, body?: unknown) =>
  ask(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test("GET /__mock/health identifies the mock", async () => {
  await ask(members);
  expect((await ask("/__mock/health")).body).toEqual({
    status: "ok",
    api: "teams",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    pid: process.pid,
    uptimeSeconds: expect.any(Number),
    operations: 18,
    requests: 1,
  });
});

describe("/__mock/requests", () => {
  test("shows the requests, without secrets", async () => {
    await ask(`${members}?maxResults=0&api_key=s3cret`);
    const { body } = await ask("/__mock/requests");
    expect(body.requests).toMatchObject([
      {
        method: "GET",
        path: `${members}?maxResults=0&api_key=***`,
        operationId: "listMembers",
        query: { maxResults: "0", api_key: "***" },
        headers: { authorization: "***" },
        status: 400,
        violations: [{ code: "minimum" }, { code: "unknown-parameter" }],
      },
    ]);
    expect(JSON.stringify(body)).not.toContain("s3cret");
  });
  test("shows those of one operation, of its API alone", async () => {
    await ask(members);
    await ask("/v1/nowhere");
    await fetch(`${mock.urls.qodex}/mocks`);
    expect((await ask("/__mock/requests")).body.requests).toHaveLength(2);
    const some = await ask("/__mock/requests?operationId=listMembers");
    expect(some.body.requests).toHaveLength(1);
    expect((await ask("/__mock/requests?operationId=listMember")).body.title).toBe(
      'There is no operation "listMember". Did you mean listMembers or getMember?',
    );
  });
  test("DELETE clears them", async () => {
    await ask(members);
    expect((await ask("/__mock/requests", { method: "DELETE" })).status).toBe(204);
    expect((await ask("/__mock/requests")).body.requests).toEqual([]);
  });
});

describe("/__mock/replies", () => {
  test("scripts a response from any language", async () => {
    const reply = {
      operationId: "listMembers",
      status: 302,
      headers: { Location: "/elsewhere", "Retry-After": "3" },
      body: { moved: true },
      times: 1,
    };
    expect((await post("/__mock/replies", reply)).body).toEqual({
      id: expect.stringMatching(/^reply-\d+$/),
      operationId: "listMembers",
      times: 1,
    });
    const { status, headers, body } = await ask(members, { redirect: "manual" });
    expect([status, headers.get("location"), headers.get("retry-after")]).toEqual([
      302,
      "/elsewhere",
      "3",
    ]);
    expect(body).toEqual({ moved: true });
    expect(headers.get("x-mock-source")).toBe("reply");
    expect((await ask(members)).status).toBe(200);
  });
  test("DELETE and a reset remove them", async () => {
    for (const forget of [
      () => ask("/__mock/replies", { method: "DELETE" }),
      () => post("/__mock/reset"),
    ]) {
      await post("/__mock/replies", { operationId: "listMembers", status: 503 });
      expect((await ask(members)).status).toBe(503);
      expect((await forget()).status).toBe(204);
      expect((await ask(members)).status).toBe(200);
    }
  });
  test.each([
    [undefined, /Send a JSON object with `Content-Type: application\/json`, such as/],
    [{ status: 503 }, /no operation without a name/],
    [{ operationId: "listMembers", times: 0 }, /`times` must be a whole number from 1/],
    [{ operationId: "listMembers", status: 1 }, /`status` must be/],
    [{ operationId: "listMembers", code: 503 }, /no field `code`/],
    [{ operationId: "listMock" }, /no operation "listMock"/],
  ])("refuses %j", async (body, message) => {
    const answer = await post("/__mock/replies", body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body.title).toMatch(message);
  });
  test("refuses JSON with curl's media type, and names the right one", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    for (const [path, body] of [
      ["replies", '{"operationId":"listMembers","status":503}'],
      ["sessions", '{"id":"test-1"}'],
    ] as const) {
      const answer = await ask(`/__mock/${path}`, { method: "POST", headers, body });
      expect(answer.status).toBe(400);
      expect(answer.body.title).toContain("with `Content-Type: application/json`");
    }
  });
  test("refuses invalid JSON", async () => {
    const headers = { "content-type": "application/json" };
    const answer = await ask("/__mock/replies", { method: "POST", headers, body: "{" });
    expect([answer.status, answer.body.title]).toEqual([400, "The body is not valid JSON"]);
  });
});

test("the contract is available in both formats", async () => {
  const yaml = await fetch(`${mock.urls.teams}/__mock/openapi.yaml`);
  expect(yaml.headers.get("content-type")).toBe("application/yaml");
  expect(await yaml.text()).toMatch(/^openapi: 3\.1/);
  const old = await ask("/__mock/openapi-3.0.json");
  expect([old.status, old.body.openapi]).toEqual([200, expect.stringMatching(/^3\.0\./)]);
});

test("an unknown control endpoint or method gets a list of the existing ones", async () => {
  const none = await ask("/__mock/heath");
  expect([none.status, none.body.detail]).toEqual([
    404,
    expect.stringContaining("/__mock/health, /__mock/requests"),
  ]);
  const wrong = await ask("/__mock/reset");
  expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST"]);
  const put = await ask("/__mock/requests", { method: "PUT" });
  expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, DELETE"]);
  expect(put.body.detail).toBe("Supported: GET, HEAD, DELETE.");
});

test.each(["GET", "POST", "OPTIONS"])("a web page may not send requests: %s", async (method) => {
  const headers = { origin: "http://a.test", "access-control-request-method": "POST" };
  expect((await ask("/__mock/requests", { method, headers })).status).toBe(403);
});

test("x-mock-retry-after is returned with any response", async () => {
  const headers = { ...key, prefer: "code=503", "x-mock-retry-after": "120" };
  const answer = await ask(members, { headers });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "120"]);
});
