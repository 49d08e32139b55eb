import { describe, expect, test, vi } from "vitest";
import { type Fetch, type Middleware, TimeoutError } from "../../../src/teams.ts";
import {
  answer,
  client,
  errorOf,
  getMember,
  reasonOf,
  stubbed,
} from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";
import { agentOf } from "../../support/client/transports.ts";
import { json, serve } from "../../support/server/server.ts";

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Sends twice at once; the first response wins. `sent` are both requests. */
function racing(): { sent: Promise<Response>[]; middleware: Middleware[] } {
  const sent: Promise<Response>[] = [];
  const race: Middleware = (request, next) => {
    sent.push(next(request), next(request));
    return Promise.race(sent);
  };
  return { sent, middleware: [race] };
}

/** A response with a body that records its cancellation. */
function watched(): { response: Response; cancel: () => void } {
  const cancel = vi.fn();
  return { response: new Response(new ReadableStream({ cancel })), cancel };
}

const transports: Readonly<Record<string, () => Fetch>> = {
  "the global fetch": () => (url, init) => fetch(url, init),
  nodeFetch: () => agentOf(),
};

describe.each(Object.entries(transports))("with %s", (_, create) => {
  test("the slower of two requests is aborted when the call has ended", async () => {
    const closed = Promise.withResolvers<void>();
    const server = await serve(
      (response) => void response.on("close", closed.resolve),
      json({ id: "m" }),
    );
    const { sent, middleware } = racing();
    const teams = client(server, { fetch: create(), middleware });
    expect(await getMember(teams)).toEqual({ id: "m" });
    const reasons = await Promise.allSettled(sent);
    expect(reasons.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(reasons.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { name: "AbortError" },
    });
    await closed.promise;
  });

  test("a streamed winner can be read after the loser was aborted", async () => {
    let finish = () => {};
    const server = await serve(
      () => {},
      (response) => {
        response.write("first,");
        finish = () => void response.end("rest");
      },
    );
    const { sent, middleware } = racing();
    const teams = client(server, { fetch: create(), middleware });
    const stream = await teams.request("GET", "/x", { parseAs: "stream" });
    await Promise.allSettled(sent);
    finish();
    expect(await new Response(stream).text()).toBe("first,rest");
  });

  test("a streamed winner that breaks off is a broken connection, not the loser's abort", async () => {
    let cut = () => {};
    const server = await serve(
      () => {},
      (response) => {
        response.write("first,");
        cut = () => void response.destroy();
      },
    );
    const { sent, middleware } = racing();
    const teams = client(server, { fetch: create(), middleware });
    const stream = await teams.request("GET", "/x", { parseAs: "stream" });
    await Promise.allSettled(sent);
    cut();
    expect(await reasonOf(new Response(stream).text())).toMatchObject({
      name: "ConnectionError",
      message: expect.stringContaining("no complete response from"),
    });
  });

  test("a body that is being read ends with the timeout", async () => {
    const closed = Promise.withResolvers<void>();
    const server = await serve((response) => {
      response.on("close", closed.resolve);
      response.write('{"id":');
    });
    const middleware: Middleware[] = [(request, next) => next(request)];
    const teams = client(server, { fetch: create(), middleware, timeout: 50, retry: false });
    await errorOf(getMember(teams), TimeoutError);
    await closed.promise;
  });
});

describe("a request without a response when the call ends", () => {
  test("is aborted by a timeout and an abort, with their reason", async () => {
    const controller = new AbortController();
    for (const options of [{ timeout: 10, retry: false }, { signal: controller.signal }] as const) {
      const { sent, middleware } = racing();
      // Ignores its signal.
      const teams = stubbed(() => new Promise(() => {}), { middleware });
      const reason = reasonOf(getMember(teams, options));
      setTimeout(() => controller.abort("enough"), 20);
      const expected = { status: "rejected", reason: await reason };
      expect(await Promise.allSettled(sent)).toEqual([expected, expected]);
    }
  });

  test("is no unhandled rejection, even if the middleware does not wait for it", async () => {
    const unhandled = watchRejections();
    const forget: Middleware = (request, next) => {
      next({ ...request, url: "http://127.0.0.1:9/silent" });
      return next(request);
    };
    const fetch: Fetch = (url, { signal }) =>
      url.endsWith("/silent")
        ? new Promise((_, reject) => {
            signal?.addEventListener("abort", () => reject(signal.reason));
          })
        : Promise.resolve(answer({ id: "m" }));
    expect(await getMember(stubbed(fetch, { middleware: [forget] }))).toEqual({ id: "m" });
    await turn();
    expect(unhandled).toEqual([]);
  });

  test("ends with a failed call, too", async () => {
    const sent: Promise<Response>[] = [];
    const fail: Middleware = (request, next) => {
      sent.push(next(request));
      throw new Error("mine");
    };
    const teams = stubbed(() => new Promise(() => {}), { middleware: [fail] });
    expect(await reasonOf(getMember(teams))).toMatchObject({ message: "mine" });
    expect(await reasonOf(Promise.all(sent))).toMatchObject({ name: "AbortError" });
  });

  test("that is started later is not sent", async () => {
    let again = (): Promise<Response> => Promise.reject(new Error("It was not called."));
    const fetch = vi.fn(async () => answer({ id: "m" }));
    const keep: Middleware = (request, next) => {
      again = () => next(request);
      return next(request);
    };
    await getMember(stubbed(fetch, { middleware: [keep] }));
    expect(await reasonOf(again())).toMatchObject({ name: "AbortError" });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe("a second response is discarded", () => {
  test("if it arrives after the call, because `fetch` ignores its signal", async () => {
    const { response, cancel } = watched();
    const { promise, resolve } = Promise.withResolvers<Response>();
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return sent === 1 ? promise : Promise.resolve(answer({ id: "m" }));
    };
    expect(await getMember(stubbed(fetch, { middleware: racing().middleware }))).toEqual({
      id: "m",
    });
    resolve(response);
    await turn();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("if it arrives while the first one is read", async () => {
    const { response, cancel } = watched();
    const second = Promise.withResolvers<Response>();
    let finish = () => {};
    const body = new ReadableStream({
      start(controller) {
        finish = () => {
          controller.enqueue(new TextEncoder().encode('{"id":"m"}'));
          controller.close();
        };
      },
    });
    let sent = 0;
    const fetch = () => {
      sent += 1;
      return sent === 1 ? Promise.resolve(new Response(body)) : second.promise;
    };
    const call = getMember(stubbed(fetch, { middleware: racing().middleware })).result();
    await turn();
    second.resolve(response);
    await turn();
    finish();
    expect(await call).toMatchObject({ ok: true, data: { id: "m" } });
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});
