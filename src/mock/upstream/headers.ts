/** Headers of a single connection, which a proxy must not forward (RFC 9110, sections 7.6.1 and 11.7). */
const hopByHop: readonly string[] = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Request headers that the next connection sets itself, or that only the mock uses. */
const ownOfRequest: readonly string[] = ["host", "content-length", "expect", "x-mock-session"];

/** The headers of a forwarded request. */
export const requestHeaders = (
  headers: Readonly<Record<string, string>>,
  via: string,
): Record<string, string> => ({
  ...without(headers, [headers["connection"] ?? ""], (name) => ownOfRequest.includes(name)),
  via: [headers["via"] ?? [], via].flat().join(", "),
});

/** The headers of a forwarded response. CORS headers refer to the API's own origin. */
export const responseHeaders = (
  headers: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  without(headers, headers["connection"] ?? [], (name) => name.startsWith("access-control-"));

/** A copy without the connection's headers, including those that `Connection` lists. */
function without<V>(
  headers: Readonly<Record<string, V>>,
  connection: readonly string[],
  isOther: (name: string) => boolean,
): Record<string, V> {
  const named = connection.flatMap((value) => value.toLowerCase().split(/\s*,\s*/));
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !hopByHop.includes(name) && !named.includes(name) && !isOther(name),
    ),
  );
}
