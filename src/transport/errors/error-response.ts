import { retryAfterMs } from "../../retry/retry-after.ts";
import { parseJson } from "../body.ts";
import { type ErrorBody, readErrorBody } from "./error-body.ts";
import { type ApiErrorClass, errorClass } from "./error-class.ts";

/**
 * A response with an error status, as the server sent it. It may contain the key: only `toApiError` makes
 * it safe for a caller, a log or an error.
 */
export interface ErrorResponse extends ErrorBody {
  readonly Class: ApiErrorClass;
  readonly status: number;
  /** The parsed body; text if it is not JSON; undefined if there is none. */
  readonly body: unknown;
  readonly headers: Headers;
  /** How long the server asks the client to wait, in ms. */
  readonly retryAfterMs: number | undefined;
}

/** Reads a response with an error status; `text` is its body, already cut to the limit. */
export function readErrorResponse({ status, headers }: Response, text: string): ErrorResponse {
  const body = text === "" ? undefined : (parseJson(text) ?? { value: text }).value;
  const known = readErrorBody(body);
  return {
    ...known,
    Class: errorClass(status, known.code, known.message),
    status,
    body,
    headers,
    retryAfterMs: retryAfterMs(headers, Date.now(), status),
  };
}
