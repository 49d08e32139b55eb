import { UsageError } from "../errors/classes.ts";
import { Foreign, ofCaller } from "../errors/foreign.ts";
import { checkKey } from "../shared/check-key.ts";
import { isInstance } from "../shared/is-error.ts";
import { discard, NetworkFailure } from "./body.ts";
import { withDeadline } from "./deadline.ts";
import { failureOf, isOwnFailure, timeoutError } from "./failures.ts";
import { type Hedge, hedge } from "./hedging.ts";
import { compose, type WireRequest } from "./middleware.ts";
import { callIdOf, nameOf, type PreparedRequest, type Reply } from "./prepared-request.ts";
import { readReply } from "./read-response.ts";
import { send } from "./redirect.ts";

/**
 * The key for an attempt. Calls a key function for each one.
 *
 * @throws TimeoutError, the key function's error, the caller's abort reason, or UsageError if it returned
 *   no key.
 */
export function keyOf(prepared: PreparedRequest, left: number): string | Promise<string> {
  const { credential, secrets, operation } = prepared;
  if (typeof credential === "string") return credential;
  return withAttemptDeadline(
    prepared,
    left,
    async () => {
      const key = checkKey(await ofCaller(credential), `\`${operation.auth ?? "apiKey"}\``);
      secrets.addKey(key);
      return key;
    },
    "the key function did not return",
  );
}

/**
 * One attempt: deadline → auth → middleware → fetch → read.
 *
 * @param number the number of this attempt, from 1.
 * @param left the rest of the total timeout in ms; Infinity for no limit.
 * @throws ConnectionError, TimeoutError, ParseError, a middleware's error, or the caller's abort reason.
 */
export function attempt(
  prepared: PreparedRequest,
  number: number,
  left: number,
  key: string,
): Promise<Reply> {
  return withAttemptDeadline(prepared, left, async (controller, deadline) => {
    const { signal } = controller;
    const { settings, operation, credentialLocation, secrets } = prepared;
    const { middleware } = settings;
    /** All received responses. */
    const received: Response[] = [];
    /** The response of a call that succeeds. */
    let kept: Response | undefined;
    /** The requests of a middleware. */
    let requests: Hedge | undefined;
    let hasEnded = false;
    const raised = (error: unknown, partial?: unknown) =>
      // The end aborts a request that the body of the result does not belong to.
      signal.aborted && !hasEnded ? signal.reason : failureOf(prepared, number, error, partial);

    function start(wire: WireRequest, ends: AbortSignal): Promise<Response> {
      secrets.addHeaders(wire.headers ?? {});
      prepared.calledUrl = wire.url;
      prepared.attempts = number;
      // If a middleware sends again, the previous response is not needed; unread, it would hold a
      // connection that the new request may wait for.
      received.forEach(discard);
      return send(settings.fetch, wire, ends, operation.redirects !== undefined);
    }

    async function transmit(wire: WireRequest, ends: AbortSignal): Promise<Response> {
      try {
        const response = await start(wire, ends);
        received.push(response);
        // `fetch` has ignored the signal.
        if (ends.aborted) discard(response);
        return response;
      } catch (error) {
        throw raised(error);
      }
    }

    const request: WireRequest = {
      method: operation.method,
      url: prepared.url,
      headers: {
        [credentialLocation.header]: credentialLocation.prefix + key,
        ...prepared.headers,
      },
      body: prepared.body,
    };
    try {
      let response: Response;
      if (middleware.length > 0) {
        requests = hedge(controller, transmit);
        secrets.addHeaders(request.headers);
        const next = compose(middleware, requests.send, {
          callId: callIdOf(prepared),
          operationId: operation.id || undefined,
          path: operation.path,
          attempt: number,
          signal,
          redact: (text) => secrets.redactor().text(text),
        });
        try {
          response = await next(request);
        } catch (error) {
          // A failure of next() passes unchanged, and is retried as usual.
          throw isOwnFailure(error) ? error : new Foreign(error);
        }
        checkResponse(nameOf(operation), response);
      } else {
        // Not through transmit(), which would add promises.
        response = await start(request, signal);
        received.push(response);
      }
      if (signal.aborted) throw signal.reason;
      const failure = (cause: unknown) => raised(new NetworkFailure(cause), response);
      const reply = await readReply(prepared, response, deadline, failure);
      kept = response;
      return reply;
    } catch (error) {
      // What start() throws in transmit() is an error already: with a response, its body broke off.
      throw isInstance(error, Foreign) ? error : raised(error, received[0]);
    } finally {
      hasEnded = true;
      requests?.end();
      // A body in use is locked, and stays: a middleware may have read or copied it.
      for (const other of received) if (other !== kept) discard(other);
    }
  });
}

function withAttemptDeadline<T>(
  prepared: PreparedRequest,
  left: number,
  work: (controller: AbortController, deadline: number) => Promise<T>,
  missing?: string,
): Promise<T> {
  const limit = prepared.timeout || Number.POSITIVE_INFINITY;
  const expired = (begun: boolean) => {
    const option = left <= limit ? "totalTimeout" : "timeout";
    return timeoutError(prepared, option, begun ? missing : undefined);
  };
  const time = Math.min(limit, left);
  const deadline = performance.now() + time;
  return withDeadline(prepared.signal, time, expired, (_, controller) =>
    work(controller, deadline),
  );
}

function checkResponse(title: string, response: Response): void {
  if (typeof (response as Partial<Response> | undefined)?.status !== "number") {
    throw new UsageError(`${title}: a middleware must return the response of next()`);
  }
}
