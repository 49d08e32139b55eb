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
} from "../../errors/classes.ts";

/** The class of an API error. */
export interface ApiErrorClass {
  new (message: string, fields: ApiErrorFields): ApiError;
  /** Its name, which minifiers do not change. */
  readonly kind: string;
}

/** The code takes precedence over the status, which a gateway may have changed. */
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

const byStatus: Readonly<Record<number, readonly [ApiErrorClass, reason: string]>> = {
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

/** Code and title are the same as for every other 403; only the message differs. */
const unavailable = /(?:n.t|not) available (?:in|with|for|on) your (?:region|plan)/i;

/** The class of an error response, by code, status and message. */
export function errorClass(
  status: number,
  code: string | undefined,
  message: string | undefined,
): ApiErrorClass {
  if (status === 403 && unavailable.test(message ?? "")) return FeatureUnavailableError;
  const known = code !== undefined && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  // `InternalError` with 503 is still a 503: the subclass is more specific.
  if (known && !(known === ServerError && status === 503)) return known;
  return byStatus[status]?.[0] ?? (status >= 500 ? ServerError : ApiError);
}

/** `404 Not Found`; only the number if there is no reason phrase. */
export function statusLine(status: number): string {
  const reason = byStatus[status]?.[1];
  return reason ? `${status} ${reason}` : String(status);
}
