import { onAbort } from "../shared/on-abort.ts";

/**
 * Runs work until the caller aborts or the time is over. Rejects with the caller's reason,
 * unchanged, or with what `expired` gives, and leaves no listener and no timer behind.
 *
 * @param limit the time for the work, in ms; Infinity for no limit.
 */
export function withDeadline<T>(
  signal: AbortSignal | undefined,
  limit: number,
  expired: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // One promise instead of `Promise.race`, which costs three: what others wrote (fetch, middleware,
  // limiter) may not listen to the signal, so its end cannot be waited for.
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    // A timer would still let the work begin.
    if (limit <= 0) return reject(expired());
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const release = () => {
      clearTimeout(timer);
      letGo();
    };
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    const letGo = onAbort(signal, () => stop(signal?.reason));
    if (limit < Number.POSITIVE_INFINITY) timer = setTimeout(() => stop(expired()), limit);
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (reason) => {
        release();
        reject(reason);
      },
    );
  });
}
