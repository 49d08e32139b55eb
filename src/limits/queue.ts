import { onAbort } from "../shared/on-abort.ts";
import type { LimitedRequest, Limiter } from "./limiter.ts";

/** A limiter that lets requests through in order of arrival. */
export interface Queue extends Limiter {
  tryAcquire(request: LimitedRequest): boolean;
  /** The number of waiting requests. */
  size(): number;
  /** Releases the requests that may now be sent. */
  wake(): void;
}

const never = Number.POSITIVE_INFINITY;

/**
 * FIFO queue. Waiting requests hold no slot, so an abort costs the others nothing. A request overtakes
 * those that wait for another quota.
 *
 * @param freeAt when a request of the quota may be sent, on the clock of `performance.now()`; less than
 *   25 days from now.
 * @param enter records that a request is sent.
 */
export function createQueue(
  freeAt: (quota: string, now: number) => number,
  enter: (quota: string, now: number) => void,
): Queue {
  const waiting = new Set<{ readonly quota: string; readonly go: () => void }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wakesAt = never;

  function wakeAt(time: number): void {
    clearTimeout(timer);
    wakesAt = time;
    if (time < never) timer = setTimeout(wake, Math.max(0, time - performance.now()));
  }

  function wake(): void {
    const now = performance.now();
    let next = never;
    for (const one of waiting) {
      const at = freeAt(one.quota, now);
      if (at > now) next = Math.min(next, at);
      else {
        waiting.delete(one);
        enter(one.quota, now);
        one.go();
      }
    }
    wakeAt(next);
  }

  /** A timer may fire late; waiting requests go first. */
  function enterOr(quota: string): number | undefined {
    const now = performance.now();
    // A timer may be late; waiting requests go first.
    if (wakesAt <= now) wake();
    const at = freeAt(quota, now);
    if (at > now) return at;
    enter(quota, now);
    return undefined;
  }

  return {
    tryAcquire: ({ quota }) => enterOr(quota) === undefined,
    acquire(signal, { quota } = { quota: "default" }) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const at = enterOr(quota);
        if (at === undefined) return resolve();
        const leave = () => {
          waiting.delete(one);
          if (waiting.size === 0) wakeAt(never);
          reject(signal?.reason);
        };
        const go = () => {
          letGo();
          resolve();
        };
        const one = { quota, go };
        waiting.add(one);
        const letGo = onAbort(signal, leave);
        if (at < wakesAt) wakeAt(at);
      });
    },
    size: () => waiting.size,
    wake,
  };
}
