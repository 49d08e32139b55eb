// Not the global functions: a test may replace them with fake timers.
import { clearTimeout as endTimer, setTimeout as startTimer } from "node:timers";
import { timerLimit } from "../../shared/timer-limit.ts";
import { MockError } from "../errors.ts";
import type { MockResponse, Next } from "../middleware/middleware.ts";
import { isSilent } from "../scripting/fault.ts";
import type { Fault } from "../types.ts";
import { dribble, piecesOf } from "./faults.ts";
import { toIncomingRequest } from "./incoming-request.ts";
import { decodeBody } from "./request-body.ts";
import { headersOf, withoutBodyOf } from "./server.ts";

/** The target of `fetch`. */
export interface Route {
  /** With the port, unless it is the scheme's default. */
  readonly hosts: readonly string[];
  readonly respond: Next;
}

/** A `fetch` that calls the mock in the process. */
export interface InProcess {
  readonly fetch: typeof fetch;
  /** Ends pending requests like a server that closes its connections, and refuses new ones. */
  stop(): void;
}

/** Requests without a response yet: nothing else refers to one that never gets one. */
const pending = new Set<Request>();
/** A `Request` follows the signals that it was made from only while both are reachable. */
const inputs = new WeakMap<Request, unknown>();

/**
 * Creates a `fetch` that calls the mock without a socket. The host of the URL selects the API. It does not
 * follow redirects: every response is returned as with `redirect: "manual"`.
 */
export function fetchFrom(routes: readonly Route[], maxBody: number): InProcess {
  const running = new Set<AbortController>();
  let stopped = false;
  const isStopped = (): boolean => stopped;

  /** @param signal Aborted by the signal of the request and by `stop()`. */
  async function respondTo(
    request: Request,
    signal: AbortSignal,
    receivedAt: number,
  ): Promise<Response> {
    const { method } = request;
    const { host, pathname, search } = new URL(request.url);
    const route = routes.find(({ hosts }) => hosts.includes(host));
    if (!route) throw unknownHost(host, routes);
    signal.throwIfAborted();
    if (stopped) throw networkError("The mock has stopped.", "ECONNREFUSED");
    const sent = request.body === null ? undefined : await readAll(request.body, maxBody, signal);
    const headers: Record<string, string> = {
      accept: "*/*",
      ...Object.fromEntries(request.headers),
      ...(sent && { "content-length": String(sent.size) }),
    };
    const incoming = await toIncomingRequest(
      { method, target: pathname + search, headers, receivedAt },
      async () => {
        if (!sent || sent.size === 0) return { value: null, size: 0 };
        return sent.size > maxBody ? "too large" : decodeBody(sent.bytes, headers, maxBody);
      },
      maxBody,
    );
    const response = await route.respond(incoming);
    if (response.fault === "timeout") return new Promise<never>(() => {});
    return toResponse(response, request, isStopped);
  }
  return {
    fetch: async (input, init) => {
      const receivedAt = performance.now();
      const request = new Request(input, init);
      const ending = new AbortController();
      // Like a socket, a pending request keeps the process alive.
      const alive = startTimer(() => {}, timerLimit);
      const abort = (): void => ending.abort(request.signal.reason);
      inputs.set(request, input);
      pending.add(request);
      running.add(ending);
      request.signal.addEventListener("abort", abort, { once: true });
      if (request.signal.aborted) abort();
      try {
        return await orAborted(respondTo(request, ending.signal, receivedAt), ending.signal);
      } finally {
        endTimer(alive);
        request.signal.removeEventListener("abort", abort);
        running.delete(ending);
        pending.delete(request);
      }
    },
    stop: () => {
      stopped = true;
      for (const ending of running) ending.abort(closed("UND_ERR_SOCKET"));
    },
  };
}

/**
 * Reads a body to its end, even if it is too large to keep. An abort cancels the stream, so that its source
 * stops.
 *
 * @param max the maximum bytes to keep.
 */
async function readAll(
  body: ReadableStream<Uint8Array>,
  max: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Buffer; readonly size: number }> {
  let size = 0;
  const kept = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      // Not bytes: the Response below rejects them like `fetch`.
      if (size <= max || !(chunk instanceof Uint8Array)) controller.enqueue(chunk);
    },
  });
  const bytes = await new Response(body.pipeThrough(kept, { signal })).arrayBuffer();
  return { bytes: Buffer.from(bytes), size };
}

function toResponse(response: MockResponse, request: Request, isStopped: () => boolean): Response {
  const { status, fault } = response;
  const sent = withoutBodyOf(request.method, response);
  const text = sent.bytes ?? sent.body;
  const bytes = text === undefined ? new Uint8Array() : Buffer.from(text);
  if (fault && (isSilent(fault) || (fault === "cut" && bytes.length === 0))) {
    throw closed(fault === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET");
  }
  const headers = new Headers();
  for (const [name, value] of Object.entries(headersOf(response))) {
    for (const one of [value].flat()) headers.append(name, one);
  }
  // A Response rejects a body if HTTP allows none.
  const isEmpty = text === undefined || [204, 205, 304].includes(status);
  const body = fault ? faultyBody(bytes, fault, request, isStopped) : new Uint8Array(bytes);
  return withUrl(new Response(isEmpty ? null : body, { status, headers }), request.url);
}

/** Adds the URL to a response and its clones, which a constructed one lacks; like `fetch`, without fragment. */
function withUrl(response: Response, url: string): Response {
  const { href } = Object.assign(new URL(url), { hash: "" });
  const clone = (): Response => withUrl(Response.prototype.clone.call(response), url);
  return Object.defineProperties(response, { url: { value: href }, clone: { value: clone } });
}

/** A body that is cut in the middle, or sent in pieces. */
function faultyBody(
  bytes: Uint8Array,
  fault: Fault,
  request: Request,
  isStopped: () => boolean,
): ReadableStream<Uint8Array> {
  const pieces = fault === "cut" ? [bytes.subarray(0, bytes.length >> 1)] : [...piecesOf(bytes)];
  return new ReadableStream({
    async pull(controller) {
      const piece = pieces.shift();
      const { signal } = request;
      if (signal.aborted) controller.error(signal.reason);
      else if (isStopped()) controller.error(new TypeError("terminated"));
      else if (piece) {
        controller.enqueue(piece);
        if (fault === "dribble") await new Promise((resolve) => setTimeout(resolve, dribble.pause));
      } else if (fault === "cut") controller.error(new TypeError("terminated"));
      else controller.close();
    },
  });
}

/** The error with which Node's `fetch` rejects if a connection fails. */
const networkError = (message: string, code: string): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });

/** The error of a connection that the server has closed. */
const closed = (code: string): TypeError => networkError("other side closed", code);

const unknownHost = (host: string, routes: readonly Route[]): MockError => {
  const known = routes.flatMap(({ hosts }) => hosts).join(", ");
  return new MockError(
    "unknown-host",
    `mock.fetch does not serve the host ${host}, and sends nothing to it. It serves: ${known}.`,
  );
};

/** The value of a promise, unless the signal is aborted first. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let abort = (): void => {};
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
