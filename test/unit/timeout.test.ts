import { describe, expect, test, vi } from "vitest";
import { ConnectionError, RateLimitError, type Teams, TimeoutError } from "../../src/teams.ts";
import { answer, client, errorOf, noWaits, reasonOf, stubbed } from "../support/client.ts";
import { stopClock } from "../support/clock.ts";
import { type Handler, json, serve, silent } from "../support/server.ts";

const get = (teams: Teams, options: object = {}) =>
  teams.members.get({ member_id: "m", ...options });
const halfBody: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"id":');
};
const title = "GET /v1/organizations/{organization_id}/members/{member_id} (getMember)";

const never = () => new Promise<never>(() => {});

describe("the time for one attempt", () => {
  for (const [name, handler] of [
    ["before the headers", silent],
    ["in the middle of the body", halfBody],
  ] as const) {
    test(`it ends an answer that stops ${name}`, async () => {
      const server = await serve(handler);
      const error = await errorOf(get(client(server, { timeout: 30, retry: false })), TimeoutError);
      expect(error.message).toBe(
        `${title} failed: no complete answer within 30 ms · attempt 1. ` +
          "Raise `timeout` (one attempt) or `totalTimeout` (the whole call) if the server needs longer.",
      );
      expect(error.code).toBe("ETIMEDOUT");
      expect(error.attempts).toBe(1);
      expect(error.operationId).toBe("getMember");
      expect(error).toBeInstanceOf(ConnectionError);
    });
  }

  test("it ends an error body that stops in the middle", async () => {
    const server = await serve((response) => {
      response.writeHead(500, { "content-type": "text/plain" });
      response.write("broken");
    });
    await errorOf(get(client(server, { timeout: 30, retry: false })), TimeoutError);
  });

  test("it ends a fetch that ignores its signal", async () => {
    const teams = stubbed(() => new Promise(() => {}), { timeout: 20, retry: false });
    await errorOf(get(teams), TimeoutError);
  });

  test("it ends a middleware and a key function that never answer", async () => {
    const options = { timeout: 20, retry: false } as const;
    await errorOf(get(stubbed(never, { ...options, middleware: [never] })), TimeoutError);
    await errorOf(get(stubbed(never, { ...options, apiKey: never })), TimeoutError);
  });

  test("nothing is sent by a middleware that comes to its senses after the deadline", async () => {
    let sent = 0;
    let woken: Promise<unknown> | undefined;
    const teams = stubbed(
      () => {
        sent += 1;
        return Promise.resolve(answer({}));
      },
      {
        timeout: 10,
        retry: false,
        middleware: [
          async (request, next) => {
            await new Promise((resolve) => setTimeout(resolve, 30));
            woken = reasonOf(next(request));
            return next(request);
          },
        ],
      },
    );
    await errorOf(get(teams), TimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await woken).toBeInstanceOf(TimeoutError);
    expect(sent).toBe(0);
  });

  test("an answer that comes after the deadline is cancelled, not left unread", async () => {
    const cancelled = Promise.withResolvers<unknown>();
    const late = new Response(new ReadableStream({ cancel: () => cancelled.resolve("yes") }));
    const teams = stubbed(() => new Promise((resolve) => setTimeout(() => resolve(late), 30)), {
      timeout: 10,
      retry: false,
    });
    await errorOf(get(teams), TimeoutError);
    expect(await cancelled.promise).toBe("yes");
  });

  test("every attempt has its own", async () => {
    noWaits();
    const half = new Response(new ReadableStream({ start: (c) => c.enqueue(Buffer.from("{")) }));
    const answers = [never(), Promise.resolve(half), Promise.resolve(answer({ id: "m" }))];
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return answers[calls - 1] as Promise<Response>;
      },
      { timeout: 20 },
    );
    expect(await get(teams)).toEqual({ id: "m" });
    expect(calls).toBe(3);
  });

  test("the one of a call wins over that of its client", async () => {
    const server = await serve(silent);
    const error = await errorOf(
      get(client(server, { timeout: 10_000, retry: false }), { timeout: 15 }),
      TimeoutError,
    );
    expect(error.message).toContain("within 15 ms");
  });

  test("0 is none", async () => {
    const server = await serve((response) => {
      setTimeout(() => response.end('{"id":"m"}'), 40);
    });
    expect(await get(client(server, { timeout: 10, retry: false }), { timeout: 0 })).toEqual({
      id: "m",
    });
  });

  test("POST is not sent again after it, GET is", async () => {
    noWaits();
    const methods: unknown[] = [];
    const teams = stubbed(
      (_, { method }) => {
        methods.push(method);
        return never();
      },
      { timeout: 10, retry: 1 },
    );
    const post = await errorOf(teams.request("POST", "/v1/x", { body: {} }), TimeoutError);
    expect(post.attempts).toBe(1);
    const read = await errorOf(teams.request("GET", "/v1/x"), TimeoutError);
    expect(read.attempts).toBe(2);
    expect(methods).toEqual(["POST", "GET", "GET"]);
  });
});

describe("the time for the whole call", () => {
  test("it ends the attempt that it runs out in, and nothing follows", async () => {
    noWaits();
    stopClock();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return never();
      },
      { timeout: 30, totalTimeout: 50, retry: 10 },
    );
    const failure = errorOf(get(teams), TimeoutError);
    await vi.advanceTimersByTimeAsync(50);
    const error = await failure;
    expect(error.message).toContain("no complete answer within 50 ms · attempt 2.");
    expect(error.message).toMatch(/`timeout`.*`totalTimeout`/);
    expect(error.attempts).toBe(2);
    expect(calls).toBe(2);
  });

  test("it counts the waits: what does not fit is not waited for", async () => {
    stopClock();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        const headers = { "retry-after-ms": "40" };
        return Promise.resolve(answer({}, { status: 429, headers }));
      },
      { totalTimeout: 100, retry: 50 },
    );
    const failure = errorOf(get(teams), RateLimitError);
    await vi.advanceTimersByTimeAsync(80);
    const error = await failure;
    expect(error.retryAfterMs).toBe(40);
    expect(error.attempts).toBe(3);
    expect(calls).toBe(3);
  });

  test("nothing is sent once it is over", async () => {
    stopClock();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return Promise.resolve(answer({}));
      },
      {
        totalTimeout: 100,
        limiter: {
          take: async () => {
            vi.setSystemTime(Date.now() + 100);
          },
        },
      },
    );
    const error = await errorOf(get(teams), TimeoutError);
    expect(error.attempts).toBe(0);
    expect(calls).toBe(0);
  });

  test("it counts the wait for the limiter, also one that ignores its signal", async () => {
    const server = await serve(json({}));
    const teams = client(server, {
      totalTimeout: 20,
      limiter: { take: () => new Promise(() => {}) },
    });
    const error = await errorOf(get(teams), TimeoutError);
    expect(error.message).toContain("within 20 ms · attempt 0.");
    expect(error.attempts).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  test("the limiter's signal ends with it", async () => {
    let reason: unknown;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      totalTimeout: 20,
      limiter: {
        take: (signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener("abort", () => {
              reason = signal.reason;
              reject(signal.reason);
            });
          }),
      },
    });
    const error = await errorOf(get(teams), TimeoutError);
    expect(reason).toBe(error);
  });

  test("0 is none, and wins over that of the client", async () => {
    const server = await serve((response) => {
      setTimeout(() => response.end('{"id":"m"}'), 40);
    });
    expect(await get(client(server, { totalTimeout: 10 }), { totalTimeout: 0 })).toEqual({
      id: "m",
    });
  });

  test("without `timeout` it is the limit of an attempt", async () => {
    const server = await serve(silent);
    const error = await errorOf(
      get(client(server, { timeout: 0, totalTimeout: 20 })),
      TimeoutError,
    );
    expect(error.message).toContain("within 20 ms · attempt 1.");
  });
});

describe("the caller's abort passes through unchanged", () => {
  const reasons: [name: string, reason: unknown][] = [
    ["an Error", new Error("enough")],
    ["a string", "enough"],
    ["null", null],
    ["0", 0],
    ["an empty string", ""],
    ["false", false],
    ["an object", { because: "enough" }],
  ];

  for (const [name, reason] of reasons) {
    test(`before the call, with ${name}`, async () => {
      const server = await serve(json({}));
      const signal = AbortSignal.abort(reason);
      expect(await reasonOf(get(client(server), { signal }))).toBe(reason);
      expect(server.requests).toHaveLength(0);
    });

    test(`before the headers, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve(() => controller.abort(reason));
      expect(await reasonOf(get(client(server), { signal: controller.signal }))).toBe(reason);
      expect(server.requests).toHaveLength(1);
    });

    test(`in the body, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve((response) => {
        response.writeHead(200);
        response.write('{"id":');
        setTimeout(() => controller.abort(reason), 10);
      });
      expect(await reasonOf(get(client(server), { signal: controller.signal }))).toBe(reason);
    });

    test(`in the wait between two attempts, with ${name}`, async () => {
      const controller = new AbortController();
      const server = await serve((response) => {
        json({}, 503, { "retry-after": "30" })(response);
        setTimeout(() => controller.abort(reason), 20);
      });
      const began = performance.now();
      expect(await reasonOf(get(client(server), { signal: controller.signal }))).toBe(reason);
      expect(performance.now() - began).toBeLessThan(5000);
      expect(server.requests).toHaveLength(1);
    });

    test(`in result(), with ${name}`, async () => {
      const call = get(
        stubbed(() => new Promise(() => {})),
        { signal: AbortSignal.abort(reason) },
      );
      expect(await call.result()).toEqual({ ok: false, error: reason });
    });
  }

  test("without a reason it is the platform's AbortError", async () => {
    const controller = new AbortController();
    const call = get(
      stubbed(() => new Promise(() => {})),
      { signal: controller.signal },
    );
    controller.abort(undefined);
    const reason = await reasonOf(call);
    expect(reason).toBe(controller.signal.reason);
    expect((reason as Error).name).toBe("AbortError");
  });

  test("an own signal whose reason is undefined gives undefined", async () => {
    const target = new EventTarget() as AbortSignal & { aborted: boolean; reason: unknown };
    target.aborted = false;
    target.reason = undefined;
    const call = get(
      stubbed(() => new Promise(() => {})),
      { signal: target },
    );
    await Promise.resolve();
    target.dispatchEvent(new Event("abort"));
    expect(await reasonOf(call)).toBeUndefined();
  });

  test("with a fetch that ignores its signal", async () => {
    const controller = new AbortController();
    const call = get(
      stubbed(() => new Promise(() => {})),
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(call)).toBe("enough");
  });

  test("with a fetch that answers an abort with an error of its own", async () => {
    const controller = new AbortController();
    const teams = stubbed(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(new TypeError("fetch failed")));
        }),
    );
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(get(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("while the limiter holds the request back", async () => {
    const controller = new AbortController();
    const teams = stubbed(() => Promise.resolve(answer({})), {
      limiter: { take: () => new Promise(() => {}) },
    });
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(get(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("while the key function works", async () => {
    const controller = new AbortController();
    const teams = stubbed(() => Promise.resolve(answer({})), {
      apiKey: () => new Promise(() => {}),
    });
    setTimeout(() => controller.abort("enough"), 10);
    expect(await reasonOf(get(teams, { signal: controller.signal }))).toBe("enough");
  });

  test("a reason that looks like an error of ours is not retried", async () => {
    const reason = new TimeoutError("of another call", { attempts: 1 });
    let calls = 0;
    const controller = new AbortController();
    const teams = stubbed(() => {
      calls += 1;
      controller.abort(reason);
      return new Promise(() => {});
    });
    expect(await reasonOf(get(teams, { signal: controller.signal }))).toBe(reason);
    expect(calls).toBe(1);
  });

  test("AbortSignal.timeout gives its own TimeoutError, not ours, and is not retried", async () => {
    let calls = 0;
    const teams = stubbed(() => {
      calls += 1;
      return never();
    });
    const signal = AbortSignal.timeout(10);
    const reason = await reasonOf(get(teams, { signal }));
    expect(reason).toBe(signal.reason);
    expect(reason).toBeInstanceOf(DOMException);
    expect(reason).not.toBeInstanceOf(TimeoutError);
    expect(calls).toBe(1);
  });

  test("in the raw client", async () => {
    const server = await serve(silent);
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 20);
    const call = client(server).raw.GET("/v1/organizations/{organization_id}/members/{member_id}", {
      params: { path: { organization_id: "org_1", member_id: "m" } },
      signal: controller.signal,
    });
    expect(await reasonOf(call)).toBe("enough");
  });

  test("an abort after the end changes nothing", async () => {
    const server = await serve(json({ id: "m" }));
    const controller = new AbortController();
    const call = get(client(server), { signal: controller.signal });
    expect(await call).toEqual({ id: "m" });
    controller.abort("too late");
    expect(await call).toEqual({ id: "m" });
  });
});
