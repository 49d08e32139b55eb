import { ConnectionError, QodekitError, TimeoutError, UsageError } from "../errors/classes.ts";
import { Foreign, ofCaller } from "../errors/foreign.ts";
import { codeOf } from "../observe/error-code.ts";
import { safeCause } from "../observe/safe-cause.ts";
import { checkKey } from "../shared/check-key.ts";
import { isError } from "../shared/is-error.ts";
import { discard, NetworkFailure } from "./body.ts";
import { withDeadline } from "./deadline.ts";
import { compose, type WireRequest } from "./middleware.ts";
import { callIdOf, nameOf, type PreparedRequest, type Reply } from "./prepared-request.ts";
import { readReply } from "./read-response.ts";
import { RedirectRefused, send } from "./redirect.ts";

/**
 * The failures that the transport found itself, and may answer with another attempt. All other
 * errors belong to a middleware or to the caller, even when they are of our classes.
 */
const own = new WeakSet<object>();

/** Whether the transport found this failure itself. */
export const isOwnFailure = (error: unknown): error is ConnectionError => own.has(error as object);

/** One attempt under way. */
interface Run {
  readonly prepared: PreparedRequest;
  readonly number: number;
  readonly signal: AbortSignal;
  readonly key: string;
  /** On the clock of `performance.now()`. */
  readonly deadline: number;
  /** All that came back. */
  readonly received: Response[];
}

/**
 * The key for an attempt. A key function is called for each of them.
 *
 * @throws TimeoutError, what the key function threw, the caller's abort reason, or UsageError when it
 * gave no key.
 */
export function keyOf(
  prepared: PreparedRequest,
  number: number,
  left: number,
): string | Promise<string> {
  const { credential, secrets } = prepared;
  if (typeof credential === "string") return credential;
  return withAttemptDeadline(prepared, number, left, async () => {
    const key = checkKey(await ofCaller(credential));
    secrets.addKey(key);
    return key;
  });
}

/**
 * One attempt: deadline → auth → middleware → fetch → read.
 *
 * @param number which attempt this is, from 1.
 * @param left how much of the total time is left, in ms; Infinity for no limit.
 * @throws ConnectionError, TimeoutError, ParseError, what a middleware threw, or the caller's abort
 * reason.
 */
export function attempt(
  prepared: PreparedRequest,
  number: number,
  left: number,
  key: string,
): Promise<Reply> {
  return withAttemptDeadline(prepared, number, left, (signal, deadline) =>
    perform({ prepared, number, signal, deadline, key, received: [] }),
  );
}

function withAttemptDeadline<T>(
  prepared: PreparedRequest,
  number: number,
  left: number,
  work: (signal: AbortSignal, deadline: number) => Promise<T>,
): Promise<T> {
  const limit = prepared.timeout || Number.POSITIVE_INFINITY;
  const expired = () => {
    // Without time left, this attempt does not begin.
    if (left <= limit) return totalTimeoutError(prepared, left > 0 ? number : number - 1);
    const error = timeoutError(prepared, number, limit);
    own.add(error);
    return error;
  };
  const time = Math.min(limit, left);
  const deadline = performance.now() + time;
  return withDeadline(prepared.signal, time, expired, (signal) => work(signal, deadline));
}

async function perform(run: Run): Promise<Reply> {
  const { prepared, number, signal } = run;
  const { settings, operation, credentialLocation, secrets } = prepared;
  const request: WireRequest = {
    method: operation.method,
    url: prepared.url,
    headers: {
      [credentialLocation.header]: credentialLocation.prefix + run.key,
      ...prepared.headers,
    },
    body: prepared.body,
  };
  let response: Response;
  try {
    if (settings.middleware.length > 0) {
      secrets.addHeaders(request.headers);
      const next = compose(settings.middleware, (wire) => transmit(run, wire), {
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
        // The failure of next() passes on, and is retried as ever.
        throw own.has(error as object) ? error : new Foreign(error);
      }
      checkResponse(run, response);
      for (const other of run.received) {
        // A new Response around a body shares its stream.
        if (other !== response && other.body !== response.body) discard(other);
      }
    } else {
      response = await transmit(run, request);
    }
    if (signal.aborted) throw signal.reason;
  } catch (error) {
    run.received.forEach(discard);
    throw error;
  }
  try {
    return await readReply(prepared, response, {
      deadline: run.deadline,
      failure: (cause) => failure(run, cause),
    });
  } catch (error) {
    throw raised(run, error);
  }
}

/** What an attempt throws for an error of {@link send} or {@link readReply}. */
function raised(run: Run, error: unknown): unknown {
  if (run.signal.aborted) return run.signal.reason;
  if (error instanceof NetworkFailure) return failure(run, error.cause);
  if (error instanceof RedirectRefused) return failure(run, error);
  if (error instanceof QodekitError) return error;
  // A response that is none, or an error of this package: not the network's, so not to be retried.
  const { operation, secrets } = run.prepared;
  return new QodekitError(
    `${nameOf(operation)} failed: the response of \`fetch\` could not be used`,
    { cause: safeCause(error, secrets.redactor()) },
  );
}

async function transmit(run: Run, wire: WireRequest): Promise<Response> {
  const { settings, operation, secrets } = run.prepared;
  secrets.addHeaders(wire.headers ?? {});
  run.prepared.calledUrl = wire.url;
  // A middleware that sends once more does not need the response before: unread, it would hold a
  // connection that the new request may wait for.
  run.received.forEach(discard);
  let response: Response;
  try {
    response = await send(settings.fetch, wire, run.signal, operation.redirects !== undefined);
  } catch (error) {
    throw raised(run, error);
  }
  run.received.push(response);
  return response;
}

function checkResponse({ prepared }: Run, response: Response): void {
  const title = nameOf(prepared.operation);
  if (typeof (response as Partial<Response> | undefined)?.status !== "number") {
    throw new UsageError(`${title}: a middleware must return the response of next()`);
  }
  if (response.bodyUsed) {
    throw new UsageError(
      `${title}: the body that a middleware returned is used up: read a clone() of it, and return the response of the last next()`,
    );
  }
}

/** What is thrown when no answer came: the reason of an abort, or a ConnectionError. */
function failure(run: Run, error: unknown): unknown {
  const { prepared, number, signal } = run;
  if (signal.aborted) return signal.reason;
  const { operation } = prepared;
  const cause = safeCause(error, prepared.secrets.redactor());
  const code = codeOf(cause);
  const refused = code === "REDIRECT_REFUSED" && isError(cause) ? `: ${cause.message}` : "";
  const reason = code && !refused ? ` [${code}]` : refused;
  const failed = new ConnectionError(
    `${nameOf(operation)} failed: no response from ${originOf(prepared) ?? "the server"}${reason}${afterAttempts(number)}`,
    { cause, code, operationId: operation.id || undefined, attempts: number },
  );
  own.add(failed);
  return failed;
}

function timeoutError(prepared: PreparedRequest, attempts: number, limit: number): TimeoutError {
  const { operation } = prepared;
  const origin = originOf(prepared);
  const from = origin === undefined ? "" : ` from ${origin}`;
  return new TimeoutError(
    `${nameOf(operation)} failed: no complete response${from} within ${limit} ms${afterAttempts(attempts)}. ` +
      "Raise `timeout` (one attempt) or `totalTimeout` (the whole call) if the server needs longer.",
    { code: "ETIMEDOUT", operationId: operation.id || undefined, attempts },
  );
}

/** The origin that was called: a path, a query and user info can hold secrets. */
function originOf({ calledUrl }: PreparedRequest): string | undefined {
  if (calledUrl === undefined) return undefined;
  try {
    const { origin } = new URL(calledUrl);
    return origin === "null" ? undefined : origin;
  } catch {
    return undefined;
  }
}

function afterAttempts(attempts: number): string {
  if (attempts === 0) return " (nothing was sent)";
  return attempts > 1 ? ` (after ${attempts} attempts)` : "";
}

/** The error for a call whose whole time is over: nothing may follow it. */
export function totalTimeoutError(prepared: PreparedRequest, attempts: number): TimeoutError {
  return timeoutError(prepared, attempts, prepared.totalTimeout);
}
