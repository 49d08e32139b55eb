/** A signal that counts who listens to it. */
export interface CountedSignal {
  readonly signal: AbortSignal;
  readonly abort: (reason?: unknown) => void;
  /** How many listeners are on it now. */
  readonly listeners: () => number;
}

/** Makes a signal whose listeners can be counted, to show that none is left behind. */
export function countedSignal(): CountedSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const active = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: never, options?: AddEventListenerOptions) => {
    active.add(listener);
    add(type, listener, options);
    if (options?.once) add(type, () => active.delete(listener), { once: true });
  };
  signal.removeEventListener = (type: string, listener: never) => {
    active.delete(listener);
    remove(type, listener);
  };
  return {
    signal,
    abort: (reason) => controller.abort(reason),
    listeners: () => active.size,
  };
}
