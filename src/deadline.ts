/**
 * Runs work until the caller aborts or the time is over. Rejects with the caller's reason,
 * unchanged, or with what `expired` gives, and leaves no listener and no timer behind.
 *
 * @param limit the time for the work, in ms; Infinity for no limit.
 */
export async function withDeadline<T>(
  signal: AbortSignal | undefined,
  limit: number,
  expired: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  // A timer would still let the work begin.
  if (limit <= 0) throw expired();
  const controller = new AbortController();
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onAbort = () => stop(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  const timer =
    limit < Number.POSITIVE_INFINITY ? setTimeout(() => stop(expired()), limit) : undefined;
  try {
    // Raced, because what others wrote (fetch, middleware, limiter) may not listen to the signal.
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
