import { type Layer, problem } from "./middleware.ts";

/** Answers what a browser asks before it calls another origin. The server adds the headers. */
export const preflight: Layer = async (question, next) => {
  const { method, headers } = question;
  const isPreflight =
    method === "options" && headers["origin"] && headers["access-control-request-method"];
  if (!isPreflight) return next(question);
  return {
    status: 204,
    headers: { "content-length": "0" },
    body: undefined,
    operation: undefined,
    violations: [],
  };
};

/** Answers what is no request that the contract could be asked about. */
export const malformed: Layer = async (question, next) =>
  question.refusal ? problem(question.refusal.status, question.refusal.title) : next(question);
