import type { Method } from "../contract/operation.ts";

/** How failures are repeated. */
export interface RetryOptions {
  /** How many times a request is sent again, at most. Default: 2. */
  retries: number;
  /** Also repeat POST and PATCH after failures where the server may have acted. Default: false. */
  nonIdempotent: boolean;
  /** The longest wait before a retry, in ms, without the jitter of a hint; beyond it the call fails. Default: 60,000. */
  maxDelay: number;
}

/** The defaults of {@link RetryOptions}. */
export const defaultRetry: Readonly<RetryOptions> = {
  retries: 2,
  nonIdempotent: false,
  maxDelay: 60_000,
};

/** The failure of one attempt. */
export type Failure =
  /** An answer: its HTTP status, and the vendor's error code. */
  | { kind: "status"; status: number; code?: string | undefined }
  /** No answer: the system's code, such as `ECONNREFUSED`. */
  | { kind: "connection"; systemCode?: string | undefined }
  | { kind: "timeout" };

/** The input of {@link shouldRetry}. */
export interface RetryQuestion {
  method: Method;
  /** The contract's rule for this operation, when it differs from the method's. */
  idempotent?: boolean | undefined;
  /** Codes that the contract says are never worth a retry. */
  nonRetryableCodes?: readonly string[] | undefined;
  /** Whether the body can be sent a second time; a stream cannot. */
  replayable: boolean;
  /** How many attempts were made. */
  attempts: number;
  failure: Failure;
  options: RetryOptions;
}

/** Safe or idempotent by RFC 9110 §9.2. */
const idempotentMethods = new Set<Method>(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);
const retriedStatuses = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Failures before the first byte of the request left: the server cannot have acted. */
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
/** Permanent failures: a retry meets the same certificate, redirect or closed transport. */
const permanent =
  /^(?:EPROTO$|CERT_|CRL_|ERR_TLS_|ERR_SSL_|ERROR_IN_C|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH|REDIRECT_REFUSED|UND_ERR_CLOSED|UND_ERR_DESTROYED)/;

/** Whether a failed request is retried. A pure function. */
export function shouldRetry(question: RetryQuestion): boolean {
  const { failure, options } = question;
  if (question.attempts > options.retries || !question.replayable) return false;
  const safe =
    question.idempotent ?? (idempotentMethods.has(question.method) || options.nonIdempotent);
  if (failure.kind === "status") {
    const { status, code } = failure;
    if (code !== undefined && question.nonRetryableCodes?.includes(code)) return false;
    // 429 says that the request was not carried out, so any method may come again.
    return status === 429 || (safe && retriedStatuses.has(status));
  }
  if (failure.kind === "timeout") return safe;
  const code = failure.systemCode ?? "";
  return !permanent.test(code) && (safe || neverSent.has(code));
}

/** The shortest wait that a server's hint leads to, in ms: "now" from a server in trouble is too soon. */
const shortestHint = 50;

const longestJitter = 8000;

/**
 * How long to wait before the next attempt, in ms: full jitter over 0.5 s · 2ⁿ, at most 8 s
 * (https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/). A server's hint
 * counts instead, and up to half as much again, because all clients that it told "1 s" would come back at
 * the same moment.
 *
 * @param attempts how many attempts were made, from 1.
 * @param random a number from 0 up to, not including, 1.
 */
export function delayMs(attempts: number, hint: number | undefined, random: number): number {
  if (hint === undefined)
    return Math.floor(random * Math.min(longestJitter, 500 * 2 ** (attempts - 1)));
  const least = Math.max(shortestHint, Math.ceil(hint));
  return least + Math.floor(random * Math.min(longestJitter, least / 2));
}
