/**
 * Whether the host of a URL is this machine. Names below `.localhost` are not: RFC 6761 asks resolvers to
 * treat them so, and not all do.
 *
 * @param hostname as `URL` gives it: `127.1` has become `127.0.0.1`.
 */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
