import { onAbort } from "../shared/on-abort.ts";

/** A signal that aborts with either of two, and a function that detaches it from both. */
export interface JoinedSignal {
  readonly signal: AbortSignal | undefined;
  readonly release: () => void;
}

const nothing = () => {};

/**
 * Joins two signals. `AbortSignal.any` would do, but is newer than the oldest browsers in use, and
 * costs a call more than a listener does.
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
