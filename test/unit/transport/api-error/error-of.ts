import type { ApiError } from "../../../../src/errors/classes.ts";
import { Redactor } from "../../../../src/observe/redactor.ts";
import { type CallFacts, toApiError } from "../../../../src/transport/errors/api-error.ts";
import { readErrorResponse } from "../../../../src/transport/errors/error-response.ts";

/** The facts of a call, with its secrets in place of the redactor. */
type Facts = Omit<CallFacts, "redactor"> & { readonly secrets: readonly string[] };

const facts: Facts = {
  title: "getMock",
  operationId: "getMock",
  attempts: 2,
  secrets: [],
  secretHeaders: [],
};

/** The error of a response to `getMock`; a body that is no string is sent as JSON. */
export function errorOf(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
  more: Partial<Facts> = {},
): ApiError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const { secrets, ...rest } = { ...facts, ...more };
  const response = readErrorResponse(new Response(null, { status, headers }), text);
  return toApiError(response, { ...rest, redactor: new Redactor(secrets) });
}
