import { describe, expect, test, vi } from "vitest";
import type { Operation } from "../../src/operation.ts";
import {
  ApiError,
  ConnectionError,
  RateLimitError,
  ServiceUnavailableError,
} from "../../src/teams.ts";
import { client, errorOf, noWaits, recorder } from "../support/client.ts";
import { deadUrl, type Handler, json, reset, resetInBody, serve, text } from "../support/server.ts";
import { withTraits } from "../support/traits.ts";

const member = { id: "member_1", name: "Ada" };
const soon = { "retry-after-ms": "1" };
const unavailable = json({ code: "Unavailable", message: "later" }, 503, soon);

describe("what is repeated", () => {
  const repeated: [name: string, first: Handler][] = [
    ["429 with Retry-After in seconds", json({}, 429, { "retry-after": "0" })],
    ["429 with retry-after-ms", json({}, 429, { "retry-after-ms": "5" })],
    ["503", unavailable],
    ["a connection reset before the answer", reset],
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

  test("POST succeeds after 429, which says that nothing was done", async () => {
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

  test("POST that the contract calls idempotent is repeated after 503", async () => {
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

describe("what the contract says of an answer", () => {
  /** The call of a GET operation with these traits. */
  const call = (url: string, traits: Partial<Operation>) =>
    withTraits("GET", traits, url, { apiKey: "key-of-a-fake" }).things.call();

  test("a 3xx that it declares is a result", async () => {
    const server = await serve((response) => {
      response.writeHead(302, { location: "https://elsewhere.example/file" });
      response.end();
    });
    const { response } = await call(server.url, { redirects: "return" }).withResponse();
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("https://elsewhere.example/file");
  });

  test("what it says is not JSON comes as a Blob, byte by byte", async () => {
    const bytes = Uint8Array.of(0, 0xff, 0xfe, 0x80, 10);
    const server = await serve(text(bytes, 200, { "content-type": "application/zip" }));
    const { data } = await call(server.url, { accept: "application/zip" }).withResponse();
    expect(server.requests[0]?.headers.accept).toBe("application/zip");
    expect(data).toBeInstanceOf(Blob);
    expect(await (data as Blob).bytes()).toEqual(bytes);
    expect((data as Blob).type).toBe("application/zip");
  });

  test("a Blob has no type when the answer tells none", async () => {
    const server = await serve((response) => response.end("abc"));
    const { data } = await call(server.url, { accept: "application/zip" }).withResponse();
    expect((data as Blob).type).toBe("");
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
      "GET /v1/organizations/{organization_id}/members/{member_id} (getMember) failed: " +
        "503 Service Unavailable [Unavailable] · attempt 3 of 3",
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
  ] as const)("`retry: %s` of a call wins over that of its client", async (_, retry, requests) => {
    const server = await down();
    await errorOf(client(server, { retry: 4 }).members.get({ member_id: "m", retry }), ApiError);
    expect(server.requests).toHaveLength(requests);
  });
});

describe("limiter", () => {
  test("it is asked once per attempt, before the request", async () => {
    const server = await serve(unavailable, unavailable, json(member));
    const order: string[] = [];
    const teams = client(server, {
      limiter: {
        take: async () => {
          order.push("take");
        },
      },
      middleware: [
        (request, next) => {
          order.push("send");
          return next(request);
        },
      ],
    });
    await teams.members.get({ member_id: "m" });
    expect(order).toEqual(["take", "send", "take", "send", "take", "send"]);
  });

  test("a limiter that throws ends the call with its error, and nothing is sent", async () => {
    const server = await serve(json(member));
    const reason = new Error("redis is down");
    const teams = client(server, { limiter: { take: () => Promise.reject(reason) } });
    await expect(teams.members.get({ member_id: "m" })).rejects.toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});

describe("logger", () => {
  test("one line per attempt, with the facts of it", async () => {
    const server = await serve(unavailable, json(member));
    const logger = recorder();
    await client(server, { logger }).members.get({ member_id: "m" });
    expect(logger.lines).toHaveLength(2);
    const [first, second] = logger.lines;
    const title = "GET /v1/organizations/{organization_id}/members/{member_id} (getMember)";
    expect(first?.message).toBe(`${title} 503, again in 1 ms`);
    expect(second?.message).toBe(`${title} 200`);
    expect(first?.fields).toEqual({
      callId: expect.stringMatching(/^\w+-\w+$/),
      operationId: "getMember",
      attempt: 1,
      status: 503,
      durationMs: expect.any(Number),
      retryInMs: 1,
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

  test("an attempt without an answer has a line without a status", async () => {
    const logger = recorder();
    const teams = client(await deadUrl(), { logger, retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines[0]?.message).toMatch(/ failed$/);
    expect(logger.lines[0]?.fields).not.toHaveProperty("status");
  });

  test("every call has another id, also of two clients", async () => {
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
    expect(error.message).toBe("GET /v1/x failed: 404 Not Found · attempt 1 of 3");
    expect(error.operationId).toBeUndefined();
    expect(error.docs).toBeUndefined();
    expect(logger.lines[0]?.message).toBe("GET /v1/x 404");
    expect(logger.lines[0]?.fields.operationId).toBeUndefined();
  });

  test("the raw client is named by its path template, never by values", async () => {
    const server = await serve(json(member));
    const logger = recorder();
    await client(server, { logger }).raw.GET(
      "/v1/organizations/{organization_id}/members/{member_id}",
      { params: { path: { organization_id: "org_9", member_id: "member_9" } } },
    );
    expect(server.requests[0]?.url).toBe("/v1/organizations/org_9/members/member_9");
    expect(logger.lines[0]?.message).toBe(
      "GET /v1/organizations/{organization_id}/members/{member_id} 200",
    );
  });

  test("a logger with one method, or with none, is enough", async () => {
    const server = await serve(json(member, 200, { deprecation: "@1735689600" }));
    const warn = vi.fn();
    await client(server, { logger: { warn } }).members.get({ member_id: "m" });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(await client(server, { logger: {} }).members.get({ member_id: "m" })).toEqual(member);
  });
});

describe("request id", () => {
  test("it comes from the header of a success", async () => {
    const server = await serve(json(member, 200, { "x-request-id": "req_7" }));
    const reply = await client(server).members.get({ member_id: "m" }).withResponse();
    expect(reply.requestId).toBe("req_7");
    expect(reply.response.status).toBe(200);
    expect(reply.data).toEqual(member);
  });

  test("it is undefined when no header tells it", async () => {
    const server = await serve(json(member));
    const reply = await client(server).members.get({ member_id: "m" }).withResponse();
    expect(reply.requestId).toBeUndefined();
  });

  test("an error takes it from the header when its body has none", async () => {
    const server = await serve(json({ code: "NotFound" }, 404, { "x-request-id": "req_8" }));
    const error = await errorOf(client(server).members.get({ member_id: "m" }), ApiError);
    expect(error.requestId).toBe("req_8");
    expect(error.message).toContain("[NotFound] · request req_8 · attempt 1 of 3");
  });
});
