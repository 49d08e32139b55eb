import { isIP } from "node:net";
import { type IncomingRequest, type Middleware, problem } from "../middleware/middleware.ts";
import { controlPrefix } from "./prefix.ts";

/**
 * Rejects requests that use a public host name for the mock. A web page can make its own host name resolve
 * to 127.0.0.1 (DNS rebinding): the browser then treats the mock as the page's own server, and the page
 * can read everything without an `Origin`. Its `Host` is still the page's name, which the page cannot
 * change.
 *
 * @param allowed More host names, in lower case.
 * @param everything Whether to guard all routes, or only the control endpoints.
 */
export const ownHost =
  (allowed: readonly string[], everything: boolean): Middleware =>
  (request, next) => {
    if (!everything && !request.url.path.startsWith(controlPrefix)) return next(request);
    const foreign = hostsOf(request).find((host) => !isOwnHost(host, allowed));
    if (foreign === undefined) return next(request);
    const rejection = problem(
      403,
      `The mock does not serve the host ${JSON.stringify(foreign)}`,
      "It serves IP addresses, localhost and names without a dot. For another name of this machine, " +
        "start it with --allow-host <name> (`allowHosts`).",
    );
    return Promise.resolve(rejection);
  };

/** The hosts that a request names: in `Host`, and in an absolute-form target (RFC 9112 §3.2.2). */
function hostsOf({ headers, target }: IncomingRequest): string[] {
  const absolute = URL.canParse(target) ? [new URL(target).host] : [];
  return [headers["host"] ?? [], absolute].flat().filter((host) => host !== "");
}

/** Whether a host cannot be in public DNS: an IP literal, `localhost` or a name without a dot. */
function isOwnHost(host: string, allowed: readonly string[]): boolean {
  const name = hostName(host);
  if (isIP(name) !== 0 || allowed.includes(name)) return true;
  return /^[a-z0-9_-]+$/.test(name);
}

/** A host in lower case, without its port, brackets and final dot. */
export function hostName(host: string): string {
  const [, v6, other = host] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d*)?$/.exec(host) ?? [];
  return (v6 ?? other).toLowerCase().replace(/\.$/, "");
}
