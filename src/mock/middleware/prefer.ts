import type { Question } from "./middleware.ts";

/** Whether a request asks for a certain answer by itself. */
export const prefers = ({ headers, url }: Question): boolean =>
  headers["prefer"] !== undefined ||
  url.query["__code"] !== undefined ||
  url.query["__example"] !== undefined ||
  url.query["__dynamic"] !== undefined;

/** The same request, asking the contract for a certain answer. */
export const preferring = (question: Question, prefer: string): Question => ({
  ...question,
  headers: { ...question.headers, prefer },
});
