import { UsageError } from "./errors.ts";
import { sleep } from "./sleep.ts";

/** Holds requests back so that a quota is kept. */
export interface Limiter {
  /** Resolves when the request may be sent; rejects with the signal's reason on abort. */
  take(signal?: AbortSignal): Promise<void>;
}

/** The quota of {@link tokenBucket}. */
export interface TokenBucketOptions {
  /** How many requests may be sent per `interval`. */
  requests: number;
  /** The interval, in ms. */
  interval: number;
}

/**
 * An in-memory token bucket: up to `requests` at once, then evenly spaced. Calls are let through in
 * the order in which they came. It knows only its own process.
 *
 * @throws UsageError unless both numbers are greater than 0 and finite.
 */
export function tokenBucket({ requests, interval }: TokenBucketOptions): Limiter {
  if (!(requests >= 1 && interval > 0 && Number.isFinite(requests) && Number.isFinite(interval))) {
    throw new UsageError(
      "tokenBucket needs `requests`, 1 or more, and `interval` in ms, such as { requests: 300, interval: 60_000 }.",
    );
  }
  const perToken = interval / requests;
  // The time at which the bucket was, or will be, full: one number says it all.
  let fullAt = 0;
  return {
    async take(signal) {
      if (signal?.aborted) throw signal.reason;
      const now = Date.now();
      fullAt = Math.max(now, fullAt) + perToken;
      const wait = fullAt - now - interval;
      if (wait <= 0) return;
      try {
        await sleep(wait, signal);
      } catch (reason) {
        fullAt -= perToken;
        throw reason;
      }
    },
  };
}
