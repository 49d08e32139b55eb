import type { Method } from "../contract/operation.ts";
import type { FetchBody } from "../shared/body-shape.ts";

/** A request that is about to be sent. */
export interface WireRequest {
  readonly method: Method;
  readonly url: string;
  /** Names are lower case. Includes the credential: do not log them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: FetchBody | undefined;
}

/** Context of the current attempt. */
export interface AttemptContext {
  /** One id per call, shared by all of its attempts. */
  readonly callId: string;
  /** The contract's operation; undefined for `request()`. */
  readonly operationId: string | undefined;
  /**
   * The path template, such as `/mocks/{mockId}`: contains no values, so it is safe for logs and metrics.
   */
  readonly path: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Aborts with the attempt's deadline and with the caller's signal. */
  readonly signal: AbortSignal;
  /** Removes the keys and other secrets of the call from a text, for a log or a trace. */
  redact(text: string): string;
}

/**
 * Runs around every attempt, after authentication. Call `next` with the request, changed or not, and
 * return its response or another one. Calling `next` again, for example with a new token after a 401,
 * discards the body of the previous response. Calls of `next` without a response when the attempt ends are
 * aborted. Errors reach the caller unchanged and are not retried.
 *
 * @example
 * const refresh: Middleware = async (request, next) => {
 *   const response = await next(request);
 *   if (response.status !== 401) return response;
 *   return next({ ...request, headers: { ...request.headers, authorization: await freshToken() } });
 * };
 */
export type Middleware = (
  request: WireRequest,
  next: (request: WireRequest) => Promise<Response>,
  context: AttemptContext,
) => Promise<Response>;

/** Wraps `last` in the middleware; the first one in the list is the outermost. */
export function compose(
  list: readonly Middleware[],
  last: (request: WireRequest) => Promise<Response>,
  context: AttemptContext,
): (request: WireRequest) => Promise<Response> {
  let next = last;
  for (let i = list.length - 1; i >= 0; i -= 1) {
    const layer = list[i] as Middleware;
    const inner = next;
    next = (request) => layer(request, inner, context);
  }
  return next;
}
