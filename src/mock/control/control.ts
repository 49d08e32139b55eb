import {
  type IncomingRequest,
  type Middleware,
  type MockResponse,
  problem,
} from "../middleware/middleware.ts";
import type { Controlled } from "./controlled.ts";
import { type Endpoint, endpointsOf } from "./endpoints.ts";
import { controlPrefix } from "./prefix.ts";

export type { Controlled } from "./controlled.ts";

/** Serves the control endpoints below `/__mock/`, for tests in any language. They are not logged. */
export function control(of: Controlled): Middleware {
  const endpoints = endpointsOf(of);
  return (request, next) => {
    const { path } = request.url;
    if (path.startsWith(controlPrefix)) return Promise.resolve(respond(endpoints, request));
    return `${path}/` === controlPrefix ? Promise.resolve(redirect) : next(request);
  };
}

function respond(
  endpoints: Readonly<Record<string, Endpoint>>,
  request: IncomingRequest,
): MockResponse {
  const { method, url, headers, rejection } = request;
  // Browsers send `Origin`. Web pages must not control the mock.
  if (headers["origin"] !== undefined) return problem(403, "A web page may not control the mock");
  if (rejection) return problem(rejection.status, rejection.title);
  if (request.unreadable) return problem(400, `The body ${request.unreadable}`);
  const found = find(endpoints, url.path.slice(controlPrefix.length));
  if (!found) return unknownEndpoint(endpoints);
  const { endpoint, id } = found;
  const asked = method === "head" ? "get" : method;
  const handle = Object.hasOwn(endpoint, asked) ? endpoint[asked] : undefined;
  if (handle) return tryHandle(() => handle(request, id) ?? unknownEndpoint(endpoints));
  const methods = Object.keys(endpoint).map((name) => name.toUpperCase());
  const allow = methods.flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name])).join(", ");
  const refused = problem(405, `${url.path} does not support this method`, `Supported: ${allow}.`);
  return { ...refused, headers: { ...refused.headers, allow } };
}

const redirect: MockResponse = {
  status: 302,
  headers: { location: controlPrefix },
  body: undefined,
  operation: undefined,
  violations: [],
};

function unknownEndpoint(endpoints: Readonly<Record<string, Endpoint>>): MockResponse {
  const known = Object.keys(endpoints)
    .filter((endpoint) => endpoint !== "" && !endpoint.startsWith("page/"))
    .map((endpoint) => controlPrefix + endpoint);
  const page = "In a browser, /__mock/ shows a page.";
  return problem(
    404,
    "No such control endpoint",
    `Control endpoints: ${known.join(", ")}. ${page}`,
  );
}

function tryHandle(handle: () => MockResponse): MockResponse {
  try {
    return handle();
  } catch (cause) {
    // For example, the contract file is being written.
    return problem(500, "The control endpoint failed", String(cause));
  }
}

function find(
  endpoints: Readonly<Record<string, Endpoint>>,
  path: string,
): { endpoint: Endpoint; id: string } | undefined {
  if (Object.hasOwn(endpoints, path)) return { endpoint: endpoints[path] as Endpoint, id: "" };
  const [, name = "", id = ""] = /^(.+)\/([^/]+)$/.exec(path) ?? [];
  const template = `${name}/{id}`;
  if (!Object.hasOwn(endpoints, template)) return undefined;
  try {
    return { endpoint: endpoints[template] as Endpoint, id: decodeURIComponent(id) };
  } catch {
    return undefined; // An invalid percent-encoding matches nothing.
  }
}
