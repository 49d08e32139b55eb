import { type IncomingRequest, type Middleware, type MockResponse, problem } from "./middleware.ts";

/** Responds to CORS preflights. The server adds the headers. */
export const preflight: Middleware = (request, next) => {
  const { method, headers } = request;
  const isPreflight =
    method === "options" && headers["origin"] && headers["access-control-request-method"];
  if (!isPreflight) return next(request);
  return Promise.resolve({
    status: 204,
    // RFC 9110 §8.6 forbids it, but Prism sends it too: old versions of Safari wait for a body without it.
    headers: { "content-length": "0" },
    body: undefined,
    operation: undefined,
    violations: [],
  });
};

/** Responds to requests that the contract cannot validate. */
export const malformed: Middleware = (request, next) =>
  request.rejection && !request.rejection.isForKey
    ? Promise.resolve(refused(request.rejection))
    : next(request);

/** Responds to requests that cannot be forwarded. */
export const unforwardable: Middleware = (request, next) =>
  request.rejection && !request.rejection.isForCoding
    ? Promise.resolve(refused(request.rejection))
    : next(request);

function refused({
  status,
  title,
  headers,
}: NonNullable<IncomingRequest["rejection"]>): MockResponse {
  const response = problem(status, title);
  return { ...response, headers: { ...response.headers, ...headers } };
}
