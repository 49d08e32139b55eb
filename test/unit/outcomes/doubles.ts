import { getEventListeners } from "node:events";
import vm from "node:vm";
import { onTestFinished } from "vitest";
import { type CallOptions, ConnectionError, type Fetch } from "../../../src/teams.ts";
import { type Double, failing, responses, text } from "./double-responses.ts";

export const good: Fetch = async () => new Response(text);

/** An outage during which the system clock jumps. It ends after some requests. */
function jumping(ms: number, outage: number, call: CallOptions): Double {
  const now = Date.now;
  onTestFinished(() => {
    Date.now = now;
  });
  let sent = 0;
  const fetch: Fetch = async () => {
    sent += 1;
    const jump = ms * sent;
    Date.now = () => now() + jump;
    const headers = { "retry-after-ms": "200" };
    return sent > outage ? new Response(text) : new Response("", { status: 503, headers });
  };
  return { fetch, call, added: () => (sent <= 2 ? ", at most 2 sent" : `, ${sent} sent`) };
}

/** Counts the cancelled bodies of its responses. The first response is a 401. */
function counted(): { fetch: Fetch; added: () => string } {
  let bodies = 0;
  let cancelled = 0;
  const fetch: Fetch = async () => {
    bodies += 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
        // The first one stays open, like a response whose body nobody reads.
        if (bodies > 1) controller.close();
      },
      cancel: () => {
        cancelled += 1;
      },
    });
    return new Response(body, { status: bodies === 1 ? 401 : 200 });
  };
  return { fetch, added: () => `, ${cancelled} of ${bodies} bodies cancelled` };
}

const realmError = (code: string) =>
  vm.runInNewContext(
    "new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })",
    { code },
  );

/** By the names of the rows in `doubles.txt`. */
export const doubles: Readonly<Record<string, () => Double>> = {
  ...responses,
  "an error of another realm, ECONNRESET": () => ({ fetch: failing(realmError("ECONNRESET")) }),
  "an error of another realm, a certificate": () => ({
    fetch: failing(realmError("CERT_HAS_EXPIRED")),
  }),
  "a string in place of an error": () => ({ fetch: failing("offline") }),
  "Deno's words for a certificate": () => ({
    fetch: failing(
      new TypeError("fetch failed", {
        cause: new Error("client error (Connect): invalid peer certificate: UnknownIssuer"),
      }),
    ),
  }),
  "Chromium's words for any failure": () => ({ fetch: failing(new TypeError("Failed to fetch")) }),
  "a middleware that sends once more after 401": () => ({
    ...counted(),
    options: {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          return response.status === 401 ? next(request) : response;
        },
      ],
    },
  }),
  "a middleware that sends twice and returns the first": () => ({
    options: {
      middleware: [
        async (request, next) => {
          const first = await next(request);
          await next(request);
          return first;
        },
      ],
    },
  }),
  "a middleware that returns nothing": () => ({
    options: { middleware: [async (request, next) => void (await next(request)) as never] },
  }),
  "a middleware that reads the body": () => ({
    options: {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          await response.text();
          return response;
        },
      ],
    },
  }),
  "a middleware that reads a clone": () => ({
    options: {
      middleware: [
        async (request, next) => {
          const response = await next(request);
          await response.clone().text();
          return response;
        },
      ],
    },
  }),
  "a middleware that throws a ConnectionError": () => ({
    options: {
      middleware: [
        async () => {
          throw new ConnectionError("mine", { attempts: 1 });
        },
      ],
    },
  }),
  "a logger that throws": () => ({
    options: {
      logger: {
        debug() {
          throw new Error("disk full");
        },
      },
    },
  }),
  "a logger that rejects": () => ({
    options: { logger: { debug: async () => Promise.reject(new Error("disk full")) } },
  }),
  "a limiter whose observe() throws": () => ({
    options: {
      limiter: {
        acquire: async () => {},
        observe() {
          throw new Error("no");
        },
      },
    },
  }),
  "a limiter whose observe() rejects": () => ({
    options: {
      limiter: { acquire: async () => {}, observe: async () => Promise.reject(new Error("no")) },
    },
  }),
  "a clock that jumps an hour ahead": () => jumping(3_600_000, 1, { totalTimeout: 90_000 }),
  "a clock that jumps an hour back": () =>
    jumping(-3_600_000, 99, { totalTimeout: 300, retry: 9, timeout: 60_000 }),
  "20 calls with one signal": () => {
    const { signal } = new AbortController();
    let most = 0;
    const fetch: Fetch = async () => {
      // Node warns from the eleventh on.
      most = Math.max(most, getEventListeners(signal, "abort").length);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return new Response(text);
    };
    return { fetch, call: { signal }, calls: 20, added: () => `, ${most} listener` };
  },
};
