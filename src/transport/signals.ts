import { onAbort } from "../shared/on-abort.ts";

/** A signal that aborts with either of two signals, and a function that detaches it from both. */
export interface JoinedSignal {
  readonly signal: AbortSignal | undefined;
  readonly release: () => void;
}

const nothing = () => {};

/**
 * Joins two signals. `AbortSignal.any` is newer than the oldest supported browsers, and slower than a
 * listener.
 */
export function anySignal(a: AbortSignal | undefined, b: AbortSignal | undefined): JoinedSignal {
  if (!a || !b) return { signal: a ?? b, release: nothing };
  const both = new AbortController();
  const leave = [a, b].map((signal) => {
    const abort = () => both.abort(signal.reason);
    // The first reason counts.
    if (signal.aborted) abort();
    return onAbort(signal, abort);
  });
  const release = () => {
    for (const each of leave) each();
  };
  return { signal: both.signal, release };
}
