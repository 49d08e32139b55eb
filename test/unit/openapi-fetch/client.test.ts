import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { ConnectionError, UsageError } from "../../../src/teams.ts";
import { client, errorOf, marker, noWaits, stubbed } from "../../support/client/client.ts";
import { deadUrl, json, serve, text } from "../../support/server/server.ts";
import { membersPath, soon } from "../client/fixtures.ts";

describe("openapi-fetch", () => {
  const path = { organization_id: "org_1" };
  const list = (teams: ReturnType<typeof client>) =>
    openapiFetch(teams).GET(membersPath, { params: { path } });

  test("a success has data and response; the key and the client's headers are sent", async () => {
    const body = { members: [{ id: "m" }] };
    const server = await serve(json(body, 200, { "x-request-id": "r" }));
    const { data, error, response } = await openapiFetch(
      client(server, { headers: { "x-a": "b" } }),
    ).GET(membersPath, { params: { path, query: { maxResults: 5 } }, headers: { "x-c": "d" } });
    expect(data).toEqual(body);
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
    expect(response.headers.get("x-request-id")).toBe("r");
    expect(server.requests[0]?.url).toBe("/v1/organizations/org_1/members?maxResults=5");
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${marker}`,
      "x-a": "b",
      "x-c": "d",
    });
  });

  test("404 is a result with its body in `error`", async () => {
    const body = { requestId: "r", code: "NotFound", message: "no" };
    const server = await serve(json(body, 404));
    const { data, error, response } = await list(client(server));
    expect(data).toBeUndefined();
    expect(error).toEqual(body);
    expect(response.status).toBe(404);
    expect(server.requests).toHaveLength(1);
  });

  test("503 is retried, and a result if it persists", async () => {
    const body = { code: "InternalError", message: "down" };
    const server = await serve(json(body, 503, soon));
    const { error, response } = await list(client(server));
    expect(error).toEqual(body);
    expect(response.status).toBe(503);
    expect(server.requests).toHaveLength(3);
  });

  test("a success after a retry", async () => {
    const server = await serve(json({}, 429, soon), json({ members: [] }));
    expect((await list(client(server))).data).toEqual({ members: [] });
    expect(server.requests).toHaveLength(2);
  });

  test("a failure without a response is thrown", async () => {
    noWaits();
    const url = await deadUrl();
    const error = await errorOf(list(client(url)), ConnectionError);
    expect(error.message).toBe(
      `listMembers failed: no response from ${url} [ECONNREFUSED] (after 3 attempts)`,
    );
    expect(error.attempts).toBe(3);
  });

  test("204 has no data", async () => {
    const server = await serve(text("", 204));
    const { data, response } = await openapiFetch(client(server)).DELETE(
      `${membersPath}/{member_id}`,
      {
        params: { path: { ...path, member_id: "m" } },
      },
    );
    expect(data).toBeUndefined();
    expect(response.status).toBe(204);
  });

  test("bytes arrive unchanged", async () => {
    const body = Uint8Array.of(0, 0xff, 0xfe, 0x80, 10);
    const server = await serve(text(body, 200, { "content-type": "application/octet-stream" }));
    const { data } = await openapiFetch(client(server)).GET(membersPath, {
      params: { path },
      parseAs: "arrayBuffer",
    });
    expect(new Uint8Array(data as unknown as ArrayBuffer)).toEqual(body);
  });

  test("a POST body is JSON", async () => {
    const server = await serve(json({ success: true }));
    const route = "/v1/organizations/{organization_id}/ai-code-tracking/commits/detail";
    await openapiFetch(client(server)).POST(route, {
      params: { path },
      body: { commits: [] } as never,
    });
    expect(server.requests[0]?.headers["content-type"]).toBe("application/json");
    expect(server.requests[0]?.body).toBe('{"commits":[]}');
  });

  test("path values are checked", async () => {
    const api = openapiFetch(stubbed(() => Promise.reject(new Error("It was sent."))));
    const get = (params: object) => api.GET(membersPath, { params } as never);
    for (const organization_id of ["", ".", ".."]) {
      await errorOf(get({ path: { organization_id } }), UsageError);
    }
    expect((await errorOf(get({}), UsageError)).message).toBe(
      "listMembers needs `organization_id`, a string that is not empty; got undefined.",
    );
  });

  test("`query` is rejected: the query is in `params.query`", async () => {
    const api = openapiFetch(stubbed(() => Promise.reject(new Error("It was sent."))));
    const call = api.GET(membersPath, { params: { path }, ...({ query: { a: 1 } } as object) });
    expect((await errorOf(call, UsageError)).message).toBe(
      `GET ${membersPath} has no option \`query\`. Use \`params.query\`.`,
    );
  });

  test("an unknown option is rejected with those that exist, without `query`", async () => {
    const api = openapiFetch(stubbed(() => Promise.reject(new Error("It was sent."))));
    const call = api.GET(membersPath, { params: { path }, ...({ timeOut: 1 } as object) });
    const { message } = await errorOf(call, UsageError);
    expect(message).toMatch(/has no option `timeOut`. Options: params, .*\btimeout\b/);
    expect(message).not.toMatch(/\bquery\b/);
  });

  test("`baseUrl` of a call does not send the key to another origin", async () => {
    const other = await serve(json({}));
    const server = await serve(json({}));
    const call = openapiFetch(client(server)).GET(membersPath, {
      params: { path },
      ...({ baseUrl: other.url } as object),
    });
    await errorOf(call, UsageError);
    expect(other.requests).toEqual([]);
  });

  test("middleware of openapi-fetch can set headers, and sees the template", async () => {
    const server = await serve(json({ members: [] }));
    const api = openapiFetch(client(server));
    const seen: string[] = [];
    api.use({
      onRequest({ request, schemaPath }) {
        request.headers.set("x-mine", "1");
        seen.push(schemaPath);
      },
    });
    await api.GET(membersPath, { params: { path } });
    expect(server.requests[0]?.headers["x-mine"]).toBe("1");
    expect(seen).toEqual([membersPath]);
  });
});
