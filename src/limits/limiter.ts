/** The request that a limiter decides about. */
export interface LimitedRequest {
  /** The contract's operation; undefined for `request()`. */
  readonly operationId?: string | undefined;
  /** The contract's name of the quota that the request counts against; usually `default`. */
  readonly quota: string;
  /**
   * The account: one per origin and key, because servers count per key. A random hash that reveals
   * nothing about the key and differs in every process.
   */
  readonly account?: string | undefined;
}

/**
 * Holds requests back to respect a quota. Retries are requests too.
 *
 * @example
 * // One request every 200 ms.
 * let next = 0;
 * const limiter: Limiter = {
 *   async acquire(signal) {
 *     const now = Date.now();
 *     const at = Math.max(now, next);
 *     next = at + 200;
 *     await setTimeout(at - now, undefined, { signal }); // of node:timers/promises
 *   },
 * };
 * const qodex = createQodex({ limiter });
 */
export interface Limiter {
  /** Resolves when the request may be sent; rejects with the signal's reason on abort. */
  acquire(signal?: AbortSignal, request?: LimitedRequest): Promise<void>;
  /** Optional fast path: claims a slot synchronously, or returns false. */
  tryAcquire?(request: LimitedRequest): boolean;
  /** Called with every response, whatever its status. Errors are logged and ignored. */
  observe?(headers: Headers, status: number, request: LimitedRequest): void;
}

/** A number of requests per interval. */
export interface Quota {
  /** The maximum number of requests in `interval`, a whole number from 1. */
  readonly requests: number;
  /** In ms, at most 24 days. */
  readonly interval: number;
}

/**
 * The quotas of an API by name: every request counts against `default`, some also against another one.
 */
export interface Quotas {
  readonly default: Quota;
  readonly [name: string]: Quota;
}
