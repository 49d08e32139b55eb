import { TimeoutError } from "../errors/classes.ts";
import { logAttempt, logFields, warnDeprecated } from "../observe/logger.ts";
import { delayMs, type Failure, shouldRetry } from "../retry/policy.ts";
import { isStream } from "../shared/body-shape.ts";
import { toApiError } from "./api-error.ts";
import { attempt, isOwnFailure, totalTimeoutError } from "./attempt.ts";
import { withDeadline } from "./deadline.ts";
import type { ErrorResponse } from "./error-response.ts";
import { describeOperation, nameOf, type PreparedRequest, type Reply } from "./prepared-request.ts";
import { sleep } from "./sleep.ts";

/** A failure, and how long the server asks to wait, in ms. */
type HintedFailure = Failure & { hint?: number | undefined };

/**
 * Carries one call through: limiter → attempt → retry or result.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, the caller's abort reason, or what
 * a middleware, the limiter or the key function threw.
 */
export async function transport(prepared: PreparedRequest): Promise<Reply> {
  const { settings, operation, signal, totalTimeout } = prepared;
  const { limiter, logger } = settings;
  const limited = { operationId: operation.id || undefined, quota: operation.quota ?? "default" };
  const end = totalTimeout ? Date.now() + totalTimeout : Number.POSITIVE_INFINITY;
  const left = () => (totalTimeout ? end - Date.now() : end);
  for (let number = 1; ; number += 1) {
    // Inside the loop: a retry is a request too, and counts against the quota.
    if (limiter && !limiter.tryAcquire?.(limited)) {
      const expired = () => totalTimeoutError(prepared, number - 1);
      await withDeadline(signal, left(), expired, async (ends) => limiter.acquire(ends, limited));
    }
    const began = logger ? Date.now() : 0;
    let reply: Reply | undefined;
    let error: unknown;
    try {
      reply = await attempt(prepared, number, left());
    } catch (reason) {
      error = reason;
    }
    if (reply) limiter?.observe?.(reply.response.headers, reply.response.status, limited);
    const failed = !reply || reply.error !== undefined;
    const failure = failed ? failureOf(reply?.error, error) : undefined;
    const wait = failure && nextWait(prepared, number, failure, left());
    if (logger) {
      const fields = logFields(prepared, number);
      const title = prepared.secrets.redactor().text(describeOperation(operation));
      logAttempt(logger, title, fields, began, reply?.response ?? error, wait);
      if (reply) warnDeprecated(logger, settings.warned, title, reply.response.headers, fields);
    }
    if (wait !== undefined) {
      await sleep(wait, signal);
    } else if (reply && !failed) {
      settings.budget.refund();
      return reply;
    } else throw reply?.error ? apiError(prepared, reply.error, number) : error;
  }
}

function apiError(prepared: PreparedRequest, response: ErrorResponse, attempts: number): Error {
  const { operation, secrets } = prepared;
  return toApiError(response, {
    title: secrets.redactor().text(nameOf(operation)),
    operationId: operation.id || undefined,
    attempts,
    redactor: secrets.redactor(),
    secretHeaders: secrets.headerNames(),
  });
}

/** How long to wait before the next attempt, in ms; undefined when there is none. */
function nextWait(
  { operation, settings, body, retry }: PreparedRequest,
  attempts: number,
  failure: HintedFailure,
  left: number,
): number | undefined {
  const { hint } = failure;
  const again = shouldRetry({
    method: operation.method,
    idempotent: operation.idempotent,
    nonRetryableCodes: settings.nonRetryableCodes,
    replayable: !isStream(body),
    attempts,
    failure,
    options: retry,
  });
  if (!again) return undefined;
  const wait = delayMs(attempts, hint, Math.random());
  if (wait >= left || wait > retry.maxDelay) return undefined;
  // A server that says when to come back is not an outage: such retries cost no budget.
  const asked = failure.kind === "status" && failure.status === 429 && hint !== undefined;
  return asked || settings.budget.take() ? wait : undefined;
}

/** What went wrong, in the terms of the retry rules; undefined when nothing that they know. */
function failureOf(answer: ErrorResponse | undefined, error: unknown): HintedFailure | undefined {
  if (answer) {
    const { status, code, retryAfterMs: hint } = answer;
    return { kind: "status", status, code, hint };
  }
  if (!isOwnFailure(error)) return undefined;
  return error instanceof TimeoutError
    ? { kind: "timeout" }
    : { kind: "connection", systemCode: error.code };
}
