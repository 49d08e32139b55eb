import type { Layer } from "./middleware.ts";

/**
 * Sends the value of the request's `x-mock-retry-after` back as `Retry-After`, whatever it is, so that
 * a client can be tried with seconds, with dates and with nonsense.
 */
export const retryAfter: Layer = async (question, next) => {
  const wanted = question.headers["x-mock-retry-after"];
  const answer = await next(question);
  if (wanted === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "retry-after": wanted } };
};
