import { describe, expect, test } from "vitest";
import { ConnectionError, ServerError, TimeoutError } from "../../../../src/teams.ts";
import {
  answer,
  client,
  errorOf,
  getMember,
  never,
  noWaits,
  reasonOf,
  stubbed,
} from "../../../support/client/client.ts";
import { type Handler, serve, silent } from "../../../support/server/server.ts";

const halfBody: Handler = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"id":');
};
const title = "getMember";

describe("the time for one attempt", () => {
  for (const [name, handler] of [
    ["before the headers", silent],
    ["in the middle of the body", halfBody],
  ] as const) {
    test(`ends a response that stops ${name}`, async () => {
      const server = await serve(handler);
      const error = await errorOf(
        getMember(client(server, { timeout: 30, retry: false })),
        TimeoutError,
      );
      expect(error.message).toBe(
        `${title} failed: no complete response from ${server.url} within 30 ms. ` +
          "Raise `timeout` if the call needs longer.",
      );
      expect(error.code).toBe("ETIMEDOUT");
      expect(error.attempts).toBe(1);
      expect(error.operationId).toBe("getMember");
      expect(error).toBeInstanceOf(ConnectionError);
    });
  }

  test("an error body that stops in the middle ends with what arrived: the status is known", async () => {
    const server = await serve((response) => {
      response.writeHead(500, { "content-type": "text/plain" });
      response.write("broken");
    });
    const error = await errorOf(
      getMember(client(server, { timeout: 500, retry: false })),
      ServerError,
    );
    expect(error.body).toBe("broken");
  });

  test("ends a fetch that ignores its signal", async () => {
    const teams = stubbed(() => new Promise(() => {}), { timeout: 20, retry: false });
    await errorOf(getMember(teams), TimeoutError);
  });

  test("ends a middleware and a key function that never resolve", async () => {
    const options = { timeout: 20, retry: false } as const;
    await errorOf(getMember(stubbed(never, { ...options, middleware: [never] })), TimeoutError);
    await errorOf(getMember(stubbed(never, { ...options, apiKey: never })), TimeoutError);
  });

  test("a middleware that continues after the deadline sends nothing", async () => {
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
    await errorOf(getMember(teams), TimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await woken).toBeInstanceOf(TimeoutError);
    expect(sent).toBe(0);
  });

  test("a response that arrives after the deadline is cancelled", async () => {
    const cancelled = Promise.withResolvers<unknown>();
    const late = new Response(new ReadableStream({ cancel: () => cancelled.resolve("yes") }));
    const teams = stubbed(() => new Promise((resolve) => setTimeout(() => resolve(late), 30)), {
      timeout: 10,
      retry: false,
    });
    await errorOf(getMember(teams), TimeoutError);
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
    expect(await getMember(teams)).toEqual({ id: "m" });
    expect(calls).toBe(3);
  });

  test("the one of a call overrides that of its client", async () => {
    const server = await serve(silent);
    const error = await errorOf(
      getMember(client(server, { timeout: 10_000, retry: false }), { timeout: 15 }),
      TimeoutError,
    );
    expect(error.message).toContain("within 15 ms");
  });

  test("0 is none", async () => {
    const server = await serve((response) => {
      setTimeout(() => response.end('{"id":"m"}'), 40);
    });
    expect(await getMember(client(server, { timeout: 10, retry: false }), { timeout: 0 })).toEqual({
      id: "m",
    });
  });

  test("POST is not retried after it, GET is", async () => {
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
