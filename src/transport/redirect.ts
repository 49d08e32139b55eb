import { isStream } from "../shared/body-shape.ts";
import { parseUrl } from "../shared/http-url.ts";
import { discard, NetworkFailure } from "./body.ts";
import type { WireRequest } from "./middleware.ts";

/** The part of `fetch` that the transport uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A redirect that is not followed. The code becomes that of the error. */
const refused = (message: string) =>
  new NetworkFailure(Object.assign(new Error(message), { code: "REDIRECT_REFUSED" }));

const maxHops = 5;

/**
 * Sends the request and follows redirects itself, because `fetch` sends custom headers such as `X-API-Key`
 * to any origin (it strips only `Authorization`, https://fetch.spec.whatwg.org/#http-redirect-fetch).
 * Follows redirects within one origin, for GET and HEAD, at most five times, and rejects all others.
 *
 * @param declared whether the contract declares a 3xx as this operation's result.
 * @throws NetworkFailure if `fetch` fails, and for a redirect that is not followed.
 */
export async function send(
  fetch: Fetch,
  request: WireRequest,
  signal: AbortSignal,
  declared: boolean,
): Promise<Response> {
  const init: RequestInit = {
    method: request.method,
    headers: request.headers,
    redirect: "manual",
    signal,
  };
  if (request.body !== undefined) {
    init.body = request.body;
    // Without this, fetch rejects a stream as a body
    // (https://fetch.spec.whatwg.org/#dom-requestinit-duplex).
    if (isStream(request.body)) Object.assign(init, { duplex: "half" });
  }
  let url = request.url;
  for (let hop = 0; ; hop += 1) {
    // A custom `fetch` may ignore the signal.
    if (signal.aborted) throw signal.reason;
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (cause) {
      throw new NetworkFailure(cause);
    }
    if (response.type === "opaqueredirect") {
      throw refused("the server redirects, and a browser does not show where to");
    }
    if (declared || !isRedirect(response.status)) return response;
    discard(response);
    url = follow(url, response.headers.get("location"), request.method, hop);
  }
}

const isRedirect = (status: number) => [301, 302, 303, 307, 308].includes(status);

function follow(from: string, location: string | null, method: string, hop: number): string {
  if (location === null) throw refused("a redirect without a Location header");
  if (method !== "GET" && method !== "HEAD") {
    throw refused(`a redirect of ${method} is not followed`);
  }
  if (hop >= maxHops) throw refused(`more than ${maxHops} redirects`);
  const origin = new URL(from).origin;
  const to = parseUrl(location, from);
  if (to?.origin !== origin) {
    throw refused(`a redirect to another origin (${to?.origin ?? "no URL"}) is not followed`);
  }
  if (to.username || to.password) {
    throw refused("a redirect to an address with credentials is not followed");
  }
  return to.href;
}
