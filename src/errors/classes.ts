/** Marks our errors, including those of other copies and versions of this package. */
const kinds: unique symbol = Symbol.for("qodekit.error.kinds");

/**
 * The base class of all errors that this package throws. `instanceof` works across copies of the
 * package. A call also throws the caller's own abort reason, and errors of the caller's middleware,
 * limiter or key function.
 */
export class QodekitError extends Error {
  static readonly kind: string = "QodekitError";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // Subclasses outside this package have no own `kind`: the ordinary rule applies.
    if (!Object.hasOwn(this, "kind"))
      return Function.prototype[Symbol.hasInstance].call(this, value);
    try {
      const list = (value as { [kinds]?: unknown } | null | undefined)?.[kinds];
      return Array.isArray(list) && list.includes(this.kind);
    } catch {
      // A proxy that throws.
      return false;
    }
  }

  /**
   * The error for logs: name, message, code, status, operation, request, attempts and causes. Body and
   * headers are left out; read them from the error.
   */
  toJSON(): ErrorJson {
    return jsonOf(this, 5) as ErrorJson;
  }

  /** @internal */
  get [kinds](): string[] {
    const list: string[] = [];
    let at = this.constructor as typeof QodekitError | null;
    for (; at?.kind; at = Object.getPrototypeOf(at)) list.push(at.kind);
    return list;
  }
}

/** The result of `JSON.stringify` for an error. Unknown fields are left out. */
export interface ErrorJson {
  readonly name: string;
  readonly message: string;
  /** The vendor's code, or the system's. */
  readonly code?: string;
  readonly status?: number;
  /** The contract's operation. */
  readonly operation?: string;
  readonly requestId?: string;
  /** The number of requests that were sent. */
  readonly attempts?: number;
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

const jsonFields = ["code", "status", "requestId", "attempts", "retryAfterMs"] as const;

function jsonOf(error: unknown, depth: number): unknown {
  if (typeof error !== "object" || error === null) return error;
  const own = error as Readonly<Record<string, unknown>>;
  const json: Record<string, unknown> = { name: own["name"], message: own["message"] };
  if (own["operationId"] !== undefined) json["operation"] = own["operationId"];
  for (const field of jsonFields) if (own[field] !== undefined) json[field] = own[field];
  if (own["cause"] !== undefined && depth > 0) json["cause"] = jsonOf(own["cause"], depth - 1);
  return json;
}

/** The fields of an {@link ApiError}. */
export interface ApiErrorFields {
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's code, such as `NotFound`; undefined if the body has none. */
  readonly code: string | undefined;
  /** The vendor's id of the request; quote it when you contact their support. */
  readonly requestId: string | undefined;
  /** The contract's operation, such as `getMember`; undefined for `request()`. */
  readonly operationId: string | undefined;
  /** The vendor's description of the error. It can quote values of your request. */
  readonly vendorMessage: string | undefined;
  /** The parsed error body; text if it is not JSON; undefined if there is none. */
  readonly body: unknown;
  /** Further details in the vendor's format. */
  readonly details: unknown;
  /** The response headers with lower-case names, without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** The number of requests that were sent. */
  readonly attempts: number;
  /** How long the server asks the client to wait before the next request, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

/** The server responded with an error status. */
export class ApiError extends QodekitError implements ApiErrorFields {
  static override readonly kind: string = "ApiError";
  declare readonly status: number;
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly operationId: string | undefined;
  declare readonly vendorMessage: string | undefined;
  declare readonly body: unknown;
  declare readonly details: unknown;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly attempts: number;
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, fields: ApiErrorFields) {
    super(message);
    Object.assign(this, fields);
  }
}

/** 400: a parameter or the body is wrong. Retrying does not help. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = "BadRequestError";
}
/** 401: the key is missing, wrong or expired. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
}
/** 403: the key is valid, but may not do this. */
export class PermissionError extends ApiError {
  static override readonly kind: string = "PermissionError";
}
/** 403: the feature is not available in your region or plan. */
export class FeatureUnavailableError extends ApiError {
  static override readonly kind: string = "FeatureUnavailableError";
}
/** 404: the resource does not exist, or you have no access to it. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
}
/** 409: the resource already exists, or somebody else changed it. */
export class ConflictError extends ApiError {
  static override readonly kind: string = "ConflictError";
}
/** 422: the request is well-formed, but the server rejects its content. */
export class UnprocessableError extends ApiError {
  static override readonly kind: string = "UnprocessableError";
}
/** 429: too many requests. Wait `retryAfterMs`, then continue. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
}
/** 429: the plan's quota is exhausted. Waiting does not help, so it is never retried. */
export class ServiceLimitError extends ApiError {
  static override readonly kind: string = "ServiceLimitError";
}
/** 5xx: something failed on the server. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}
/** 503: the server is temporarily unavailable. */
export class ServiceUnavailableError extends ServerError {
  static override readonly kind: string = "ServiceUnavailableError";
}

/** No response: DNS, connection, TLS, a reset, or a redirect that is not followed. */
export class ConnectionError extends QodekitError {
  static override readonly kind: string = "ConnectionError";
  /** The system's code, such as `ECONNREFUSED`, or `REDIRECT_REFUSED`. */
  declare readonly code: string | undefined;
  /** The contract's operation, if there is one. */
  declare readonly operationId: string | undefined;
  /** The number of requests that were sent. */
  declare readonly attempts: number;

  constructor(
    message: string,
    options: ErrorOptions & {
      code?: string | undefined;
      operationId?: string | undefined;
      attempts: number;
    },
  ) {
    super(message, options);
    Object.assign(this, options);
  }
}

/** The timeout of an attempt, or of the whole call, expired. */
export class TimeoutError extends ConnectionError {
  static override readonly kind: string = "TimeoutError";
}

/** A 2xx response whose body cannot be parsed, such as HTML instead of JSON. */
export class ParseError extends QodekitError {
  static override readonly kind: string = "ParseError";
  /** The HTTP status of the response. */
  declare readonly status: number;
  /**
   * `not-json`, `too-long` (see `maxResponseBytes`), or `empty` although the contract declares a body.
   */
  declare readonly reason: "not-json" | "too-long" | "empty";
  /** The start of the body, at most 200 characters. */
  declare readonly excerpt: string;

  constructor(
    message: string,
    options: ErrorOptions & Pick<ParseError, "status" | "reason" | "excerpt">,
  ) {
    super(message, options);
    Object.assign(this, options);
  }
}

/** Pagination cannot continue: a cursor was repeated, or the page has an unexpected shape. */
export class PaginationError extends QodekitError {
  static override readonly kind: string = "PaginationError";
  /**
   * The cursor of the page that failed: `pages({ cursor })` resumes there. If the server put a key into
   * it, the key is redacted; then resume from the `cursor` of the previous page.
   */
  readonly cursor: string | undefined;

  constructor(message: string, cursor: string | undefined, options?: ErrorOptions) {
    super(message, options);
    this.cursor = cursor;
  }
}

/** The call itself is wrong; nothing was sent. */
export class UsageError extends QodekitError {
  static override readonly kind: string = "UsageError";
}
