import type { Method } from "../contract/operation.ts";
import { timerLimit } from "../shared/timer-limit.ts";

/** How failures are retried. */
export interface RetryOptions {
  /** The maximum number of retries. Default: 2. */
  retries: number;
  /** Whether to retry POST and PATCH even if the server may have processed the request. Default: false. */
  nonIdempotent: boolean;
  /**
   * The longest wait before a retry, in ms. The client's own waits are cut to it. If the server asks for
   * more, the call fails; the jitter of a server's hint does not count. Default: 60,000.
   */
  maxDelay: number;
}

/** The defaults of {@link RetryOptions}. */
export const defaultRetry: Readonly<RetryOptions> = {
  retries: 2,
  nonIdempotent: false,
  maxDelay: 60_000,
};

/** The failure of one attempt: an error response, or no response at all. */
export interface Failure {
  /** The HTTP status; undefined if there is no response. */
  readonly status?: number | undefined;
  /** The vendor's error code; without a response the system's, such as `ECONNREFUSED` or `ETIMEDOUT`. */
  readonly code?: string | undefined;
  /** How long the server asks to wait, in ms. */
  readonly retryAfterMs?: number | undefined;
}

/** The input of {@link shouldRetry}. */
export interface RetryInput {
  method: Method;
  /** The contract's rule for this operation, if it differs from the method's. */
  idempotent?: boolean | undefined;
  /** Codes that are never worth a retry, from the contract. */
  nonRetryableCodes?: readonly string[] | undefined;
  /** Whether the body can be sent a second time; a stream cannot. */
  replayable: boolean;
  /** The number of attempts so far. */
  attempts: number;
  failure: Failure;
  options: RetryOptions;
}

/** Safe or idempotent according to RFC 9110 §9.2. */
const idempotentMethods = new Set<Method>(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const retriedStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Failures before the request was sent: the server cannot have processed it. */
const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ENETUNREACH",
  "EHOSTUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // Older versions of Bun.
  "ConnectionRefused",
  "FailedToOpenSocket",
]);
/** Permanent failures: a retry meets the same certificate, redirect, blocked port, missing permission or closed transport. */
const permanent =
  /^(?:EPROTO$|CERT_|CRL_|ERR_TLS_|ERR_SSL_|ERROR_IN_C|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|REDIRECT_REFUSED|BAD_PORT|NOT_CAPABLE|UND_ERR_CLOSED|UND_ERR_DESTROYED)/;

/** Whether a failed request is retried. A pure function. */
export function shouldRetry(input: RetryInput): boolean {
  const { failure, options } = input;
  if (input.attempts > options.retries || !input.replayable) return false;
  const safe = input.idempotent ?? (idempotentMethods.has(input.method) || options.nonIdempotent);
  const { status, code = "" } = failure;
  if (status === undefined) return !permanent.test(code) && (safe || neverSent.has(code));
  if (input.nonRetryableCodes?.includes(code)) return false;
  // 429 means that the request was not processed, so any method can be retried.
  return status === 429 || (safe && retriedStatuses.has(status));
}

/** The shortest wait for a server's hint, in ms: "now" is too soon for a server in trouble. */
const shortestHint = 50;

const longestJitter = 8000;

/**
 * How long to wait before the next attempt, in ms: full jitter over 0.5 s · 2ⁿ, at most 8 s
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/). A server's hint
 * takes precedence, plus up to half of it: without that, all clients that got the hint "1 s" would return
 * at the same moment.
 *
 * @param attempts the number of attempts so far, from 1.
 * @param random a number from 0 up to, not including, 1.
 */
export function delayMs(attempts: number, hint: number | undefined, random: number): number {
  if (hint === undefined)
    return Math.floor(random * Math.min(longestJitter, 500 * 2 ** (attempts - 1)));
  const least = Math.max(shortestHint, Math.ceil(hint));
  const delay = least + Math.floor(random * Math.min(longestJitter, least / 2));
  // `maxDelay` may be as long as a timer; the jitter may not exceed that.
  return Math.min(delay, timerLimit);
}
