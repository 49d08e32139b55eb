import { messageOf } from "../../shared/is-error.ts";
import type { PrismOperation, PrismRequest } from "../prism/prism.ts";
import { secretsOf, withoutSecrets } from "../request-log/secrets.ts";
import type { Fault, Violation } from "../types.ts";

/** The request in the contract's terms. */
export interface ContractRequest extends PrismRequest {
  /** Why the body could not be parsed. */
  readonly unreadable?: string;
}

/** A request whose body has been read. */
export interface IncomingRequest extends ContractRequest {
  /** The raw request target: usually path and query. */
  readonly target: string;
  /** When the request headers had arrived, on the clock of `performance.now()`, in milliseconds. */
  readonly receivedAt: number;
  /** The size of the body, in bytes. */
  readonly size: number;
  /** The raw body, if there is one. */
  readonly bytes?: Uint8Array | undefined;
  /** Why the contract cannot validate the request, with the status to send. */
  readonly rejection?: {
    readonly status: number;
    readonly title: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Whether only the key is wrong, which the vendor has a response for. */
    readonly isForKey?: boolean;
    /** Whether only the content coding of the body is unknown, which the real API may know. */
    readonly isForCoding?: boolean;
  };
}

/** The response to one request, before anything is written to a socket. */
export interface MockResponse {
  readonly status: number;
  /** By lower-case name; a list is sent as repeated headers. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | undefined;
  /** The declared media type of the body, if the response may be labelled with another one. */
  readonly form?: string;
  /** A binary body, instead of `body`. */
  readonly bytes?: Uint8Array | undefined;
  /** The matched operation. */
  readonly operation: PrismOperation | undefined;
  readonly violations: readonly Violation[];
  /** The network fault; with a silent fault, `status` is 0 and nothing is sent. */
  readonly fault?: Fault;
  /** The middleware that created this response; unset for the contract's. */
  readonly source?: string;
  /** The name of the contract's example in the body. */
  readonly example?: string;
  /** The message of an error response whose body is not kept. */
  readonly reason?: string | undefined;
  /** The id of the scripted reply. */
  readonly reply?: string;
  /** The stateful resource of the operation. */
  readonly resource?: string;
}

/** No response, because of a network fault. */
export const silence = (fault: Fault, operation: PrismOperation | undefined): MockResponse => ({
  status: 0,
  headers: {},
  body: undefined,
  operation,
  violations: [],
  fault,
});

/** Handles a request: everything inside a middleware. */
export type Next = (request: IncomingRequest) => Promise<MockResponse>;

/**
 * One concern of the mock. It responds itself, or calls `next` with the request or a changed copy, and may
 * change the response. Middleware that mostly passes requests on is not `async`: it returns the promise of
 * `next`, which saves several promises per middleware.
 */
export type Middleware = (request: IncomingRequest, next: Next) => Promise<MockResponse>;

/** Wraps the final handler in middleware, outermost first. */
export const compose = (list: readonly Middleware[], last: Next): Next =>
  list.reduceRight<Next>((next, middleware) => (request) => middleware(request, next), last);

/** A JSON response of the mock itself. */
export const jsonResponse = (
  status: number,
  body: unknown,
  contentType = "application/json",
): MockResponse => ({
  status,
  headers: { "content-type": contentType },
  body: JSON.stringify(body),
  operation: undefined,
  violations: [],
});

/** An error of the mock itself, as `application/problem+json` (RFC 9457). */
export const problem = (status: number, title: string, detail?: string): MockResponse =>
  jsonResponse(
    status,
    { type: "about:blank", title, status, ...(detail === undefined ? {} : { detail }) },
    "application/problem+json",
  );

/**
 * Turns a failure of the mock itself into a 500 with the reason: a closed connection would look like a
 * disconnected client, and say nothing.
 */
export const withOwnFailure =
  (respond: Next): Next =>
  async (request) => {
    try {
      return await respond(request);
    } catch (cause) {
      return problem(500, "The mock failed to handle this request", shownReason(cause, request));
    }
  };

/** Never throws: the request may be what the mock cannot handle. */
function shownReason(cause: unknown, request: IncomingRequest): string {
  try {
    return withoutSecrets(messageOf(cause), secretsOf(request));
  } catch {
    return "The reason is not shown, because the keys of the request cannot be found in it.";
  }
}
