import { describe, expect, test, vi } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { ApiError, ConnectionError } from "../../../src/teams.ts";
import { client, errorOf, noWaits, recorder } from "../../support/client/client.ts";
import { deadUrl, json, serve } from "../../support/server/server.ts";
import { member, unavailable } from "./responses.ts";

describe("logger", () => {
  test("one line per attempt, with its facts", async () => {
    const server = await serve(unavailable, json(member));
    const logger = recorder();
    noWaits();
    await client(server, { logger }).members.get({ member_id: "m" });
    expect(logger.lines).toHaveLength(2);
    const [first, second] = logger.lines;
    const title = "GET /v1/organizations/{organization_id}/members/{member_id} (getMember)";
    expect(first?.message).toBe(`${title} 503, again in 50 ms`);
    expect(second?.message).toBe(`${title} 200`);
    expect(first?.fields).toEqual({
      callId: expect.stringMatching(/^\w+-\w+$/),
      operationId: "getMember",
      attempt: 1,
      status: 503,
      durationMs: expect.any(Number),
      retryInMs: 50,
    });
    expect(second?.fields).toEqual({
      callId: first?.fields.callId,
      operationId: "getMember",
      attempt: 2,
      retryOf: `${first?.fields.callId}/1`,
      status: 200,
      durationMs: expect.any(Number),
    });
  });

  test("an attempt without a response has a line without a status", async () => {
    const logger = recorder();
    const teams = client(await deadUrl(), { logger, retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines[0]?.message).toMatch(/ failed \[ECONNREFUSED\]$/);
    expect(logger.lines[0]?.fields).not.toHaveProperty("status");
  });

  test("every call has its own id, also across clients", async () => {
    const server = await serve(json(member));
    const logger = recorder();
    const [one, two] = [client(server, { logger }), client(server, { logger })];
    for (const teams of [one, one, two, two]) await teams.members.get({ member_id: "m" });
    expect(new Set(logger.lines.map(({ fields }) => fields.callId)).size).toBe(4);
  });

  test("request() is named by its path without the query, and has no operation", async () => {
    const server = await serve(json({}, 404));
    const logger = recorder();
    const teams = client(server, { logger });
    const error = await errorOf(
      teams.request("GET", "/v1/x?token=abc", { query: { b: 2 } }),
      ApiError,
    );
    expect(server.requests[0]?.url).toBe("/v1/x?token=abc&b=2");
    expect(error.message).toBe("GET /v1/x failed: 404 Not Found");
    expect(error.operationId).toBeUndefined();
    expect(logger.lines[0]?.message).toBe("GET /v1/x 404");
    expect(logger.lines[0]?.fields.operationId).toBeUndefined();
  });

  test("a call through openapi-fetch is named by its path template, never by values", async () => {
    const server = await serve(json(member));
    const logger = recorder();
    await openapiFetch(client(server, { logger })).GET(
      "/v1/organizations/{organization_id}/members/{member_id}",
      { params: { path: { organization_id: "org_9", member_id: "member_9" } } },
    );
    expect(server.requests[0]?.url).toBe("/v1/organizations/org_9/members/member_9");
    expect(logger.lines[0]?.message).toBe(
      "GET /v1/organizations/{organization_id}/members/{member_id} (getMember) 200",
    );
  });

  test("a logger with one method is enough", async () => {
    const server = await serve(json(member, 200, { deprecation: "@1735689600" }));
    const warn = vi.fn();
    await client(server, { logger: { warn } }).members.get({ member_id: "m" });
    expect(warn).toHaveBeenCalledTimes(1);
    const debug = vi.fn();
    await client(server, { logger: { debug, warn: undefined } as never }).members.get({
      member_id: "m",
    });
    expect(debug).toHaveBeenCalledTimes(1);
  });
});
