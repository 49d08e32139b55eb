import { describe, expect, test } from "vitest";
import {
  ConnectionError,
  type Middleware,
  NotFoundError,
  UsageError,
  type WireRequest,
} from "../../../src/teams.ts";
import {
  answer,
  client,
  errorOf,
  marker,
  networkError,
  noWaits,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";
import { membersPath, soon } from "./fixtures.ts";

describe("middleware", () => {
  test("it runs for every attempt, with its number, the call and the template", async () => {
    const server = await serve(json({}, 503, soon), json({ id: "m" }));
    const seen: unknown[] = [];
    const teams = client(server, {
      middleware: [
        (request, next, { signal, redact: _, ...context }) => {
          seen.push({ ...context, aborted: signal.aborted });
          return next(request);
        },
      ],
    });
    await teams.members.get({ member_id: "m" });
    const facts = { operationId: "getMember", path: `${membersPath}/{member_id}`, aborted: false };
    expect(seen).toEqual([
      { ...facts, attempt: 1, callId: expect.any(String) },
      { ...facts, attempt: 2, callId: (seen[0] as { callId: string }).callId },
    ]);
  });

  test("request() has no operation, and its path has no query", async () => {
    let seen: unknown;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        (request, next, { operationId, path }) => {
          seen = { operationId, path };
          return next(request);
        },
      ],
    });
    await teams.request("GET", "/v1/x?a=1");
    expect(seen).toEqual({ operationId: undefined, path: "/v1/x" });
  });

  test("the first one in the list is the outermost", async () => {
    const order: string[] = [];
    const layer =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [layer("a"), layer("b")],
    });
    await teams.members.get({ member_id: "m" });
    expect(order).toEqual(["a in", "b in", "b out", "a out"]);
  });

  test("it may change the request and the response", async () => {
    const server = await serve(json({ id: "m" }));
    const teams = client(server, {
      middleware: [
        async (request, next) => {
          const response = await next({
            ...request,
            url: `${request.url}?more=1`,
            headers: { ...request.headers, "x-sent-at": "now" },
          });
          const data = { ...((await response.json()) as object), changed: true };
          return answer(data, { headers: { "x-request-id": "mine" } });
        },
      ],
    });
    const reply = await teams.members.get({ member_id: "m" }).withResponse();
    expect(reply.data).toEqual({ id: "m", changed: true });
    expect(reply.requestId).toBe("mine");
    expect(server.requests[0]?.url).toMatch(/\/members\/m\?more=1$/);
    expect(server.requests[0]?.headers["x-sent-at"]).toBe("now");
  });

  test("it may respond without sending, even with an error", async () => {
    const teams = stubbed(() => Promise.reject(new Error("It was sent.")), {
      middleware: [async () => answer({ code: "NotFound" }, { status: 404 })],
    });
    const error = await errorOf(teams.members.get({ member_id: "m" }), NotFoundError);
    expect(error.code).toBe("NotFound");
  });

  test("it gets the request including the key", async () => {
    let seen: WireRequest | undefined;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        (request, next) => {
          seen = request;
          return next(request);
        },
      ],
    });
    await teams.request("POST", "/v1/x", { body: { a: 1 } });
    expect(seen).toEqual({
      method: "POST",
      url: "http://127.0.0.1:9/v1/x",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "user-agent": expect.stringMatching(/^qodekit\//),
        authorization: `Bearer ${marker}`,
      },
      body: '{"a":1}',
    });
  });

  test.each([
    ["an Error", new Error("mine")],
    ["a string", "mine"],
    ["undefined", undefined],
    ["one of our error classes", new ConnectionError("of another client", { attempts: 1 })],
  ])("its errors pass unchanged and are not retried: %s", async (_, reason) => {
    let calls = 0;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      middleware: [
        () => {
          calls += 1;
          return Promise.reject(reason);
        },
      ],
    });
    expect(await reasonOf(teams.members.get({ member_id: "m" }))).toBe(reason);
    expect(calls).toBe(1);
  });

  test("a failure of next() that it passes on is retried as usual", async () => {
    noWaits();
    let calls = 0;
    const seen: unknown[] = [];
    const teams = stubbed(
      () => {
        calls += 1;
        return calls === 1
          ? Promise.reject(networkError("ECONNRESET"))
          : Promise.resolve(answer({ id: "m" }));
      },
      {
        middleware: [
          async (request, next) => {
            try {
              return await next(request);
            } catch (error) {
              seen.push(error);
              throw error;
            }
          },
        ],
      },
    );
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(seen).toEqual([
      expect.objectContaining({ name: "ConnectionError", code: "ECONNRESET" }),
    ]);
  });

  test("a body that it has read without a clone is reported", async () => {
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return Promise.resolve(answer({}));
      },
      {
        middleware: [
          async (request, next) => {
            const response = await next(request);
            await response.text();
            return response;
          },
        ],
      },
    );
    const error = await errorOf(teams.members.get({ member_id: "m" }), UsageError);
    expect(error.message).toContain("read a clone() of it");
    expect(calls).toBe(1);
  });

  test("a clone() may be read", async () => {
    let copy: unknown;
    const teams = stubbed(() => Promise.resolve(answer({ id: "m" })), {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          copy = await response.clone().json();
          return response;
        },
      ],
    });
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(copy).toEqual({ id: "m" });
  });
});

describe("a middleware that sends twice", () => {
  test("discards the previous response, so that it holds no connection", async () => {
    const cancelled: string[] = [];
    const response = (status: number) =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new TextEncoder().encode("{}")),
          cancel: () => void cancelled.push(String(status)),
        }),
        { status },
      );
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return sent === 1 ? response(401) : answer({ id: "m" });
    };
    const refresh: Middleware = async (request, next) => {
      const first = await next(request);
      return first.status === 401 ? next(request) : first;
    };
    const teams = stubbed(fetch, { middleware: [refresh] });
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "m" });
    expect(cancelled).toEqual(["401"]);
  });

  test("that returns the first response anyway gets an error", async () => {
    const keep: Middleware = async (request, next) => {
      const first = await next(request);
      await next(request);
      return first;
    };
    const teams = stubbed(async () => answer({ id: "m" }), { middleware: [keep] });
    const error = await errorOf(teams.members.get({ member_id: "m" }), UsageError);
    expect(error.message).toContain("return the response of the last next()");
  });
});
