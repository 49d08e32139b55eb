import { getEventListeners } from "node:events";
import vm from "node:vm";
import { onTestFinished, vi } from "vitest";
import {
  type CallOptions,
  ConnectionError,
  type Fetch,
  type TeamsOptions,
} from "../../../src/teams.ts";

/** What a row sets up, and what it adds to the outcome. */
export interface Double {
  readonly fetch?: Fetch;
  readonly options?: Partial<TeamsOptions>;
  readonly parseAs?: "stream";
  readonly call?: CallOptions;
  readonly calls?: number;
  /** Called when the call has ended. */
  readonly added?: () => string;
}

const text = '{"id":"m"}';
export const good: Fetch = async () => new Response(text);

/** A response as test doubles create it, with only the given parts. */
const partial =
  (parts: object): Fetch =>
  async () =>
    ({ status: 200, headers: new Headers(), ...parts }) as Response;

const missing = '{"code":"NotFound","message":"no"}';

/** Removes a global for this test. */
function without(name: "ReadableStream" | "Response"): void {
  vi.stubGlobal(name, undefined);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

/** A response without a stream, as in runtimes without ReadableStream. */
const bodiless = (status: number, body: string) => partial({ status, text: async () => body });

const failing =
  (error: unknown): Fetch =>
  async () => {
    throw error;
  };

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
  "a response with text() alone, without body": () => ({ fetch: bodiless(200, text) }),
  "a response with json() alone, without body": () => ({
    fetch: partial({ json: async () => ({ id: "m" }) }),
  }),
  "a response with arrayBuffer() alone, without body": () => ({
    fetch: partial({ arrayBuffer: async () => new TextEncoder().encode(text).buffer }),
  }),
  "a response without body and without methods": () => ({ fetch: partial({}) }),
  "a response whose body is null, with text()": () => ({
    fetch: partial({ body: null, text: async () => text }),
  }),
  "an error without body, with text()": () => ({ fetch: bodiless(404, missing) }),
  "a response whose headers are a Map": () => ({
    fetch: partial({ headers: new Map(), text: async () => text }),
  }),
  "a response without headers": () => ({
    fetch: partial({ headers: undefined, text: async () => text }),
  }),
  "a response whose text() throws a TypeError": () => ({
    fetch: partial({ text: failing(new TypeError("terminated")) }),
  }),
  "undefined in place of a response": () => ({ fetch: async () => undefined as never }),
  "a status of 0": () => ({ fetch: async () => Response.error() }),
  "a status of NaN": () => ({ fetch: partial({ status: Number.NaN, text: async () => text }) }),
  "an opaque redirect": () => ({ fetch: partial({ status: 0, type: "opaqueredirect" }) }),
  "no global ReadableStream": () => {
    without("ReadableStream");
    return { fetch: bodiless(200, text) };
  },
  "no global ReadableStream, an error": () => {
    without("ReadableStream");
    return { fetch: bodiless(404, missing) };
  },
  'no global ReadableStream, parseAs: "stream"': () => {
    without("ReadableStream");
    return { fetch: bodiless(200, text), parseAs: "stream" };
  },
  "no global Response": () => {
    without("Response");
    return { fetch: bodiless(200, text) };
  },
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
