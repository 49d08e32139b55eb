import type { Redactor } from "./redactor.ts";

/**
 * Request headers whose values are not secrets. Any other header of a caller or a middleware may be a key,
 * such as `x-auth-token` or `private-token`.
 */
const harmless = new Set(
  (
    "accept accept-charset accept-encoding accept-language cache-control connection content-encoding " +
    "content-language content-length content-type date expect host if-match if-modified-since " +
    "if-none-match if-range if-unmodified-since origin pragma prefer priority range te " +
    "traceparent tracestate user-agent x-correlation-id x-request-id"
  ).split(" "),
);

/** Headers with credentials: these are redacted at any length. */
const credentials = /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key)$/;

/** Shorter values of other headers, such as `x-team: acme`, would match in any text. */
const shortestValue = 8;

type HeaderValues = Readonly<Record<string, unknown>>;

/**
 * The secrets in a request's headers: the values, and each long word of them, because a server may quote
 * the key without its scheme or cookie name.
 */
export function secretsInHeaders(headers: HeaderValues): string[] {
  const found: string[] = [];
  for (const name of Object.keys(headers)) {
    const lower = name.toLowerCase();
    if (harmless.has(lower)) continue;
    const value = String(headers[name]);
    const isCredential = credentials.test(lower);
    if (value.length < (isCredential ? 1 : shortestValue)) continue;
    found.push(value);
    if (lower.endsWith("authorization")) found.push(value.replace(/^[\w-]+ +/, ""));
    for (const word of value.split(/[\s;,="]+/)) if (word.length >= shortestValue) found.push(word);
  }
  return found;
}

/** The names of the headers with secret values. */
export const secretHeaderNames = (headers: HeaderValues): string[] =>
  Object.keys(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => !harmless.has(name));

/**
 * The headers of a response as a plain object with lower-case names, without cookies and secrets.
 *
 * @param names the request headers with secret values; they are removed if a response echoes them.
 */
export function safeHeaders(
  headers: Headers,
  redactor: Redactor,
  names: readonly string[] = [],
): Record<string, string> {
  const safe: [string, string][] = [];
  headers.forEach((value, name) => {
    const hidden = credentials.test(name) || names.includes(name);
    safe.push([redactor.text(name), hidden ? "[redacted]" : redactor.text(value)]);
  });
  return Object.fromEntries(safe);
}
