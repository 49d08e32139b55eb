import type { ApiError, ApiErrorFields } from "../../errors/classes.ts";
import type { Redactor } from "../../observe/redactor.ts";
import { safeHeaders } from "../../observe/secret-headers.ts";
import { parseJson } from "../body.ts";
import { nameOf, type PreparedRequest } from "../prepared-request.ts";
import { readErrorBody } from "./error-body.ts";
import { statusLine } from "./error-class.ts";
import type { ErrorResponse } from "./error-response.ts";

/** The part of a call that its error needs. */
export type FailedCall = Pick<PreparedRequest, "secrets"> & {
  readonly operation: Parameters<typeof nameOf>[0];
};

/**
 * Creates the error for a response with an error status, without any secret. Drops everything that cannot
 * be redacted, such as a body that is nested too deeply.
 */
export function toApiError(
  response: ErrorResponse,
  { operation, secrets }: FailedCall,
  attempts: number,
): ApiError {
  const { status, retryAfterMs } = response;
  const redactor = secrets.redactor();
  const headers = headersOf(response, redactor, secrets.headerNames());
  const body = safeBody(response.body, redactor);
  const { code, message, requestId, details } = readErrorBody(body);
  const fields: ApiErrorFields = {
    status,
    code,
    requestId: requestId ?? headers["x-request-id"],
    operationId: operation.id || undefined,
    vendorMessage: message,
    body,
    details,
    headers,
    attempts,
    retryAfterMs,
  };
  return new response.Class(messageOf(nameOf(operation), fields), fields);
}

function headersOf(
  { headers }: ErrorResponse,
  redactor: Redactor,
  secretHeaders: readonly string[],
): Record<string, string> {
  try {
    return safeHeaders(headers, redactor, secretHeaders);
  } catch {
    // A test double that has only get().
    return {};
  }
}

function safeBody(body: unknown, redactor: Redactor): unknown {
  try {
    // A text may be cut in the middle of a key.
    return typeof body === "string" ? redactor.text(body, true) : redactor.value(body);
  } catch {
    return undefined;
  }
}

/**
 * `createMock failed: 400 Bad Request [invalidParams]: The name is missing. (request 1a2b, after 3 attempts)`
 */
function messageOf(title: string, fields: ApiErrorFields): string {
  const { status, code, vendorMessage, requestId, headers, attempts } = fields;
  // The mock adds the violations of the request. Real servers do not send this header.
  const summary = parseJson(headers["x-mock-summary"] ?? "")?.value;
  const reason =
    typeof summary === "string" ? oneLine(summary, 1000) : oneLine(vendorMessage ?? "", 500);
  const notes = [
    requestId && `request ${oneLine(requestId, 100)}`,
    attempts > 1 && `after ${attempts} attempts`,
  ].filter(Boolean);
  return (
    `${title} failed: ${statusLine(status)}${code ? ` [${oneLine(code, 100)}]` : ""}` +
    `${reason ? `: ${reason}` : ""}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`
  );
}

/** A server's text must not break a log line or colour a terminal. */
export function oneLine(text: string, limit: number): string {
  // Cut before the search, and again after.
  const line = text
    .slice(0, 2 * limit)
    .replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}
