export type { Call, Result, WithResponse } from "./calls/api-call.ts";
export type { ListCall, Page, PagesOptions, WholeListCall } from "./calls/list-call.ts";
export type { WaitOptions } from "./calls/wait.ts";
export type { ClientBase, ParsedAs, RequestInput } from "./client/client.ts";
export type { Connection } from "./client/connection.ts";
export type { CallOptions, ClientOptions } from "./client/options.ts";
export type { Method } from "./contract/operation.ts";
export {
  ApiError,
  type ApiErrorFields,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  type ErrorJson,
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
} from "./errors/classes.ts";
export { isApiError } from "./errors/guards.ts";
export { LoadError } from "./errors/load-error.ts";
export { TaskError } from "./errors/task-error.ts";
export type { ApiErrorGuard, ApiErrorOf, ErrorStatus } from "./errors/types.ts";
export type {
  LimitedRequest,
  Limiter,
  Quota,
  Quotas,
} from "./limits/limiter.ts";
export { slidingWindow } from "./limits/sliding-window.ts";
export type { LogFields, Logger } from "./observe/logger.ts";
export type { RetryOptions } from "./retry/policy.ts";
export type { AttemptContext, Middleware, WireRequest } from "./transport/middleware.ts";
export type { Credential, ResponseFormat } from "./transport/prepared-request.ts";
export type { Fetch } from "./transport/redirect.ts";
export type { CallOutcome, ResponseValidator } from "./validate/response-validator.ts";
