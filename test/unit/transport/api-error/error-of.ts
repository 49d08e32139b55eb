import type { ApiError } from "../../../../src/errors/classes.ts";
import { type CallFacts, toApiError } from "../../../../src/transport/api-error.ts";

const facts: CallFacts = {
  title: "GET /mocks/{mockId} (getMock)",
  operationId: "getMock",
  docs: "qodex.html#operation/getMock",
  attempts: 2,
  maxAttempts: 3,
  secrets: [],
};

/** The error of an answer to `GET /mocks/{mockId}`; a body that is no string is sent as JSON. */
export function errorOf(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
  more: Partial<CallFacts> = {},
): ApiError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return toApiError(new Response(null, { status, headers }), text, { ...facts, ...more });
}
