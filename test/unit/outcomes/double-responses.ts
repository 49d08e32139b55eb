import { onTestFinished, vi } from "vitest";
import type { CallOptions, Fetch, TeamsOptions } from "../../../src/teams.ts";
import { untouchable } from "../hostile/doubles.ts";

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

/** The body of a successful response. */
export const text = '{"id":"m"}';

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

/** A `fetch` that does something with its response before it returns it. */
const using =
  (use: (response: Response) => unknown, status = 200): Fetch =>
  async () => {
    const response = new Response(status === 200 ? text : missing, { status });
    await use(response);
    return response;
  };

/** The same with a declared length, as servers send it. */
const sized = (use: (response: Response) => unknown): Fetch =>
  using((response) => {
    response.headers.set("content-length", String(text.length));
    return use(response);
  });

const lock = ({ body }: Response) => void body?.getReader();

/** A `fetch` that throws. */
export const failing =
  (error: unknown): Fetch =>
  async () => {
    throw error;
  };

/** Throws a value that throws on every access. */
function trapped(): never {
  throw untouchable();
}

/** Responses as test doubles and odd run times have them, by the names of the rows in `doubles.txt`. */
export const responses: Readonly<Record<string, () => Double>> = {
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
  "headers that throw a proxy, as a stream": () => ({
    fetch: partial({ headers: { get: trapped }, body: null }),
    options: { logger: { warn() {} } },
    parseAs: "stream",
  }),
  "a body that throws a proxy, with 204": () => ({
    fetch: async () =>
      Object.defineProperty(new Response(null, { status: 204 }), "body", { get: trapped }),
  }),
  "a getReader() that throws a proxy": () => ({
    fetch: partial({ body: { getReader: trapped, cancel() {} } }),
    parseAs: "stream",
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
  "a fetch that reads the body": () => ({ fetch: using((response) => response.text()) }),
  "a fetch that reads a body of declared length": () => ({
    fetch: sized((response) => response.json()),
  }),
  "a fetch that reads the body of an error": () => ({
    fetch: using((response) => response.text(), 404),
  }),
  "a fetch that reads the body of an outage": () => ({
    fetch: using((response) => response.arrayBuffer(), 503),
  }),
  'a fetch that reads the body, parseAs: "stream"': () => ({
    fetch: using((response) => response.blob()),
    parseAs: "stream",
  }),
  "a fetch that cancels the body": () => ({ fetch: using(({ body }) => body?.cancel()) }),
  "a fetch that locks the body": () => ({ fetch: using(lock) }),
  "a fetch that locks a body of declared length": () => ({ fetch: sized(lock) }),
  "a fetch that locks the body of an error": () => ({ fetch: using(lock, 404) }),
  'a fetch that locks the body, parseAs: "stream"': () => ({
    fetch: using(lock),
    parseAs: "stream",
  }),
  "a fetch that reads a clone": () => ({ fetch: sized((response) => response.clone().text()) }),
};
