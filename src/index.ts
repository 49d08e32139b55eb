export type { ApiErrorGuard, ApiErrorOf, ErrorStatus } from "./api-error-types.ts";
export type { Call, Result, WithResponse } from "./call.ts";
export type { ClientBase, RequestInput } from "./client.ts";
export {
  ApiError,
  type ApiErrorFields,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  FeatureUnavailableError,
  NotFoundError,
  PaginationError,
  ParseError,
  PermissionError,
  QodekitError,
  RateLimitError,
  ServerError,
  ServiceLimitError,
  ServiceUnavailableError,
  TimeoutError,
  UnprocessableError,
  UsageError,
} from "./errors.ts";
export type { Credential } from "./exchange.ts";
export { isApiError } from "./guards.ts";
export {
  type LimitedRequest,
  type Limiter,
  type Quota,
  type Quotas,
  tokenBucket,
} from "./limiter.ts";
export type { ListCall, Page, PagesOptions } from "./list-call.ts";
export type { LogFields, Logger } from "./log.ts";
export type { AttemptContext, Middleware, WireRequest } from "./middleware.ts";
export type { Method } from "./operation.ts";
export type { CallOptions, ClientOptions } from "./options.ts";
export type { RawClient, RawContext, RawInit, RawMiddleware, RawResult } from "./raw-types.ts";
export type { Fetch } from "./redirect.ts";
export type { RetryOptions } from "./retry.ts";
export type { CallOutcome, ResponseValidator } from "./validation.ts";
