import { Foreign, ofCaller } from "../errors/foreign.ts";
import type { LimitedRequest, Limiter } from "../limits/limiter.ts";
import type { AttemptLog } from "../observe/logger.ts";

/** Whether the limiter lets an attempt through without waiting. */
export function passesNow(limiter: Limiter, request: LimitedRequest): boolean {
  try {
    return limiter.tryAcquire?.(request) === true;
  } catch (reason) {
    throw new Foreign(reason);
  }
}

/**
 * Waits until the limiter lets an attempt through, and logs the wait.
 *
 * @param wait ends the wait if the time expires or the caller aborts.
 */
export async function passLimiter(
  limiter: Limiter,
  request: LimitedRequest,
  log: AttemptLog,
  wait: (work: (signal: AbortSignal) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { quota } = request;
  const began = performance.now();
  if (limiter.tryAcquire) log("debug", " waits for the limiter", { quota });
  await wait((signal) => ofCaller(() => limiter.acquire(signal, request)));
  const waitedMs = Math.round(performance.now() - began);
  if (waitedMs > 0) log("debug", ` waited ${waitedMs} ms for the limiter`, { quota, waitedMs });
}
