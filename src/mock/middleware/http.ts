import { type Middleware, problem } from "./middleware.ts";

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
export const malformed: Middleware = (request, next) => {
  if (!request.rejection || request.rejection.isForKey) return next(request);
  const { status, title, headers } = request.rejection;
  const response = problem(status, title);
  return Promise.resolve({ ...response, headers: { ...response.headers, ...headers } });
};
