import { attempt } from "./attempt.ts";
import { ApiError, ConnectionError, TimeoutError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { type LogFields, warnDeprecated } from "./log.ts";
import { delayMs, type Failure, shouldRetry } from "./retry.ts";
import { retryAfterMs } from "./retry-hints.ts";
import { sleep } from "./sleep.ts";

/**
 * Carries one call through: limiter → attempt → retry or result.
 *
 * @throws ApiError, ConnectionError, TimeoutError, ParseError, or the caller's abort reason.
 */
export async function transport(exchange: Exchange): Promise<Reply> {
  const { settings, signal } = exchange;
  const start = Date.now();
  const left = () =>
    exchange.totalTimeout ? exchange.totalTimeout - (Date.now() - start) : Number.POSITIVE_INFINITY;
  for (let number = 1; ; number += 1) {
    // Inside the loop: a retry is a request too, and counts against the quota.
    await settings.limiter?.take(signal);
    const began = Date.now();
    let failure: Failure;
    let hint: number | undefined;
    let outcome: { reply: Reply } | { error: unknown };
    try {
      const reply = await attempt(exchange, number, left());
      log(exchange, number, began, reply.response.status);
      report(exchange, number, reply.response.headers);
      if (reply.response.status < 400) {
        settings.budget.refund();
        return reply;
      }
      outcome = { reply };
      failure = { kind: "status", status: reply.response.status };
      hint = retryAfterMs(reply.response.headers, Date.now());
    } catch (error) {
      outcome = { error };
      const known = failureOf(error);
      log(exchange, number, began, known?.status);
      if (!known) throw error;
      failure = known;
      hint = error instanceof ApiError ? error.retryAfterMs : undefined;
      if (error instanceof ApiError) report(exchange, number, new Headers(error.headers));
    }
    const wait = nextWait(exchange, number, failure, hint, left());
    if (wait === undefined) return settle(outcome);
    settings.logger?.debug?.(`${titleOf(exchange)} is tried again`, {
      ...fields(exchange, number),
      retryInMs: wait,
    });
    await sleep(wait, signal);
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

function failureOf(error: unknown): Failure | undefined {
  if (error instanceof ApiError) return { kind: "status", status: error.status, code: error.code };
  if (error instanceof TimeoutError) return { kind: "timeout" };
  if (error instanceof ConnectionError) return { kind: "connection", systemCode: error.code };
  return undefined;
}

function settle(outcome: { reply: Reply } | { error: unknown }): Reply {
  if ("reply" in outcome) return outcome.reply;
  throw outcome.error;
}

function fields(exchange: Exchange, attempt: number): LogFields {
  const { callId, operationId } = exchange;
  const again = attempt > 1 ? { retryOf: `${callId}/${attempt - 1}` } : {};
  return { callId, operationId, attempt, ...again };
}

function log(exchange: Exchange, number: number, began: number, status: number | undefined): void {
  const { logger } = exchange.settings;
  if (!logger?.debug) return;
  logger.debug(`${titleOf(exchange)} ${status ?? "failed"}`, {
    ...fields(exchange, number),
    ...(status === undefined ? {} : { status }),
    durationMs: Date.now() - began,
  });
}

function report(exchange: Exchange, number: number, headers: Headers): void {
  const { logger, warned } = exchange.settings;
  if (logger) warnDeprecated(logger, warned, titleOf(exchange), headers, fields(exchange, number));
}
