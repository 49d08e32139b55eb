/** The facts of a request that a limiter may use. */
export interface LimitedRequest {
  /** The contract's operation; undefined for `request()`. */
  readonly operationId?: string | undefined;
  /** The contract's name of the quota that the request counts against; mostly `default`. */
  readonly quota: string;
  /**
   * The account: one for each origin and key, because servers count per key. A random hash, which says
   * nothing about the key and is another one in every process.
   */
  readonly account?: string | undefined;
}

/**
 * Holds requests back so that a quota is kept. Retries are requests too.
 *
 * @example
 * const limiter: Limiter = { acquire: () => semaphore.acquire() };
 * const qodex = createQodex({ limiter });
 */
export interface Limiter {
  /** Resolves when the request may be sent; rejects with the signal's reason on abort. */
  acquire(signal?: AbortSignal, request?: LimitedRequest): Promise<void>;
  /** Optional fast path: claims a slot synchronously, or returns false. */
  tryAcquire?(request: LimitedRequest): boolean;
  /** Called with every response, whatever its status. What it throws is logged and ignored. */
  observe?(headers: Headers, status: number, request: LimitedRequest): void;
}

/** A number of requests per interval. */
export interface Quota {
  /** How many requests may be sent in `interval`, a whole number from 1. */
  readonly requests: number;
  /** In ms, up to 24 days. */
  readonly interval: number;
}

/** The quotas of an API by name: every request counts against `default`, some against another one too. */
export interface Quotas {
  readonly default: Quota;
  readonly [name: string]: Quota;
}
