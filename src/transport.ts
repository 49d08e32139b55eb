import { attempt, type Outcome, totalTimeoutError } from "./attempt.ts";
import { parseJson } from "./body.ts";
import { withDeadline } from "./deadline.ts";
import { readErrorBody } from "./error-body.ts";
import { ApiError, ConnectionError, TimeoutError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { type LogFields, warnDeprecated } from "./log.ts";
import { delayMs, type Failure, shouldRetry } from "./retry.ts";
import { retryAfterMs } from "./retry-hints.ts";
import { sleep } from "./sleep.ts";

/**
 * Carries one call through: limiter → attempt → retry or result.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, the caller's abort reason, or what
 * a middleware, the limiter or the key function threw.
 */
export async function transport(exchange: Exchange): Promise<Reply> {
  const { settings, signal } = exchange;
  const { limiter } = settings;
  const limited = { operationId: exchange.operationId, quota: exchange.quota };
  const start = Date.now();
  const left = () =>
    exchange.totalTimeout ? exchange.totalTimeout - (Date.now() - start) : Number.POSITIVE_INFINITY;
  for (let number = 1; ; number += 1) {
    // Inside the loop: a retry is a request too, and counts against the quota.
    if (limiter && !limiter.takeNow?.(limited)) {
      const expired = () => totalTimeoutError(exchange, number - 1);
      await withDeadline(signal, left(), expired, (ends) => limiter.take(ends, limited));
    }
    const began = Date.now();
    const outcome = await attempt(exchange, number, left());
    const failure = failureOf(outcome);
    const headers = headersOf(outcome);
    if (headers) limiter?.observe?.(headers, statusOf(outcome) ?? 0, limited);
    const hint = failure && headers && retryAfterMs(headers, Date.now(), failure.status ?? 0);
    const wait = failure && nextWait(exchange, number, failure, hint, left());
    log(exchange, number, began, outcome, wait);
    if (headers) report(exchange, number, headers);
    if (wait !== undefined) {
      await sleep(wait, signal);
      continue;
    }
    if ("error" in outcome) throw outcome.error;
    if (!failure) settings.budget.refund();
    return outcome.reply;
  }
}

/** How long to wait before the next attempt, in ms; undefined when there is none. */
function nextWait(
  exchange: Exchange,
  attempts: number,
  failure: Failure,
  hint: number | undefined,
  left: number,
): number | undefined {
  const { retry, settings } = exchange;
  const again = shouldRetry({
    method: exchange.method,
    idempotent: exchange.idempotent,
    neverRetry: exchange.neverRetry,
    replayable: !(exchange.body instanceof ReadableStream),
    attempts,
    failure,
    options: retry,
  });
  if (!again) return undefined;
  const wait = delayMs(attempts, hint, Math.random());
  if (wait >= left || wait > retry.maxDelay) return undefined;
  // A server that says when to come back is not an outage: such retries cost no budget.
  const asked = failure.status === 429 && hint !== undefined;
  return asked || settings.budget.take() ? wait : undefined;
}

/** What went wrong, in the terms of the retry rules; undefined when nothing that they know. */
function failureOf(outcome: Outcome): Failure | undefined {
  if ("reply" in outcome) {
    const { response, body } = outcome.reply;
    if (response.status < 400) return undefined;
    const { code } = readErrorBody(parseJson(typeof body === "string" ? body : "")?.value);
    return { kind: "status", status: response.status, code };
  }
  const { error } = outcome;
  if (!outcome.raised) return undefined;
  if (error instanceof ApiError) return { kind: "status", status: error.status, code: error.code };
  if (error instanceof TimeoutError) return { kind: "timeout" };
  if (error instanceof ConnectionError) return { kind: "connection", systemCode: error.code };
  return undefined;
}

function headersOf(outcome: Outcome): Headers | undefined {
  if ("reply" in outcome) return outcome.reply.response.headers;
  const { error, raised } = outcome;
  return raised && error instanceof ApiError ? new Headers(error.headers) : undefined;
}

function statusOf(outcome: Outcome): number | undefined {
  if ("reply" in outcome) return outcome.reply.response.status;
  const status = outcome.raised ? (outcome.error as { status?: unknown }).status : undefined;
  return typeof status === "number" ? status : undefined;
}

function fields(exchange: Exchange, attempt: number): LogFields {
  const { callId, operationId } = exchange;
  const again = attempt > 1 ? { retryOf: `${callId}/${attempt - 1}` } : {};
  return { callId, operationId, attempt, ...again };
}

function log(
  exchange: Exchange,
  number: number,
  began: number,
  outcome: Outcome,
  wait: number | undefined,
): void {
  const { logger } = exchange.settings;
  if (!logger?.debug) return;
  const status = statusOf(outcome);
  const again = wait === undefined ? "" : `, again in ${wait} ms`;
  logger.debug(`${titleOf(exchange)} ${status ?? "failed"}${again}`, {
    ...fields(exchange, number),
    ...(status === undefined ? {} : { status }),
    durationMs: Date.now() - began,
    ...(wait === undefined ? {} : { retryInMs: wait }),
  });
}

function report(exchange: Exchange, number: number, headers: Headers): void {
  const { logger, warned } = exchange.settings;
  if (logger) warnDeprecated(logger, warned, titleOf(exchange), headers, fields(exchange, number));
}
