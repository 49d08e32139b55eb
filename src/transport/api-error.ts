import {
  ApiError,
  type ApiErrorFields,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  FeatureUnavailableError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ServiceLimitError,
  ServiceUnavailableError,
  UnprocessableError,
} from "../errors/classes.ts";
import { redactPart, safeHeaders } from "../observe/redact.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import { parseJson } from "./body.ts";
import { readErrorBody } from "./error-body.ts";

type ApiErrorClass = new (message: string, fields: ApiErrorFields) => ApiError;

/** The code decides before the status: a gateway may have changed the status. */
const byCode: Readonly<Record<string, ApiErrorClass>> = {
  BadRequest: BadRequestError,
  Unauthorized: AuthenticationError,
  Forbidden: PermissionError,
  NotFound: NotFoundError,
  AlreadyExists: ConflictError,
  InternalError: ServerError,
  rateLimited: RateLimitError,
  serviceLimitExhausted: ServiceLimitError,
};

const byStatus: Readonly<Record<number, [ApiErrorClass, reason: string]>> = {
  400: [BadRequestError, "Bad Request"],
  401: [AuthenticationError, "Unauthorized"],
  403: [PermissionError, "Forbidden"],
  404: [NotFoundError, "Not Found"],
  409: [ConflictError, "Conflict"],
  422: [UnprocessableError, "Unprocessable Content"],
  429: [RateLimitError, "Too Many Requests"],
  500: [ServerError, "Internal Server Error"],
  503: [ServiceUnavailableError, "Service Unavailable"],
};

/** It shares code and title with every other 403: only its words tell it apart. */
const unavailable = /(?:n.t|not) available (?:in|with|for|on) your (?:region|plan)/i;

/** What the error says about its call, beside the response. */
export interface CallFacts {
  /** `GET /mocks/{mockId} (getMock)`: the template, never the values. */
  title: string;
  operationId: string | undefined;
  docs: string | undefined;
  attempts: number;
  maxAttempts: number;
  secrets: Iterable<string>;
}

/** The error for an answer with an error status; `text` is the body, already bounded. */
export function toApiError(response: Response, text: string, facts: CallFacts): ApiError {
  const clean = redactPart(text, facts.secrets);
  const body = clean === "" ? undefined : (parseJson(clean) ?? { value: clean }).value;
  const { code, message, requestId, details } = readErrorBody(body);
  const headers = safeHeaders(response.headers, facts.secrets);
  const { status } = response;
  const fields: ApiErrorFields = {
    status,
    code,
    requestId: requestId ?? headers["x-request-id"],
    operationId: facts.operationId,
    vendorMessage: message,
    body,
    details,
    headers,
    attempts: facts.attempts,
    retryAfterMs: retryAfterMs(response.headers, Date.now(), status),
    docs: facts.docs,
  };
  const Class = classOf(status, code, message);
  return new Class(line(facts, fields), fields);
}

function classOf(
  status: number,
  code: string | undefined,
  message: string | undefined,
): ApiErrorClass {
  if (status === 403 && unavailable.test(message ?? "")) return FeatureUnavailableError;
  const known = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  // `InternalError` with 503 is still a 503: the subclass says more.
  if (known && !(known === ServerError && status === 503)) return known;
  return byStatus[status]?.[0] ?? (status >= 500 ? ServerError : ApiError);
}

function line(facts: CallFacts, fields: ApiErrorFields): string {
  const reason = byStatus[fields.status]?.[1];
  const status = reason ? `${fields.status} ${reason}` : String(fields.status);
  const code = fields.code ? ` [${fields.code}]` : "";
  const request = fields.requestId ? ` · request ${fields.requestId}` : "";
  const tries = facts.maxAttempts > 1 ? ` · attempt ${facts.attempts} of ${facts.maxAttempts}` : "";
  return `${facts.title} failed: ${status}${code}${request}${tries}`;
}
