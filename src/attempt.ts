import { toApiError } from "./api-error.ts";
import { readBounded } from "./body.ts";
import { ConnectionError, QodekitError, TimeoutError, UsageError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { type AttemptContext, compose, type WireRequest } from "./middleware.ts";
import { checkKey } from "./options.ts";
import { parseReply } from "./parse.ts";
import { send } from "./redirect.ts";
import { codeOf, safeCause } from "./secrets.ts";

/**
 * One attempt: deadline → auth → middleware → fetch → classify. Resolves with a result, rejects
 * with a documented error, with what a middleware threw, or with the caller's abort reason.
 *
 * @param number which attempt this is, from 1.
 * @param remaining how much of the total time is left, in ms; Infinity for no limit.
 */
export async function attempt(
  exchange: Exchange,
  number: number,
  remaining: number,
): Promise<Reply> {
  const controller = new AbortController();
  const { signal } = exchange;
  let stop: (reason: unknown) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const onAbort = () => stop(signal?.reason);
  if (signal?.aborted) throw signal.reason;
  signal?.addEventListener("abort", onAbort);
  const limit = Math.min(exchange.timeout || Number.POSITIVE_INFINITY, remaining);
  const timer =
    limit < Number.POSITIVE_INFINITY
      ? setTimeout(() => stop(timeoutError(exchange, number, limit)), limit)
      : undefined;
  try {
    // Raced, because a custom fetch or middleware may not listen to the signal.
    return await Promise.race([perform(exchange, number, controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

async function perform(exchange: Exchange, number: number, signal: AbortSignal): Promise<Reply> {
  const { settings } = exchange;
  const { credential } = settings;
  const key = typeof credential === "string" ? credential : checkKey(await credential());
  const [name, value] = settings.authorize(key);
  const request: WireRequest = {
    method: exchange.method,
    url: exchange.url,
    headers: { ...exchange.headers, [name]: exchange.headers[name] ?? value },
    body: exchange.body,
  };
  const secrets = [key, request.headers[name] ?? value];
  const transmit = (wire: WireRequest) =>
    send(settings.fetch, wire, signal, exchange.redirects).catch((error) =>
      fail(exchange, number, signal, secrets, error),
    );
  const context: AttemptContext = {
    callId: exchange.callId,
    operationId: exchange.operationId,
    path: exchange.path,
    attempt: number,
    signal,
  };
  const response = await compose(settings.middleware, transmit, context)(request);
  if (!(response instanceof Response) && typeof (response as Response)?.status !== "number") {
    throw new UsageError(`${titleOf(exchange)}: a middleware must return the response of next()`);
  }
  try {
    if (response.status >= 400) {
      const text = await readBounded(response);
      if (exchange.keepErrors) return { response, data: undefined, text };
      throw toApiError(response, text, {
        title: titleOf(exchange),
        operationId: exchange.operationId,
        docs: exchange.docs,
        attempts: number,
        maxAttempts: exchange.retry.retries + 1,
        secrets,
      });
    }
    return await parseReply(exchange, response, secrets);
  } catch (error) {
    // Only reading the body can fail here in a way that is not ours: the connection broke.
    return error instanceof QodekitError
      ? Promise.reject(error)
      : fail(exchange, number, signal, secrets, error);
  }
}

function fail(
  exchange: Exchange,
  number: number,
  signal: AbortSignal,
  secrets: string[],
  error: unknown,
): never {
  if (signal.aborted) throw signal.reason;
  const cause = safeCause(error, secrets);
  const code = codeOf(error);
  const refused = code === "REDIRECT_REFUSED" && cause instanceof Error ? `: ${cause.message}` : "";
  const reason = code && !refused ? ` [${code}]` : refused;
  throw new ConnectionError(`${titleOf(exchange)} failed: no answer from the server${reason}`, {
    cause,
    code,
    operationId: exchange.operationId,
    attempts: number,
  });
}

function timeoutError(exchange: Exchange, number: number, limit: number): TimeoutError {
  return new TimeoutError(
    `${titleOf(exchange)} failed: no complete answer within ${Math.round(limit)} ms · attempt ${number}. ` +
      "Raise `timeout` (one attempt) or `totalTimeout` (the whole call) if the server needs longer.",
    { code: "ETIMEDOUT", operationId: exchange.operationId, attempts: number },
  );
}
