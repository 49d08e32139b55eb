import { randomBytes } from "node:crypto";
import type { Engine } from "../prism/engine.ts";
import { brokenRule, toViolation } from "../prism/violations.ts";
import type { Violation } from "../types.ts";
import { differences } from "../upstream/compare.ts";
import { distinct } from "../upstream/distinct.ts";
import { forward, NoResponse, type Received } from "../upstream/forward.ts";
import { requestHeaders, responseHeaders } from "../upstream/headers.ts";
import type { Upstream } from "../upstream/options.ts";
import { type IncomingRequest, type Middleware, type MockResponse, problem } from "./middleware.ts";

/**
 * Forwards to the real API instead of the contract, and reports differences between the two. Also forwards
 * invalid requests after reporting them, because the API's response to them is worth knowing.
 */
export function upstream(engine: () => Engine, { url, allowWrites }: Upstream): Middleware {
  // A random name in `Via` (RFC 9110, section 7.6.3) detects forwarding loops.
  const pseudonym = `qodekit-${randomBytes(4).toString("hex")}`;
  return async (request) => {
    const contract = engine();
    const { method, headers } = request;
    const isRead = method === "get" || method === "head";
    // Every resource that supports GET supports HEAD (RFC 9110, section 9.3.2).
    const asked = method === "head" ? { ...request, method: "get" } : request;
    const operation = contract.operationOf(asked);
    if (!isRead && !allowWrites) return { ...rejection(method), operation };
    if (headers["via"]?.includes(pseudonym)) {
      return problem(508, "The mock cannot forward to itself", "Use the API's URL.");
    }
    let received: Received;
    try {
      received = await forward(url, {
        method: method.toUpperCase(),
        path: targetOf(request),
        headers: requestHeaders(headers, `1.1 ${pseudonym}`),
        body: request.bytes,
      });
    } catch (cause) {
      if (!(cause instanceof NoResponse)) throw cause;
      return { ...problem(cause.status, "The real API did not respond", cause.message), operation };
    }
    const violations = operation
      ? [
          ...contract.checkRequest(operation, asked),
          ...(await differences(contract, operation, method, received, headers["accept"])),
        ]
      : [unknownRoute(request)];
    return {
      status: received.status,
      headers: responseHeaders(received.headers),
      body: undefined,
      // Without a body, the length in the headers is that of a GET response's body.
      bytes: received.body.length > 0 ? received.body : undefined,
      operation,
      violations: distinct(violations),
      source: "upstream",
    };
  };
}

/** As received. A URL parser would change dot segments, backslashes and quotes. */
const targetOf = ({ target, url }: IncomingRequest): string =>
  target.startsWith("/") ? target : url.path + (/\?[^#]*/.exec(target)?.[0] ?? "");

const rejection = (method: string): MockResponse =>
  problem(
    403,
    `${method.toUpperCase()} is not forwarded: it may change real data`,
    "Only GET and HEAD are, unless the mock was started with --allow-writes (`allowWrites: true`).",
  );

const unknownRoute = ({ method, url }: IncomingRequest): Violation =>
  toViolation(
    "request",
    brokenRule("operation", `${method.toUpperCase()} ${url.path} is not in the contract`),
  );
