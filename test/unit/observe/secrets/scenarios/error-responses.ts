import { marker } from "../../../../support/client/client.ts";
import { bytes, json, text } from "../../../../support/server/server.ts";
import { echo, options, type Scenario } from "./scenario.ts";

/** Servers that return an error status, with the key somewhere in the response. */
export const errorResponses: readonly Scenario[] = [
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
];
