/** The callbacks for a signal, called by its single registered listener. */
interface Listeners {
  readonly all: Set<() => void>;
  readonly onAbort: () => void;
}

const known = new WeakMap<AbortSignal, Listeners>();

/**
 * Calls back when a signal aborts. A signal gets only one listener, however many calls share it: from the
 * eleventh on, Node warns of a leak (MaxListenersExceededWarning).
 *
 * @returns a function that removes the callback.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  let listeners = known.get(signal);
  if (!listeners) {
    const all = new Set<() => void>();
    listeners = {
      all,
      onAbort() {
        known.delete(signal);
        for (const each of [...all]) each();
      },
    };
    known.set(signal, listeners);
    signal.addEventListener("abort", listeners.onAbort, { once: true });
  }
  const { all, onAbort: listener } = listeners;
  // A new function, because the same callback may be registered twice.
  const entry = () => callback();
  all.add(entry);
  return () => {
    if (!all.delete(entry) || all.size > 0 || known.get(signal)?.all !== all) return;
    known.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}
