import type { IncomingMessage, ServerResponse } from "node:http";
import { hostName } from "../control/own-host.ts";

/** Which pages may send credentials: all, or those of this machine and of these host names. */
export type CredentialedOrigins = "all" | readonly string[];

/**
 * Lets any web page call the mock, as Prism does. In front of a real API, other origins may call it only
 * without credentials, so that they cannot use those of the browser.
 */
export function setCors(
  { headers }: IncomingMessage,
  response: ServerResponse,
  origins: CredentialedOrigins,
): void {
  const { origin } = headers;
  const isTrusted = origins === "all" || origin === undefined || isOwnOrigin(origin, origins);
  response.setHeader("access-control-allow-origin", isTrusted ? (origin ?? "*") : "*");
  const asked = headers["access-control-request-headers"];
  response.setHeader("access-control-allow-headers", asked ?? "*");
  if (isTrusted) response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "*");
  if (!origin) return;
  response.setHeader("vary", "origin");
  const method = headers["access-control-request-method"];
  if (method) response.setHeader("access-control-allow-methods", method);
}

const isOwnOrigin = (origin: string, allowed: readonly string[]): boolean =>
  URL.canParse(origin) &&
  (loopback.test(new URL(origin).hostname) || allowed.includes(hostName(new URL(origin).host)));

const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Names the headers that a page may read. To a request with credentials, `*` is the name of a header and
 * exposes none (Fetch standard, "CORS protocol and credentials").
 */
export function exposeHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
  if (headers.origin === undefined) return;
  const own = response.getHeaderNames().filter((name) => !name.startsWith("access-control-"));
  response.setHeader("access-control-expose-headers", own.join(", "));
}
