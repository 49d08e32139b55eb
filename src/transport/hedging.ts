import { onAbort } from "../shared/on-abort.ts";
import type { WireRequest } from "./middleware.ts";

/** The requests of a middleware in one attempt. It may send several at once, and wait for the first response. */
export interface Hedge {
  /** Sends one. Rejects if it has no response when the attempt ends. */
  send(request: WireRequest): Promise<Response>;
  /** Aborts those without a response. The others have been read, or their body is the result. */
  end(): void;
}

/**
 * Lets the requests of a middleware end with its attempt.
 *
 * @param attempt aborts all requests, and the bodies of their responses. The first request has its signal,
 *   because most middleware sends only one.
 * @param send sends one of them.
 */
export function hedge(
  attempt: AbortController,
  send: (request: WireRequest, signal: AbortSignal) => Promise<Response>,
): Hedge {
  const { signal } = attempt;
  /** The requests without a response, by what rejects them. */
  const pending = new Map<(reason: unknown) => void, AbortController>();
  /** Those of all requests but the first. */
  const others: AbortController[] = [];
  let hasEnded = false;
  let count = 0;

  const release = onAbort(signal, () => {
    for (const each of others) each.abort(signal.reason);
    for (const reject of pending.keys()) reject(signal.reason);
  });

  function controllerOfNext(): AbortController {
    count += 1;
    if (count === 1) return attempt;
    const other = new AbortController();
    others.push(other);
    return other;
  }

  return {
    send(request) {
      const sent = new Promise<Response>((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const controller = controllerOfNext();
        if (hasEnded) {
          controller.abort();
          return reject(controller.signal.reason);
        }
        pending.set(reject, controller);
        send(request, controller.signal)
          .finally(() => pending.delete(reject))
          .then(resolve, reject);
      });
      // Nobody may wait for it.
      sent.catch(() => {});
      return sent;
    },
    end() {
      hasEnded = true;
      release();
      for (const [reject, controller] of pending) {
        controller.abort();
        reject(controller.signal.reason);
      }
    },
  };
}
