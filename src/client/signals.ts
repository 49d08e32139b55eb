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
  const onA = () => both.abort(a.reason);
  const onB = () => both.abort(b.reason);
  if (a.aborted) onA();
  else if (b.aborted) onB();
  const [leaveA, leaveB] = [onAbort(a, onA), onAbort(b, onB)];
  const release = () => {
    leaveA();
    leaveB();
  };
  return { signal: both.signal, release };
}
