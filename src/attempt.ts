import { toApiError } from "./api-error.ts";
import { readBounded } from "./body.ts";
import { withDeadline } from "./deadline.ts";
import { ConnectionError, QodekitError, TimeoutError, UsageError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { type AttemptContext, compose, type WireRequest } from "./middleware.ts";
import { checkKey } from "./options.ts";
import { parseReply } from "./parse.ts";
import { send } from "./redirect.ts";
import { codeOf, credentialsIn, safeCause } from "./secrets.ts";

/** How an attempt ended. */
export type Outcome =
  | { readonly reply: Reply }
  /** `raised`: the transport made the error, so that it may be answered with another attempt. */
  | { readonly error: unknown; readonly raised: boolean };

/** One attempt under way. */
interface Run {
  readonly exchange: Exchange;
  readonly number: number;
  readonly signal: AbortSignal;
  /** The errors that are the transport's own; all others belong to a middleware or the caller. */
  readonly raised: unknown[];
  key: string;
  /** What was given to `fetch` last, and what came back. */
  sent?: WireRequest;
  received?: Response;
}

/**
 * One attempt: deadline → auth → middleware → fetch → classify. The error of its outcome is a
 * documented one, what a middleware or the key function threw, or the caller's abort reason.
 *
 * @param number which attempt this is, from 1.
 * @param left how much of the total time is left, in ms; Infinity for no limit.
 */
export async function attempt(exchange: Exchange, number: number, left: number): Promise<Outcome> {
  const own = exchange.timeout || Number.POSITIVE_INFINITY;
  const raised: unknown[] = [];
  const expired = () => {
    // Without time left, this attempt does not begin.
    if (left <= own) return totalTimeoutError(exchange, left > 0 ? number : number - 1);
    const error = timeoutError(exchange, number, own);
    raised.push(error);
    return error;
  };
  try {
    const limit = Math.min(own, left);
    const reply = await withDeadline(exchange.signal, limit, expired, (signal) =>
      perform({ exchange, number, signal, raised, key: "" }),
    );
    return { reply };
  } catch (error) {
    return { error, raised: raised.includes(error) };
  }
}

async function perform(run: Run): Promise<Reply> {
  const { exchange, number, signal } = run;
  const { settings, credential, keyPlace } = exchange;
  run.key = typeof credential === "string" ? credential : checkKey(await credential());
  const { header } = keyPlace;
  const request: WireRequest = {
    method: exchange.method,
    url: exchange.url,
    headers: { [header]: keyPlace.prefix + run.key, ...exchange.headers },
    body: exchange.body,
  };
  const context: AttemptContext = {
    callId: exchange.callId,
    operationId: exchange.operationId,
    path: exchange.path,
    attempt: number,
    signal,
  };
  let response: Response;
  try {
    response = await compose(settings.middleware, (wire) => transmit(run, wire), context)(request);
    checkResponse(run, response);
  } catch (error) {
    discard(run.received);
    throw error;
  }
  try {
    return await classify(run, response);
  } catch (error) {
    // Only reading the body can fail here in a way that is not ours: the connection broke.
    if (!(error instanceof QodekitError)) fail(run, error);
    run.raised.push(error);
    throw error;
  }
}

async function transmit(run: Run, wire: WireRequest): Promise<Response> {
  run.sent = wire;
  const { settings, redirects } = run.exchange;
  try {
    run.received = await send(settings.fetch, wire, run.signal, redirects);
  } catch (error) {
    fail(run, error);
  }
  return run.received;
}

async function classify(run: Run, response: Response): Promise<Reply> {
  const { exchange, number } = run;
  const secrets = () => secretsOf(run);
  if (response.status < 400) return parseReply(exchange, response, secrets);
  const text = await readBounded(response);
  if (exchange.keepErrors) return { response, data: undefined, body: text };
  throw toApiError(response, text, {
    title: titleOf(exchange),
    operationId: exchange.operationId,
    docs: exchange.docs,
    attempts: number,
    maxAttempts: exchange.retry.retries + 1,
    secrets: secrets(),
  });
}

function checkResponse(run: Run, response: Response): void {
  // The deadline has passed or the caller has left, and fetch or a middleware did not notice.
  if (run.signal.aborted) throw run.signal.reason;
  const title = titleOf(run.exchange);
  if (!(response instanceof Response) && typeof (response as Response)?.status !== "number") {
    throw new UsageError(`${title}: a middleware must return the response of next()`);
  }
  if (response.bodyUsed) {
    throw new UsageError(`${title}: a middleware has read the body; it must read a clone() of it`);
  }
}

/** An unread body would hold its connection until the garbage collector comes. */
function discard(response: Response | undefined): void {
  if (response?.body && !response.body.locked) response.body.cancel().catch(() => {});
}

const secretsOf = (run: Run) => [
  run.key,
  ...run.exchange.urlSecrets,
  ...credentialsIn(run.sent?.headers ?? {}),
];

function fail(run: Run, error: unknown): never {
  const { exchange, number, signal } = run;
  if (signal.aborted) throw signal.reason;
  const cause = safeCause(error, secretsOf(run));
  const code = codeOf(cause);
  const refused = code === "REDIRECT_REFUSED" && cause instanceof Error ? `: ${cause.message}` : "";
  const reason = code && !refused ? ` [${code}]` : refused;
  const failure = new ConnectionError(
    `${titleOf(exchange)} failed: no answer from the server${reason}`,
    { cause, code, operationId: exchange.operationId, attempts: number },
  );
  run.raised.push(failure);
  throw failure;
}

function timeoutError(exchange: Exchange, attempts: number, limit: number): TimeoutError {
  return new TimeoutError(
    `${titleOf(exchange)} failed: no complete answer within ${limit} ms · attempt ${attempts}. ` +
      "Raise `timeout` (one attempt) or `totalTimeout` (the whole call) if the server needs longer.",
    { code: "ETIMEDOUT", operationId: exchange.operationId, attempts },
  );
}

/** The error for a call whose whole time is over: nothing may follow it. */
export function totalTimeoutError(exchange: Exchange, attempts: number): TimeoutError {
  return timeoutError(exchange, attempts, exchange.totalTimeout);
}
