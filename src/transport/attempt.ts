import { ConnectionError, QodekitError, TimeoutError, UsageError } from "../errors/classes.ts";
import { Foreign, ofCaller } from "../errors/foreign.ts";
import { codeOf } from "../observe/error-code.ts";
import { safeCause } from "../observe/safe-cause.ts";
import { checkKey } from "../shared/check-key.ts";
import { parseUrl } from "../shared/http-url.ts";
import { isInstance } from "../shared/is-error.ts";
import { discard, NetworkFailure } from "./body.ts";
import { withDeadline } from "./deadline.ts";
import { compose, type WireRequest } from "./middleware.ts";
import { callIdOf, nameOf, type PreparedRequest, type Reply } from "./prepared-request.ts";
import { readReply } from "./read-response.ts";
import { send } from "./redirect.ts";

/**
 * Failures that the transport itself detected, and may retry. All other errors belong to a middleware or
 * to the caller, even if they are of our classes.
 */
const own = new WeakSet<object>();

/** Whether the transport itself detected this failure. */
export const isOwnFailure = (error: unknown): error is ConnectionError => own.has(error as object);

/**
 * The key for an attempt. Calls a key function for each one.
 *
 * @throws TimeoutError, the key function's error, the caller's abort reason, or UsageError if it returned
 *   no key.
 */
export function keyOf(
  prepared: PreparedRequest,
  number: number,
  left: number,
): string | Promise<string> {
  const { credential, secrets } = prepared;
  if (typeof credential === "string") return credential;
  return withAttemptDeadline(
    prepared,
    number,
    left,
    async () => {
      const key = checkKey(await ofCaller(credential));
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
  return withAttemptDeadline(prepared, number, left, async (signal, deadline) => {
    const { settings, operation, credentialLocation, secrets } = prepared;
    const { middleware } = settings;
    /** All received responses. */
    const received: Response[] = [];
    const raised = (error: unknown, partial?: unknown) =>
      signal.aborted ? signal.reason : failureOf(prepared, number, error, partial);

    function start(wire: WireRequest): Promise<Response> {
      secrets.addHeaders(wire.headers ?? {});
      prepared.calledUrl = wire.url;
      // If a middleware sends again, the previous response is not needed; unread, it would hold a
      // connection that the new request may wait for.
      received.forEach(discard);
      return send(settings.fetch, wire, signal, operation.redirects !== undefined);
    }

    async function transmit(wire: WireRequest): Promise<Response> {
      try {
        const response = await start(wire);
        received.push(response);
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
        secrets.addHeaders(request.headers);
        const next = compose(middleware, transmit, {
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
          throw own.has(error as object) ? error : new Foreign(error);
        }
        checkResponse(nameOf(operation), response);
        for (const other of received) {
          // A new Response with the same body shares its stream.
          if (other !== response && other.body !== response.body) discard(other);
        }
      } else {
        // Not through transmit(), which would add a promise.
        response = await start(request);
        received.push(response);
      }
      if (signal.aborted) throw signal.reason;
      const failure = (cause: unknown) => raised(new NetworkFailure(cause), response);
      return await readReply(prepared, response, deadline, failure);
    } catch (error) {
      received.forEach(discard);
      // What start() throws in transmit() is an error already: with a response, its body broke off.
      throw isInstance(error, Foreign) ? error : raised(error, received[0]);
    }
  });
}

function withAttemptDeadline<T>(
  prepared: PreparedRequest,
  number: number,
  left: number,
  work: (signal: AbortSignal, deadline: number) => Promise<T>,
  unsent?: string,
): Promise<T> {
  const limit = prepared.timeout || Number.POSITIVE_INFINITY;
  const expired = () => {
    // This attempt does not start if no time is left.
    const sent = left > 0 && !unsent ? number : number - 1;
    if (left <= limit) return totalTimeoutError(prepared, sent, unsent);
    const error = timeoutError(prepared, sent, "timeout", unsent);
    own.add(error);
    return error;
  };
  const time = Math.min(limit, left);
  const deadline = performance.now() + time;
  return withDeadline(prepared.signal, time, expired, (signal) => work(signal, deadline));
}

/** Converts an error of {@link send} or {@link readReply} to the error of the attempt. */
function failureOf(
  prepared: PreparedRequest,
  attempts: number,
  error: unknown,
  partial?: unknown,
): QodekitError {
  const { operation, secrets } = prepared;
  if (isInstance(error, NetworkFailure)) {
    return connectionError(prepared, attempts, error.cause, partial);
  }
  if (error instanceof QodekitError) return error;
  // Not a valid response, or an error of this package: no network failure, so it is not retried.
  return new QodekitError(
    `${nameOf(operation)} failed: the response of \`fetch\`, or of a middleware, could not be used`,
    { cause: safeCause(error, secrets.redactor()) },
  );
}

function checkResponse(title: string, response: Response): void {
  if (typeof (response as Partial<Response> | undefined)?.status !== "number") {
    throw new UsageError(`${title}: a middleware must return the response of next()`);
  }
  if (response.bodyUsed) {
    throw new UsageError(
      `${title}: the body that a middleware returned is used up: read a clone() of it, and return the response of the last next()`,
    );
  }
}

function connectionError(
  prepared: PreparedRequest,
  attempts: number,
  error: unknown,
  partial: unknown,
): ConnectionError {
  const { operation, secrets } = prepared;
  const cause = safeCause(error, secrets.redactor());
  const code = codeOf(cause);
  const isRefused = code === "REDIRECT_REFUSED";
  const reason = isRefused ? `: ${(cause as Error).message}` : code ? ` [${code}]` : "";
  const failed = new ConnectionError(
    `${nameOf(operation)} failed: no ${partial ? "complete " : ""}response from ${originOf(prepared) ?? "the server"}${reason}${afterAttempts(attempts)}`,
    {
      // `inspect` would show `[cause]: undefined`.
      ...(cause !== undefined && { cause }),
      ...{ code, operationId: operation.id || undefined, attempts },
    },
  );
  own.add(failed);
  return failed;
}

function timeoutError(
  prepared: PreparedRequest,
  attempts: number,
  option: "timeout" | "totalTimeout",
  unsent?: string,
): TimeoutError {
  const { operation } = prepared;
  const origin = originOf(prepared);
  const what = unsent ?? `no complete response${origin ? ` from ${origin}` : ""}`;
  return new TimeoutError(
    `${nameOf(operation)} failed: ${what} within ${prepared[option]} ms${afterAttempts(attempts)}. ` +
      `Raise \`${option}\` if the call needs longer.`,
    { code: "ETIMEDOUT", operationId: operation.id || undefined, attempts },
  );
}

/** The origin that was called; a path, a query and user info can contain secrets. */
function originOf({ calledUrl = "" }: PreparedRequest): string | undefined {
  const origin = parseUrl(calledUrl)?.origin;
  return origin === "null" ? undefined : origin;
}

function afterAttempts(attempts: number): string {
  if (attempts === 0) return " (nothing was sent)";
  return attempts > 1 ? ` (after ${attempts} attempts)` : "";
}

/**
 * The error when the total timeout expires; nothing may follow it.
 *
 * @param unsent what did not happen, if the attempt was not sent.
 */
export function totalTimeoutError(
  prepared: PreparedRequest,
  attempts: number,
  unsent?: string,
): TimeoutError {
  return timeoutError(prepared, attempts, "totalTimeout", unsent);
}
