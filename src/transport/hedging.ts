import { onAbort } from "../shared/on-abort.ts";
import { withDeadline } from "./deadline.ts";
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
 * @param signal aborts all requests, and the bodies of their responses.
 * @param send sends one of them.
 */
export function hedge(
  signal: AbortSignal,
  send: (request: WireRequest, signal: AbortSignal) => Promise<Response>,
): Hedge {
  const pending = new AbortController();
  const all = [pending];
  const release = onAbort(signal, () => {
    for (const each of all) each.abort(signal.reason);
  });
  return {
    send(request) {
      const noLimit = Number.POSITIVE_INFINITY;
      const expired = () => new Error();
      const sent = withDeadline(pending.signal, noLimit, expired, (ends, own) => {
        all.push(own);
        return send(request, ends);
      });
      // Nobody may wait for it.
      sent.catch(() => {});
      return sent;
    },
    end() {
      release();
      pending.abort();
    },
  };
}
