import type { IncomingMessage } from "node:http";
import { hostName } from "../control/own-host.ts";

/** The pages that may send credentials: all, or those on this machine and on these hosts. */
export type CredentialedOrigins = "all" | readonly string[];

type Headers = Readonly<Record<string, string | readonly string[]>>;

/**
 * Adds the headers that allow any web page to call the mock, as Prism does. In front of a real API, other
 * origins may call it only without credentials, so that they cannot use those of the browser. Lists the
 * headers that a page may read by name: for a request with credentials, `*` is a header name and exposes
 * none (Fetch standard, "CORS protocol and credentials").
 */
export function withCors(
  { headers: requestHeaders }: IncomingMessage,
  headers: Headers,
  origins: CredentialedOrigins,
): Headers {
  const { origin } = requestHeaders;
  const allowHeaders = requestHeaders["access-control-request-headers"] ?? "*";
  if (origin === undefined) {
    return {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": allowHeaders,
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": "*",
      ...headers,
    };
  }
  const isTrusted = origins === "all" || isOwnOrigin(origin, origins);
  const method = requestHeaders["access-control-request-method"];
  const all: Headers = {
    "access-control-allow-origin": isTrusted ? origin : "*",
    "access-control-allow-headers": allowHeaders,
    ...(isTrusted && { "access-control-allow-credentials": "true" }),
    vary: "origin",
    ...(method && { "access-control-allow-methods": method }),
    ...headers,
  };
  const own = Object.keys(all).filter((name) => !name.startsWith("access-control-"));
  return { ...all, "access-control-expose-headers": own.join(", ") };
}

const isOwnOrigin = (origin: string, allowed: readonly string[]): boolean =>
  URL.canParse(origin) &&
  (loopback.test(new URL(origin).hostname) || allowed.includes(hostName(new URL(origin).host)));

const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;
