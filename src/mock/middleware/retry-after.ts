import type { Middleware, MockResponse } from "./middleware.ts";

/**
 * Sends the value of the request's `x-mock-retry-after` back as `Retry-After`, whatever it is, so that
 * a client can be tried with seconds, with dates and with nonsense.
 */
export const retryAfter: Middleware = (request, next) => {
  const wanted = request.headers["x-mock-retry-after"];
  return wanted === undefined ? next(request) : withRetryAfter(next(request), wanted);
};

async function withRetryAfter(
  answer: Promise<MockResponse>,
  wanted: string,
): Promise<MockResponse> {
  const made = await answer;
  return { ...made, headers: { ...made.headers, "retry-after": wanted } };
}
