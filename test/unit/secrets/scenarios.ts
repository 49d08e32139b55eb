import type { Fetch } from "../../../src/teams.ts";
import { marker } from "../../support/client.ts";
import {
  bytes,
  deadUrl,
  type Handler,
  json,
  redirect,
  reset,
  resetInBody,
  serve,
  silent,
  text,
} from "../../support/server.ts";
import { core } from "../../support/shown.ts";
import type { SharedOptions } from "../../support/subjects.ts";

/** A way to fail. */
export interface Scenario {
  readonly name: string;
  /** The error that is expected: shows that the scenario is the one that it says. */
  readonly error: string;
  readonly handler?: Handler;
  readonly fetch?: Fetch;
  readonly options?: SharedOptions;
  readonly url?: () => Promise<string>;
}

const echo = (wrap: (key: string) => string, status: number, type = "application/json"): Handler =>
  text(wrap(marker), status, { "content-type": type });
const rejecting =
  (make: (init: RequestInit) => unknown): Fetch =>
  (_, init) =>
    Promise.reject(make(init));
const options = (retry: number) => ({ retry }) as const;

/** All scenarios: each of them is one that would show the key if nothing took it out. */
export const scenarios: readonly Scenario[] = [
  {
    name: "401 that quotes the key",
    error: "AuthenticationError",
    handler: echo(
      (key) => JSON.stringify({ code: "Unauthorized", message: `bad key ${key}` }),
      401,
    ),
  },
  {
    name: "401 with the key as its code",
    error: "AuthenticationError",
    handler: echo((key) => JSON.stringify({ code: key, message: "bad" }), 401),
  },
  {
    name: "401 with the key as its request id",
    error: "AuthenticationError",
    handler: echo((key) => JSON.stringify({ code: "Unauthorized", requestId: key }), 401),
  },
  {
    name: "403 with the key in its details",
    error: "PermissionError",
    handler: echo((key) => JSON.stringify({ message: "no", details: [{ key: [key] }] }), 403),
  },
  {
    name: "400 with the key as a field name",
    error: "BadRequestError",
    handler: echo((key) => JSON.stringify({ [key]: 1 }), 400),
  },
  {
    name: "400 with escaped slashes",
    error: "BadRequestError",
    handler: echo((key) => JSON.stringify({ message: key }).replaceAll("/", "\\/"), 400),
  },
  {
    name: "400 with \\u escapes",
    error: "BadRequestError",
    handler: echo(
      (key) =>
        JSON.stringify({ message: key }).replaceAll("=", "\\u003d").replaceAll("+", "\\u002B"),
      400,
    ),
  },
  {
    name: "400 with percent escapes",
    error: "BadRequestError",
    handler: echo((key) => encodeURIComponent(key), 400, "text/plain"),
  },
  {
    name: "500 with HTML",
    error: "ServerError",
    handler: echo((key) => `<pre>Authorization: Bearer ${key}</pre>`, 500, "text/html"),
    options: options(0),
  },
  {
    name: "500 with HTML escapes",
    error: "ServerError",
    handler: echo(
      (key) => key.replaceAll("=", "&#61;").replaceAll("/", "&#x2F;"),
      500,
      "text/html",
    ),
    options: options(0),
  },
  {
    name: "502 after retries",
    error: "ServerError",
    handler: (response, { headers, url }) =>
      json({ headers, url }, 502, { "retry-after-ms": "0" })(response),
  },
  {
    name: "404 with the key in headers",
    error: "NotFoundError",
    handler: json({}, 404, {
      "x-echo": `saw ${marker}`,
      "x-request-id": marker,
      "set-cookie": `session=${marker}`,
    }),
  },
  {
    name: "429 with the key in all headers",
    error: "RateLimitError",
    handler: (response) =>
      json({ code: marker }, 429, {
        "retry-after": "999",
        sunset: marker,
        deprecation: marker,
        "www-authenticate": marker,
        location: marker,
      })(response),
  },
  {
    name: "an error body cut in the middle",
    error: "BadRequestError",
    handler: bytes(`HTTP/1.1 400 Bad\r\nContent-Length: 999\r\n\r\n{"message":"${marker}`),
  },
  {
    name: "redirect to another origin with the key in it",
    error: "ConnectionError",
    handler: redirect(`https://evil.example/?key=${marker}`),
  },
  {
    name: "redirect to garbage with the key in it",
    error: "ConnectionError",
    handler: redirect(`http://[${marker}`),
  },
  {
    name: "redirect with the key as credentials",
    error: "ConnectionError",
    handler: (response, { headers }) => redirect(`http://u:${core}@${headers.host}/`)(response),
  },
  {
    name: "a loop",
    error: "ConnectionError",
    handler: redirect(`/?key=${encodeURIComponent(marker)}`),
  },
  {
    name: "timeout",
    error: "TimeoutError",
    handler: silent,
    options: { timeout: 20, retry: false },
  },
  { name: "total timeout", error: "TimeoutError", handler: silent, options: { totalTimeout: 20 } },
  { name: "connection refused", error: "ConnectionError", url: deadUrl },
  { name: "connection reset", error: "ConnectionError", handler: reset, options: options(1) },
  {
    name: "connection reset in the body",
    error: "ConnectionError",
    handler: resetInBody,
    options: options(1),
  },
  {
    name: "an answer that is not HTTP",
    error: "ConnectionError",
    handler: bytes(`${marker}\r\n\r\n`),
    options: options(0),
  },
  {
    name: "a body that is not JSON and quotes the key",
    error: "ParseError",
    handler: echo((key) => `key: ${key}`, 200, "text/plain"),
  },
  {
    name: "a body that is not JSON, with the key at the end of the excerpt",
    error: "ParseError",
    handler: echo((key) => "x".repeat(200 - 12) + key, 200, "text/plain"),
  },
  {
    name: "a content type that quotes the key",
    error: "ParseError",
    handler: text("no", 200, { "content-type": `text/${marker}` }),
  },
  {
    name: "a name that does not resolve",
    error: "ConnectionError",
    fetch: rejecting(() =>
      Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
      }),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes the header",
    error: "ConnectionError",
    fetch: rejecting(
      (init) => new TypeError(`invalid header value: ${JSON.stringify(init.headers)}`),
    ),
    options: options(0),
  },
  {
    name: "fetch that quotes it in a nested cause",
    error: "ConnectionError",
    fetch: rejecting(
      () =>
        new TypeError("failed", {
          cause: new Error("deeper", { cause: new Error(`Bearer ${marker}`) }),
        }),
    ),
    options: options(0),
  },
  {
    name: "fetch that attaches the request's options",
    error: "ConnectionError",
    fetch: rejecting((init) => Object.assign(new Error("failed"), { config: { init } })),
    options: options(0),
  },
  {
    name: "fetch that attaches them in a cycle",
    error: "ConnectionError",
    fetch: rejecting((init) => {
      const error = Object.assign(new Error("failed"), { init, self: undefined as unknown });
      error.self = error;
      return error;
    }),
    options: options(0),
  },
  {
    name: "fetch that attaches them as Headers",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.assign(new Error("failed"), { request: { headers: new Headers(init.headers) } }),
    ),
    options: options(0),
  },
  {
    name: "fetch that hides them in a symbol",
    error: "ConnectionError",
    fetch: rejecting((init) =>
      Object.defineProperty(new Error("failed"), Symbol("request"), { value: init }),
    ),
    options: options(0),
  },
  {
    name: "fetch that tried several addresses",
    error: "ConnectionError",
    fetch: rejecting(
      () => new AggregateError([new Error(`one ${marker}`), new Error("two")], "all failed"),
    ),
    options: options(0),
  },
  {
    name: "fetch that rejects with a string",
    error: "ConnectionError",
    fetch: rejecting(() => `no: ${marker}`),
    options: options(0),
  },
  {
    name: "fetch that rejects with an object",
    error: "ConnectionError",
    fetch: rejecting((init) => ({ init })),
    options: options(0),
  },
  {
    name: "fetch whose code is the key",
    error: "ConnectionError",
    fetch: rejecting(() => Object.assign(new Error("failed"), { code: marker })),
    options: options(0),
  },
  {
    name: "a body stream that fails with the key",
    error: "ConnectionError",
    fetch: () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: () => Promise.reject(new Error(marker)) })),
      ),
    options: options(0),
  },
  {
    name: "a middleware that throws",
    error: "Error",
    handler: json({}),
    options: { middleware: [() => Promise.reject(new Error("mine"))] },
  },
  {
    name: "a middleware that returns nothing",
    error: "UsageError",
    handler: json({}),
    options: { middleware: [async () => undefined as never] },
  },
  {
    name: "404 with HTML that quotes the URL and all headers",
    error: "NotFoundError",
    handler: (response, { headers, url }) =>
      text(`<p>${url}</p><pre>${JSON.stringify(headers)}</pre>`, 404)(response),
  },
  {
    name: "409 with the key in JSON within JSON",
    error: "ConflictError",
    handler: echo((key) => {
      const inner = JSON.stringify({ key }).replaceAll("/", "\\/");
      return JSON.stringify({ message: JSON.stringify(inner) });
    }, 409),
  },
  {
    name: "422 with every character escaped",
    error: "UnprocessableError",
    handler: echo(
      (key) =>
        `{"message":"${[...key].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join("")}"}`,
      422,
    ),
  },
  {
    name: "422 with every character escaped, in JSON within JSON",
    error: "UnprocessableError",
    handler: echo((key) => {
      const escaped = [...key].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`);
      return JSON.stringify({ message: `{"key":"${escaped.join("")}"}` });
    }, 422),
  },
  {
    name: "503 with problem details",
    error: "ServiceUnavailableError",
    handler: echo((key) => JSON.stringify({ title: key, detail: key, instance: key }), 503),
    options: options(0),
  },
  {
    name: "418 with the key in lower case",
    error: "ApiError",
    handler: echo((key) => key.toLowerCase(), 418, "text/plain"),
  },
  {
    name: "400 whose body is cut at 64 KiB, in the middle of the key",
    error: "BadRequestError",
    handler: echo((key) => "x".repeat(65_536 - 14) + key, 400, "text/plain"),
  },
  {
    name: "400 whose body breaks off in the middle of the key",
    error: "BadRequestError",
    handler: bytes(`HTTP/1.1 400 Bad\r\nContent-Length: 999\r\n\r\nkey: ${marker.slice(0, -8)}`),
  },
  {
    name: "a success that is too long",
    error: "ParseError",
    handler: echo((key) => `"${key.repeat(9)}"`, 200),
    options: { maxResponseBytes: 100 },
  },
  {
    name: "a server that does not speak TLS",
    error: "ConnectionError",
    url: async () => (await serve(silent)).url.replace("http:", "https:"),
    options: options(0),
  },
  {
    name: "a host that does not exist (RFC 6761)",
    error: "ConnectionError",
    url: () => Promise.resolve("https://api.invalid"),
    options: options(0),
  },
];
