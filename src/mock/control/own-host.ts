import { isIP } from "node:net";
import { type IncomingRequest, type Middleware, problem } from "../middleware/middleware.ts";
import { controlPrefix } from "./prefix.ts";

/**
 * Refuses requests that name the mock by a public host name. A web page can make its own host name resolve
 * to 127.0.0.1 (DNS rebinding): to the browser, the mock is then the page's own server, and the page reads
 * everything without an `Origin`. Its `Host` still is the page's name, which the page cannot change.
 *
 * @param allowed More host names, in lower case.
 * @param everything Whether all routes are guarded, or the control endpoints alone.
 */
export const ownHost =
  (allowed: readonly string[], everything: boolean): Middleware =>
  (request, next) => {
    if (!everything && !request.url.path.startsWith(controlPrefix)) return next(request);
    const foreign = hostsOf(request).find((host) => !isOwnHost(host, allowed));
    if (foreign === undefined) return next(request);
    const refusal = problem(
      403,
      `The mock does not answer to the host ${JSON.stringify(foreign)}`,
      "It answers to IP addresses, localhost and names without a dot. For another name of this machine, " +
        "start it with --allow-host <name> (`allowHosts`).",
    );
    return Promise.resolve(refusal);
  };

/** The hosts that a request names: in `Host`, and in a target in absolute form (RFC 9112 §3.2.2). */
function hostsOf({ headers, target }: IncomingRequest): string[] {
  const absolute = URL.canParse(target) ? [new URL(target).host] : [];
  return [headers["host"] ?? [], absolute].flat().filter((host) => host !== "");
}

/**
 * Whether a host names a server that no public DNS record can name: an IP literal, `localhost` or a name
 * without a dot.
 */
export function isOwnHost(host: string, allowed: readonly string[]): boolean {
  const name = hostName(host);
  if (isIP(name) !== 0 || allowed.includes(name)) return true;
  return /^[a-z0-9_-]+$/.test(name);
}

/** A host without its port, its brackets and its last dot, in lower case. */
export function hostName(host: string): string {
  const [, v6, other = host] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (v6 ?? other).toLowerCase().replace(/\.$/, "");
}
