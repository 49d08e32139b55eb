/** Headers of one connection, which end at a proxy (RFC 9110, sections 7.6.1 and 11.7). */
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

/** Of a request: what is made anew for the next connection, and what is for the mock alone. */
const ownOfRequest: readonly string[] = ["host", "content-length", "expect", "x-mock-session"];

/** The headers of a request as they are sent on. */
export const requestHeaders = (
  headers: Readonly<Record<string, string>>,
  via: string,
): Record<string, string> => ({
  ...without(headers, [headers["connection"] ?? ""], (name) => ownOfRequest.includes(name)),
  via: [headers["via"] ?? [], via].flat().join(", "),
});

/** The headers of an answer as they are passed on. Those of CORS are about the API's own address. */
export const responseHeaders = (
  headers: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  without(headers, headers["connection"] ?? [], (name) => name.startsWith("access-control-"));

/** A copy without the headers of the connection, and without those that `Connection` lists. */
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
