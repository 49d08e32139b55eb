import { ConnectionError, ParseError } from "../errors/classes.ts";
import type { LimitedRequest, Limiter } from "../limits/limiter.ts";
import { type AttemptLog, isThenable, logAttempt, warnDeprecated } from "../observe/logger.ts";
import { RetryBudget } from "../retry/budget.ts";
import { delayMs, type Failure, shouldRetry } from "../retry/policy.ts";
import { sleep } from "../retry/sleep.ts";
import { isStream } from "../shared/body-shape.ts";
import { attempt, keyOf } from "./attempt.ts";
import { withDeadline } from "./deadline.ts";
import { toApiError } from "./errors/api-error.ts";
import { isOwnFailure, timeoutError } from "./failures.ts";
import { passesNow, passLimiter } from "./limit.ts";
import {
  callIdOf,
  describeOperation,
  type PreparedRequest,
  type Reply,
} from "./prepared-request.ts";

/**
 * Executes one call: key → limiter → attempt → retry or result.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, the caller's abort reason, or an error of a
 *   middleware, the limiter or the key function.
 */
export async function transport(prepared: PreparedRequest): Promise<Reply> {
  const { settings, operation, signal, totalTimeout, end, secrets } = prepared;
  const { limiter, logger } = settings;
  const operationId = operation.id || undefined;
  const left = () => (totalTimeout ? end - performance.now() : end);
  for (let number = 1; ; number += 1) {
    const log: AttemptLog = (level, text, more) => {
      const title = secrets.redactor().text(describeOperation(operation));
      const callId = callIdOf(prepared);
      const retryOf = number > 1 && { retryOf: `${callId}/${number - 1}` };
      logger?.(level, title + text, { callId, operationId, attempt: number, ...retryOf, ...more });
    };
    let account = "";
    let began = 0;
    let reply: Reply | undefined;
    let error: unknown;
    try {
      // Before the limiter, because quotas are counted per key.
      const given = keyOf(prepared, left());
      const key = typeof given === "string" ? given : await given;
      // A call that has ended must not use up quota.
      if (signal?.aborted) throw signal.reason;
      account = settings.accountOf(key);
      const request = { operationId, quota: operation.quota ?? "default", account };
      // Inside the loop: a retry is a request too, and counts against the quota.
      if (limiter && !passesNow(limiter, request)) {
        const expired = (begun: boolean) => {
          const unsent = begun ? "the limiter let no request through" : undefined;
          return timeoutError(prepared, "totalTimeout", unsent);
        };
        await passLimiter(limiter, request, log, (work) =>
          withDeadline(signal, left(), expired, work),
        );
      }
      if (logger) began = performance.now();
      reply = await attempt(prepared, number, left(), key);
      if (limiter)
        observe(limiter, reply.response, request, () =>
          log("warn", ": the limiter's observe() failed"),
        );
    } catch (reason) {
      error = reason;
    }
    // All other errors belong to a middleware or to the caller: they end the call.
    const failure = reply?.error ?? (isOwnFailure(error) ? error : undefined);
    const wait = failure && nextWait(prepared, account, number, failure, left());
    if (logger) {
      const took = began && performance.now() - began;
      logAttempt(log, took, statusOf(reply, error), codeOf(prepared, error), wait);
      if (reply) warnDeprecated(log, settings.warned, describeOperation(operation), reply.response);
    }
    if (wait !== undefined) {
      await sleep(wait, signal);
    } else if (reply && !reply.error) {
      settings.budgets.peek(account)?.refund();
      return reply;
    } else throw reply?.error ? toApiError(reply.error, prepared, number) : error;
  }
}

const newBudget = () => new RetryBudget();

/** Passes the response to the limiter. Its errors do not change the outcome of the call. */
function observe(
  limiter: Limiter,
  response: Response,
  request: LimitedRequest,
  failed: () => void,
): void {
  try {
    // An asynchronous one is not awaited, and must not end the process.
    const observed: unknown = limiter.observe?.(response.headers, response.status, request);
    if (isThenable(observed)) observed.then(undefined, failed);
  } catch {
    failed();
  }
}

/** The status of an attempt, unless it belongs to an error of the caller or a middleware. */
function statusOf(reply: Reply | undefined, error: unknown): number | undefined {
  if (reply) return reply.response.status;
  return error instanceof ParseError ? error.status : undefined;
}

/** The system's code of a failed attempt, unless the error is the caller's abort reason. */
function codeOf({ signal, secrets }: PreparedRequest, error: unknown): string | undefined {
  if (signal?.aborted && error === signal.reason) return undefined;
  const code = error instanceof ConnectionError ? error.code : undefined;
  return code && secrets.redactor().text(code);
}

/** The wait before the next attempt, in ms; undefined if there is none. */
function nextWait(
  { operation, settings, body, retry }: PreparedRequest,
  account: string,
  attempts: number,
  failure: Failure,
  left: number,
): number | undefined {
  const { retryAfterMs: hint } = failure;
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
  const delay = delayMs(attempts, hint, Math.random());
  const wait = hint === undefined ? Math.min(delay, retry.maxDelay) : delay;
  if (wait >= left || (hint ?? 0) > retry.maxDelay) return undefined;
  return settings.budgets.get(account, newBudget).take() ? wait : undefined;
}
