import { describe, expect, test } from "vitest";
import {
  ApiError,
  ConnectionError,
  RateLimitError,
  ServiceUnavailableError,
} from "../../../src/teams.ts";
import { client, errorOf, noWaits } from "../../support/client/client.ts";
import {
  deadUrl,
  type Handler,
  json,
  reset,
  resetInBody,
  serve,
} from "../../support/server/server.ts";
import { member, soon, unavailable } from "./responses.ts";

describe("retries", () => {
  const repeated: [name: string, first: Handler][] = [
    ["429 with Retry-After in seconds", json({}, 429, { "retry-after": "0" })],
    ["429 with retry-after-ms", json({}, 429, { "retry-after-ms": "5" })],
    ["503", unavailable],
    ["a connection reset before the response", reset],
    ["a connection reset in the middle of the body", resetInBody],
  ];
  for (const [name, first] of repeated) {
    test(`GET succeeds after ${name}`, async () => {
      noWaits();
      const server = await serve(first, json(member));
      expect(await client(server).members.get({ member_id: "member_1" })).toEqual(member);
      expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "GET /v1/organizations/org_1/members/member_1",
        "GET /v1/organizations/org_1/members/member_1",
      ]);
    });
  }

  test("POST succeeds after 429, because nothing was done", async () => {
    const server = await serve(json({}, 429, soon), json({ ok: true }));
    expect(await client(server).request("POST", "/v1/x", { body: { a: 1 } })).toEqual({ ok: true });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test("POST succeeds after a refused connection: no byte was sent", async () => {
    noWaits();
    const dead = await deadUrl();
    const server = await serve(json({ ok: true }));
    let calls = 0;
    const teams = client(server, {
      fetch: (url, init) => {
        calls += 1;
        return fetch(calls === 1 ? `${dead}/x` : url, init);
      },
    });
    expect(await teams.request("POST", "/v1/x", { body: {} })).toEqual({ ok: true });
    expect(calls).toBe(2);
  });

  test("POST that the contract declares idempotent is retried after 503", async () => {
    const server = await serve(unavailable, json({ success: true }));
    await client(server).aiCodeTracking.getCommitDetails({ body: { commits: [] } as never });
    expect(server.requests).toHaveLength(2);
  });

  test("a stream as a body is sent once: it cannot be read again", async () => {
    const server = await serve(json({}, 429, soon), json({ ok: true }));
    const body = new Blob(["abc"]).stream();
    await errorOf(client(server).request("POST", "/v1/x", { body }), RateLimitError);
    expect(server.requests.map((request) => request.body)).toEqual(["abc"]);
  });
});

describe("how often", () => {
  const down = () => serve(unavailable);

  test("the default is 2 retries, and the error counts 3 attempts", async () => {
    const server = await down();
    const error = await errorOf(
      client(server).members.get({ member_id: "m" }),
      ServiceUnavailableError,
    );
    expect(server.requests).toHaveLength(3);
    expect(error.attempts).toBe(3);
    expect(error.message).toBe(
      "getMember failed: 503 Service Unavailable [Unavailable]: later (after 3 attempts)",
    );
  });

  test("a ConnectionError counts its attempts", async () => {
    noWaits();
    const error = await errorOf(
      client(await deadUrl()).members.get({ member_id: "m" }),
      ConnectionError,
    );
    expect(error.attempts).toBe(3);
    expect(error.code).toBe("ECONNREFUSED");
    expect(error.operationId).toBe("getMember");
  });

  test.each([
    ["false", false, 1],
    ["0", 0, 1],
    ["1", 1, 2],
    ["{ retries: 3 }", { retries: 3 }, 4],
    ["{}, the default", {}, 3],
  ] as const)("`retry: %s` of a client", async (_, retry, requests) => {
    const server = await down();
    await errorOf(client(server, { retry }).members.get({ member_id: "m" }), ApiError);
    expect(server.requests).toHaveLength(requests);
  });

  test.each([
    ["false", false, 1],
    ["1", 1, 2],
    ["{ retries: 3 }", { retries: 3 }, 4],
    ["{}, that of the client", {}, 5],
  ] as const)("`retry: %s` of a call overrides that of its client", async (_, retry, requests) => {
    const server = await down();
    await errorOf(client(server, { retry: 4 }).members.get({ member_id: "m", retry }), ApiError);
    expect(server.requests).toHaveLength(requests);
  });
});
