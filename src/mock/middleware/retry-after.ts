import type { Middleware } from "./middleware.ts";

/**
 * Sends the value of the request's `x-mock-retry-after` back as `Retry-After`, whatever it is, so that
 * a client can be tried with seconds, with dates and with nonsense.
 */
export const retryAfter: Middleware = async (request, next) => {
  const wanted = request.headers["x-mock-retry-after"];
  const answer = await next(request);
  if (wanted === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "retry-after": wanted } };
};
