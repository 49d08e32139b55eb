import { onAbort } from "../shared/on-abort.ts";

/**
 * Runs work until the caller aborts or the time expires. Rejects with the caller's reason, unchanged, or
 * with the result of `expired`, and leaves no listener and no timer behind.
 *
 * @param limit the timeout of the work, in ms; Infinity for no limit.
 * @param expired creates the error; `begun` is false if no time was left for the work to begin.
 */
export function withDeadline<T>(
  signal: AbortSignal | undefined,
  limit: number,
  expired: (begun: boolean) => Error,
  work: (signal: AbortSignal, controller: AbortController) => Promise<T>,
): Promise<T> {
  // One promise instead of `Promise.race`, which needs three. Other code (fetch, middleware, limiter) may
  // ignore the signal, so the promise does not wait for it.
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    // A timer would still let the work begin.
    if (limit <= 0) return reject(expired(false));
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
    if (limit < Number.POSITIVE_INFINITY) timer = setTimeout(() => stop(expired(true)), limit);
    work(controller.signal, controller).then(
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
