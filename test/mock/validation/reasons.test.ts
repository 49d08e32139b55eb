import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";

let mock: Mock;
let strict: Mock;
beforeAll(async () => {
  [mock, strict] = await Promise.all([startMock(), startMock({ strict: true })]);
});
afterAll(() => Promise.all([mock.stop(), strict.stop()]));

const keys = { teams: { authorization: "Bearer any" }, qodex: { "x-api-key": "any" } };
const json = { "content-type": "application/json" };
const members = "/v1/organizations/org_xxx/members";

interface Sent {
  readonly api?: "teams" | "qodex";
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly to?: () => Mock;
}

async function ask(path: string, sent: Sent = {}) {
  const { api = "qodex", method = "GET", headers = {}, body, to = () => mock } = sent;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const all = { ...keys[api], ...headers, ...length };
  const reply = await raw(to().urls[api], path, all, body, method);
  const violations = JSON.parse(String(reply.headers["sl-violations"] ?? "[]"));
  return { ...reply, violations, json: reply.body === "" ? undefined : JSON.parse(reply.body) };
}

describe("the body of a refused request says what was wrong", () => {
  test("a missing query parameter, by the contract's name", async () => {
    const { json: body } = await ask("/apis");
    expect(JSON.stringify(body)).toContain("must have required property `workspaceId`");
  });

  test("a number over its maximum", async () => {
    const { status, json: body } = await ask(`${members}?maxResults=101`, { api: "teams" });
    expect([status, body.code]).toEqual([400, "BadRequest"]);
    expect(body.message).toBe("Request query parameter `maxResults` must be <= 100");
    expect(body.details).toEqual([body.message]);
  });

  test("a parameter in the wrong format", async () => {
    const groups = "/v1/organizations/org_xxx/billing-groups";
    const { json: body } = await ask(`${groups}?periodEnd=today`, { api: "teams" });
    expect(body.message).toBe(
      'Request query parameter `periodEnd` must match format "date-time", such as 2026-01-31T08:00:00Z',
    );
  });

  test("a cursor that the mock never returned, by its parameter", async () => {
    const logs = await ask("/audit/logs?cursor=garbage");
    expect(JSON.stringify(logs.json)).toContain(
      "Request query parameter `cursor` must be empty or a cursor",
    );
    const { json: body } = await ask(`${members}?nextToken=garbage`, { api: "teams" });
    expect(body.message).toBe(
      "Request query parameter `nextToken` must be empty or a cursor from the previous page",
    );
  });

  test("truncated JSON", async () => {
    const { json: body } = await ask("/workspaces", { method: "POST", headers: json, body: "{" });
    expect(JSON.stringify(body)).toContain("Request body is not valid JSON");
    expect(JSON.stringify(body)).not.toContain("type of the workspace");
  });

  test("a missing property of the body, not the vendor's example of another error", async () => {
    const path = "/collections/12345678-76430b78-7a8b-4654-8d3e-ce040380f2db/pull-requests";
    const { json: body } = await ask(path, { method: "POST", headers: json, body: "{}" });
    expect(JSON.stringify(body)).toContain("must have required property 'title'");
    expect(JSON.stringify(body)).not.toContain("source of this fork");
  });

  test("an example requested by name is unchanged", async () => {
    const { json: body } = await ask("/workspaces", {
      method: "POST",
      headers: { ...json, prefer: "code=400, example=malformedRequest" },
      body: "{",
    });
    expect(JSON.stringify(body)).not.toContain("not valid JSON");
  });
});

describe("undeclared parameters and values", () => {
  const workspace = JSON.stringify({ workspace: { name: "a", type: "nonsense", description: "" } });

  test("an unknown query parameter passes and is noted", async () => {
    const { status, violations } = await ask("/mocks?workspce=1");
    expect(status).toBe(200);
    expect(violations).toMatchObject([
      {
        severity: "Warning",
        code: "unknown-parameter",
        location: ["request", "query", "workspce"],
      },
    ]);
  });

  test("with `strict` it is refused", async () => {
    const { status, json: body } = await ask("/mocks?workspce=1", { to: () => strict });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("`workspce` is not in the contract");
  });

  test("a value outside an open enum passes and is noted", async () => {
    const sent = { method: "POST", headers: json, body: workspace };
    const { status, violations } = await ask("/workspaces", sent);
    expect(status).toBe(200);
    expect(violations).toMatchObject([{ severity: "Warning", code: "unknown-value" }]);
    expect(violations[0].message).toContain('workspace.type is "nonsense"; the known values are: ');
  });

  test("with `strict` it is refused, and the known values are named", async () => {
    const sent = { method: "POST", headers: json, body: workspace, to: () => strict };
    const { status, json: body } = await ask("/workspaces", sent);
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toMatch(/known values are: .*team/);
  });

  test("`strict` accepts declared values", async () => {
    const { status } = await ask("/workspaces?type=team", { to: () => strict });
    expect(status).toBe(200);
  });

  test("an unknown route names the most similar ones", async () => {
    const { status, json: body } = await ask("/collection");
    expect(status).toBe(404);
    expect(body.detail).toMatch(/nearest in the contract: GET \/collections/);
  });

  test.each([
    ["/folders/1/comments", "qodex", "GET /collections/{collectionId}/folders/{folderId}/comments"],
    ["/organizations/o/members", "teams", `GET ${members.replace("org_xxx", "{organization_id}")}`],
    // A typing error is no id.
    [
      "/collections/1/folders/2/coments",
      "qodex",
      "GET /collections/{collectionId}/folders/{folderId}/comments",
    ],
  ] as const)("%s names the route with all of its steps first", async (path, api, route) => {
    const { status, json: body } = await ask(path, { api });
    expect(status).toBe(404);
    expect(body.detail).toContain(`The nearest in the contract: ${route}`);
  });

  test("a route of the other API names both, and the URL of the other one", async () => {
    const { status, json: body } = await ask(members);
    expect(status).toBe(404);
    expect(body.detail).toBe(
      `This is the mock of the Qodex API. Its contract has no route ${members}. ` +
        `The Teams API has it; its mock is at ${mock.urls.teams}.`,
    );
    const { json: nowhere } = await ask("/nowhere/at/all", { api: "teams" });
    expect(nowhere.detail).toBe(
      "This is the mock of the Teams API. Its contract has no route /nowhere/at/all.",
    );
  });

  test("a browser that opens the root gets the URL of the page; a client gets the same problem", async () => {
    const accept = "text/html,application/xhtml+xml,*/*;q=0.8";
    const browser = await ask("/", { headers: { accept } });
    expect([browser.status, browser.headers["content-type"]]).toEqual([
      404,
      "application/problem+json",
    ]);
    expect(browser.json.detail).toMatch(
      / In a browser, \/__mock\/ shows the requests to this mock\.$/,
    );
    const client = await ask("/", { headers: { accept: "application/json" } });
    expect(client.json.detail).not.toContain("__mock");
    expect({ ...browser.json, detail: "" }).toEqual({ ...client.json, detail: "" });
  });

  test("the alias of a parameter counts as the declared name", async () => {
    const path = "/environments/12345678-5daabc50-8451-43f6-922d-96b403b4f28e/forks";
    const body = JSON.stringify({ forkName: "Quay test" });
    const sent = { method: "POST", headers: json, body, to: () => strict };
    for (const name of ["workspace", "workspaceId"]) {
      const { status, violations } = await ask(`${path}?${name}=f4175f4c`, sent);
      expect([status, violations], name).toEqual([200, []]);
    }
  });
});

describe("keys", () => {
  test.each(["bearer x", "BEARER x", "Bearer x"])("%s is a key", async (authorization) => {
    expect((await ask(members, { api: "teams", headers: { authorization } })).status).toBe(200);
  });

  test.each(["key", "Bearer key", "bearer key"])("%s is a SCIM key", async (authorization) => {
    const { status } = await ask("/scim/v2/Users", { headers: { authorization } });
    expect(status).toBe(200);
  });

  test.each(["", "Bearer", "Basic a2V5"])("%j is not a SCIM key", async (authorization) => {
    const { status } = await ask("/scim/v2/Users", { headers: { authorization } });
    expect(status).toBe(401);
  });

  test("no key gets the vendor's 401", async () => {
    const { status, json: body } = await ask(members, {
      api: "teams",
      headers: { authorization: "" },
    });
    expect([status, body.code]).toEqual([401, "Unauthorized"]);
  });
});
