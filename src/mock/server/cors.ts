import type { IncomingMessage, ServerResponse } from "node:http";

/** Lets any web page call the mock, as Prism does. */
export function setCors({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", headers.origin ?? "*");
  const asked = headers["access-control-request-headers"];
  response.setHeader("access-control-allow-headers", asked ?? "*");
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "*");
  if (!headers.origin) return;
  response.setHeader("vary", "origin");
  const method = headers["access-control-request-method"];
  if (method) response.setHeader("access-control-allow-methods", method);
}

/**
 * Names the headers that a page may read. To a request with credentials, `*` is the name of a header and
 * exposes none (Fetch standard, "CORS protocol and credentials").
 */
export function exposeHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return;
  const own = response.getHeaderNames().filter((name) => !name.startsWith("access-control-"));
  response.setHeader("access-control-expose-headers", own.join(", "));
}
