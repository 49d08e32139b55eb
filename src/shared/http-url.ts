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

const blocked =
  " 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 " +
  "119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 " +
  "636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 " +
  "6697 10080 ";

/**
 * Whether `fetch` blocks a port, which belongs to another protocol
 * (https://fetch.spec.whatwg.org/#port-blocking).
 */
export const isBlockedPort = (port: string | number): boolean => blocked.includes(` ${port} `);

/**
 * Whether the host of a URL is this machine. Names below `.localhost` do not count: RFC 6761 asks resolvers
 * to map them to loopback, but not all do.
 *
 * @param hostname the normalized one of `URL`, which turns `127.1` into `127.0.0.1`.
 */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
