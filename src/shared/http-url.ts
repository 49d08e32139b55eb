/**
 * Parses an absolute HTTP URL; returns undefined for any other text. `URL` also accepts incomplete ones: it
 * reads `https:4010` and `https://4010` as the host 0.0.15.170, `https:/host` and `https:\\host` as the
 * host `host`, and drops white space.
 */
export function httpUrl(text: unknown): URL | undefined {
  if (typeof text !== "string" || !/^https?:\/\/[^/\\\s\p{Cc}][^\\\s\p{Cc}]*$/iu.test(text)) {
    return undefined;
  }
  const url = parseUrl(text);
  return url && /^0\.0\.(?!0\.0$)/.test(url.hostname) ? undefined : url;
}

/** Like `URL.parse`, which is newer than the oldest Node that we support. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Whether a URL has more than scheme, host, port and path: a user, a password, a query or a fragment. */
export const hasMoreThanPath = (text: string): boolean => /^[^/]*\/\/[^/]*@|[?#]/.test(text);

/** The distance from each blocked port to the next, in base 36: half as long as the ports. */
const distances =
  "1 6 2 2 2 2 2 2 1 1 1 1 2 c 5 1 a g 8 2 8 8 6 1 1 1 5 1 1 2 2 2 2 4 c 2 2 4 i i 5u 12 12 1b 1 1 1 b 4 1 1 8 8 " +
  "6 2 7 o e z 9t 1 3 2 k4 1 3 92 18q aq 41 o6 1 q3 fq 2r 1 1 1 1 a i 2lz";

/**
 * Whether `fetch` blocks a port, which belongs to another protocol
 * (https://fetch.spec.whatwg.org/#port-blocking).
 */
export function isBlockedPort(port: string | number): boolean {
  let blocked = 0;
  return distances.split(" ").some((distance) => {
    blocked += Number.parseInt(distance, 36);
    return blocked === Number(port);
  });
}

/**
 * Whether the host of a URL is this machine. Names below `.localhost` do not count: RFC 6761 asks resolvers
 * to map them to loopback, but not all do.
 *
 * @param hostname the normalized one of `URL`, which turns `127.1` into `127.0.0.1`.
 */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
