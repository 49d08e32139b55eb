/** Our listeners on a signal, called by the single one that is registered with it. */
interface Listeners {
  readonly all: Set<() => void>;
  readonly onAbort: () => void;
}

const known = new WeakMap<AbortSignal, Listeners>();

/**
 * Calls back when a signal aborts. However many calls share a signal, it gets one listener: Node warns of
 * a leak from the eleventh on (MaxListenersExceededWarning).
 *
 * @returns lets go of the signal.
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
  // A function of its own: the same callback may listen twice.
  const entry = () => callback();
  all.add(entry);
  return () => {
    if (!all.delete(entry) || all.size > 0 || known.get(signal)?.all !== all) return;
    known.delete(signal);
    signal.removeEventListener("abort", listener);
  };
}
