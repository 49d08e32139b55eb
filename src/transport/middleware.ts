import type { Method } from "../contract/operation.ts";
import type { FetchBody } from "../shared/body-shape.ts";

/** A request as it goes on the wire. */
export interface WireRequest {
  readonly method: Method;
  readonly url: string;
  /** Names are lower case. The credential is in here: do not log it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: FetchBody | undefined;
}

/** Context of the current attempt. */
export interface AttemptContext {
  /** One id per call, the same for all of its attempts. */
  readonly callId: string;
  /** The contract's operation; undefined for `request()`. */
  readonly operationId: string | undefined;
  /** The path template, such as `/mocks/{mockId}`: free of values, so fit for logs and metrics. */
  readonly path: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Ends with the attempt's deadline and with the caller's signal. */
  readonly signal: AbortSignal;
  /** Takes the keys and other secrets of the call out of a text, for a log or a trace. */
  redact(text: string): string;
}

/**
 * Runs around every attempt, after authentication. Call `next` with the request, changed or not, and
 * return its response or another one. Calling `next` again, such as with a fresh token after 401, discards
 * the body of the response before. What it throws reaches the caller unchanged and is not retried.
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

/** Puts the middleware around `last`; the first of the list is the outermost. */
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
