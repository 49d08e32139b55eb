import { Foreign, ofCaller } from "../errors/foreign.ts";
import type { LimitedRequest, Limiter } from "../limits/limiter.ts";
import type { LogFields, SafeLogger } from "../observe/logger.ts";

/** The part of an attempt that {@link passLimiter} uses. */
export interface LimitedAttempt {
  readonly limiter: Limiter;
  readonly request: LimitedRequest;
  readonly logger: SafeLogger | undefined;
  readonly title: () => string;
  readonly fields: () => LogFields;
  /** Waits until the limiter lets the request through, the time is over or the caller aborts. */
  readonly wait: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
}

/** Whether the limiter lets an attempt through without a wait. */
export function passesNow(limiter: Limiter, request: LimitedRequest): boolean {
  try {
    return limiter.tryAcquire?.(request) === true;
  } catch (reason) {
    throw new Foreign(reason);
  }
}

/** Waits until the limiter lets an attempt through, and logs a wait. */
export async function passLimiter(attempt: LimitedAttempt): Promise<void> {
  const { limiter, request, logger, wait } = attempt;
  const began = performance.now();
  if (limiter.tryAcquire) {
    const fields = { ...attempt.fields(), quota: request.quota };
    logger?.debug(`${attempt.title()} waits for the limiter`, fields);
  }
  await wait((signal) => ofCaller(() => limiter.acquire(signal, request)));
  const waitedMs = Math.round(performance.now() - began);
  if (waitedMs > 0) {
    const fields = { ...attempt.fields(), quota: request.quota, waitedMs };
    logger?.debug(`${attempt.title()} waited ${waitedMs} ms for the limiter`, fields);
  }
}
