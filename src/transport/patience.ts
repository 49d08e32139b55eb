/** How long the rest of an error body may stall, in ms. The status already tells what happened. */
const grace = 1_000;

/** Waits for a promise for a bounded time. */
export interface Patience {
  /** What the promise resolves with; undefined when the time ran out. */
  wait<T>(promise: Promise<T>): Promise<T | undefined>;
}

/**
 * Waits at most one second for each step, and never beyond the deadline: the error of the response says
 * more than a TimeoutError.
 *
 * @param deadline on the clock of `performance.now()`; Infinity for none.
 */
export function patienceUntil(deadline: number): Patience {
  return {
    wait(promise) {
      // Slightly before the deadline, whose timer would win otherwise.
      const ms = Math.max(0, Math.min(grace, deadline - performance.now() - 10));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => resolve(undefined), ms);
        promise.then(
          (value) => {
            clearTimeout(timer);
            resolve(value);
          },
          (reason) => {
            clearTimeout(timer);
            reject(reason);
          },
        );
      });
    },
  };
}
