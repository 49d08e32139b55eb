import type { ApiError } from "../../../../src/errors/classes.ts";
import { CallSecrets } from "../../../../src/observe/call-secrets.ts";
import { toApiError } from "../../../../src/transport/errors/api-error.ts";
import { readErrorResponse } from "../../../../src/transport/errors/error-response.ts";

/** The error of a response to `getMock`; a body that is not a string is sent as JSON. */
export function errorOf(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
  { attempts = 2, secrets = [] }: { attempts?: number; secrets?: readonly string[] } = {},
): ApiError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = readErrorResponse(new Response(null, { status, headers }), text);
  const operation = { id: "getMock", method: "GET", path: "/mocks/{mockId}" } as const;
  return toApiError(response, { operation, secrets: new CallSecrets(secrets) }, attempts);
}
