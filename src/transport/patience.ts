import { withDeadline } from "./deadline.ts";

/** How long the rest of an error body may stall, in ms. The status already says what happened. */
const grace = 1_000;

const stalled = new Error();

/** Waits for a promise for a bounded time. Resolves with undefined if the time expired. */
export type Patience = <T>(promise: Promise<T>) => Promise<T | undefined>;

/**
 * Waits at most one second for each step, and never beyond the deadline: the error of the response is more
 * useful than a TimeoutError.
 *
 * @param deadline on the clock of `performance.now()`; Infinity for none.
 */
export function patienceUntil(deadline: number): Patience {
  return (promise) => {
    // Slightly before the deadline, whose timer would win otherwise. Not 0: the rest may have arrived.
    const ms = Math.max(1, Math.min(grace, deadline - performance.now() - 10));
    const expired = () => stalled;
    return withDeadline(undefined, ms, expired, () => promise).catch((reason) => {
      if (reason !== stalled) throw reason;
      return undefined;
    });
  };
}
