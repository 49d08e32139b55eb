/** A signal that counts its listeners. */
export interface CountedSignal {
  readonly signal: AbortSignal;
  readonly abort: (reason?: unknown) => void;
  /** The current number of listeners. */
  readonly listeners: () => number;
}

/** Creates a signal that counts its listeners, to show that none is left. */
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
