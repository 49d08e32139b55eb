import { UsageError } from "../errors/classes.ts";
import { acceptEncoding } from "./decoder.ts";
import { requestBody } from "./request-body.ts";
import { ResponseHandler } from "./response-handler.ts";
import type { Dispatcher, DispatchOptions } from "./undici.ts";

/** Sends one request through undici, as `fetch` would with `redirect: "manual"`. */
export function send(dispatcher: Dispatcher, url: string, init: RequestInit): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { method = "GET", signal } = init;
    if (signal?.aborted) throw signal.reason;
    if (init.redirect !== "manual") {
      throw new UsageError('qodekit/node follows no redirects: `redirect` must be "manual".');
    }
    const address = new URL(url);
    if (address.username || address.password) throw new TypeError("a URL cannot carry credentials");
    const { origin } = address;
    const path = address.pathname + address.search;
    const { body, type } = requestBody(init.body);
    if (body !== null && (method === "GET" || method === "HEAD")) {
      throw new TypeError(`a request with ${method} cannot have a body`);
    }
    const headers = headersOf(init.headers, type);
    const options: DispatchOptions = { origin, path, method, headers, body };
    const handler = new ResponseHandler(
      { url: origin + path, method, signal },
      { resolve, reject },
    );
    try {
      dispatcher.dispatch(options, handler);
    } catch (error) {
      handler.onResponseError(null, error as Error);
    }
  });
}

/** The headers with lower-case names, plus those that `fetch` adds by default. */
function headersOf(
  given: HeadersInit | undefined,
  type: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {
    accept: "*/*",
    "accept-encoding": acceptEncoding,
    "user-agent": "node",
  };
  if (type !== undefined) headers["content-type"] = type;
  if (given === undefined) return headers;
  const entries = Symbol.iterator in given ? new Headers(given) : Object.entries(given);
  for (const [name, value] of entries) headers[name.toLowerCase()] = value;
  return headers;
}
