import type { Middleware, MockResponse } from "./middleware.ts";

/**
 * Copies the request header `x-mock-retry-after` to `Retry-After`, so that tests can send seconds, dates
 * and invalid values.
 */
export const retryAfter: Middleware = (request, next) => {
  const wanted = request.headers["x-mock-retry-after"];
  return wanted === undefined ? next(request) : withRetryAfter(next(request), wanted);
};

async function withRetryAfter(
  response: Promise<MockResponse>,
  wanted: string,
): Promise<MockResponse> {
  const made = await response;
  return { ...made, headers: { ...made.headers, "retry-after": wanted } };
}
