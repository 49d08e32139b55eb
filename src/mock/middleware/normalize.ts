import { isRecord } from "../../shared/is-record.ts";
import type { Engine } from "../prism/engine.ts";
import { methodsOf } from "../prism/nearest-route.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { IncomingRequest, Middleware } from "./middleware.ts";

/**
 * Normalizes a request if HTTP or the service allow several forms: the scheme of `Authorization` in any
 * case (RFC 9110 §11.1) and any number of spaces after it (§11.4), a SCIM key without a scheme, aliases
 * of parameters, raw commas and slashes in a path, and an empty object as the body of an operation without
 * one.
 */
export const normalize =
  (engine: () => Engine, aliases: Aliases): Middleware =>
  (request, next) => {
    const contract = engine();
    const routed = withPath(contract, withScheme(request));
    const operation = contract.operationOf(routed);
    if (!operation) return next(routed);
    return next(withBody(operation, withNames(operation, withBareKey(operation, routed), aliases)));
  };

/** Aliases of query parameters by operation -> the contract's name. */
export type Aliases = (operationId: string) => Readonly<Record<string, string>> | undefined;

function withScheme(request: IncomingRequest): IncomingRequest {
  const { authorization } = request.headers;
  if (authorization === undefined || /^Bearer \S/.test(authorization)) return request;
  const [scheme] = /^bearer\s+/i.exec(authorization) ?? [];
  if (scheme === undefined) return request;
  const usual = `Bearer ${authorization.slice(scheme.length)}`;
  return { ...request, headers: { ...request.headers, authorization: usual } };
}

/**
 * Schemes whose keys are also accepted without `Bearer`, because no source shows the form of their
 * header.
 */
const bareSchemes: ReadonlySet<unknown> = new Set(["scimKey"]);

function withBareKey({ security = [] }: PrismOperation, request: IncomingRequest): IncomingRequest {
  const { authorization = "" } = request.headers;
  const takesBare = security.flat().some(({ key }) => bareSchemes.has(key));
  if (!takesBare || !/^\S+$/.test(authorization) || /^bearer$/i.test(authorization)) return request;
  return { ...request, headers: { ...request.headers, authorization: `Bearer ${authorization}` } };
}

/** Prism splits a raw comma into a list; a file path may have slashes but is one parameter. */
function withPath(contract: Engine, request: IncomingRequest): IncomingRequest {
  const path = request.url.path.replaceAll(",", "%2C");
  const changed = path === request.url.path ? request : withUrlPath(request, path);
  if (hasRoute(contract, changed)) return changed;
  for (const operation of contract.operations) {
    const steps = operation.path.split("/");
    if (!/^\{\w*[pP]ath\}$/.test(steps.at(-1) ?? "")) continue;
    const given = path.split("/");
    if (given.length <= steps.length) continue;
    const rest = given.slice(steps.length - 1).join("%2F");
    const joined = withUrlPath(request, [...given.slice(0, steps.length - 1), rest].join("/"));
    // Another route may have as many segments. Another method of this one is a 405.
    const { method } = operation;
    if (contract.operationOf({ ...joined, method }) === operation) return joined;
  }
  return changed;
}

/** Whether a path has an operation with any method. */
const hasRoute = (contract: Engine, request: IncomingRequest): boolean =>
  contract.operationOf(request) !== undefined ||
  ["get", "post", "put", "patch", "delete"].some(
    (method) => contract.operationOf({ ...request, method }) !== undefined,
  );

const withUrlPath = (request: IncomingRequest, path: string): IncomingRequest => ({
  ...request,
  url: { ...request.url, path },
});

function withNames(
  { iid = "" }: PrismOperation,
  request: IncomingRequest,
  aliases: Aliases,
): IncomingRequest {
  const names = aliases(iid);
  if (!names) return request;
  const query = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(request.url.query)) {
    const known = Object.hasOwn(names, name) ? (names[name] as string) : name;
    if (!query.has(known)) query.set(known, value);
  }
  return { ...request, url: { ...request.url, query: Object.fromEntries(query) } };
}

/** Many clients send `{}` with every DELETE and POST. */
function withBody(
  { request: declared }: PrismOperation,
  request: IncomingRequest,
): IncomingRequest {
  const { body } = request;
  if (declared?.body || !isRecord(body) || Object.keys(body).length > 0) return request;
  const { "content-type": _, "content-length": __, ...headers } = request.headers;
  return { ...request, headers, body: null, size: 0 };
}

/** Handles HEAD as GET (RFC 9110 §9.3.2). The body is left out when the response is sent. */
export const headAsGet =
  (engine: () => Engine): Middleware =>
  (request, next) => {
    const isHead = request.method === "head" && !engine().operationOf(request);
    return next(isHead ? { ...request, method: "get" } : request);
  };

/** Lists the methods of a path in a 405 that does not list them itself. */
export const allowed =
  (engine: () => Engine): Middleware =>
  async (request, next) => {
    const response = await next(request);
    if (response.status !== 405 || response.headers["allow"] !== undefined) return response;
    const contract = engine();
    const known = methodsOf(
      contract.operations.filter(
        (operation) => contract.operationOf({ ...request, method: operation.method }) === operation,
      ),
    );
    return { ...response, headers: { ...response.headers, allow: known.join(", ") } };
  };
