import type { PrismOperation, PrismRequest } from "../prism/prism.ts";
import type { Fault, Violation } from "../types.ts";

/** The request as the contract sees it. */
export interface ContractRequest extends PrismRequest {
  /** Why the body could not be parsed. */
  readonly unreadable?: string;
}

/** A request whose body has been read. */
export interface IncomingRequest extends ContractRequest {
  /** The raw request target: mostly path and query. */
  readonly target: string;
  /** When the head of the request had arrived, on the clock of `performance.now()`, in milliseconds. */
  readonly receivedAt: number;
  /** The size of the body, in bytes. */
  readonly size: number;
  /** The body as it came, if there is one. */
  readonly bytes?: Uint8Array | undefined;
  /** Why the contract cannot be asked about the request, with the status to send. */
  readonly rejection?: {
    readonly status: number;
    readonly title: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** The response to one request, before anything is written to a socket. */
export interface MockResponse {
  readonly status: number;
  /** By name in lower case; a list is sent as several headers of one name. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | undefined;
  /** The declared media type of the body, where the answer may be labelled with another. */
  readonly form?: string;
  /** A binary body, in place of `body`. */
  readonly bytes?: Uint8Array | undefined;
  /** The operation that was matched. */
  readonly operation: PrismOperation | undefined;
  readonly violations: readonly Violation[];
  /** How the network fails; with a silent fault, `status` is 0 and nothing is sent. */
  readonly fault?: Fault;
  /** The middleware that made this response, unless it is the contract's. */
  readonly source?: string;
  /** The name of the contract's example that the body is made from. */
  readonly example?: string;
  /** The id of the scripted reply. */
  readonly reply?: string;
  /** The stateful resource that the operation is about. */
  readonly resource?: string;
}

/** No response, because the network fails. */
export const silence = (fault: Fault, operation: PrismOperation | undefined): MockResponse => ({
  status: 0,
  headers: {},
  body: undefined,
  operation,
  violations: [],
  fault,
});

/** Answers a request: everything inside of a middleware. */
export type Next = (request: IncomingRequest) => Promise<MockResponse>;

/**
 * One concern of the mock. It answers itself, or calls `next` with the request or a changed copy, and may
 * change the response. One that mostly passes requests on is no `async` function: it returns the promise of
 * `next`, which saves several promises for each middleware.
 */
export type Middleware = (request: IncomingRequest, next: Next) => Promise<MockResponse>;

/** Wraps the final handler in middleware, outermost first. */
export const compose = (list: readonly Middleware[], last: Next): Next =>
  list.reduceRight<Next>((next, middleware) => (request) => middleware(request, next), last);

/** A JSON response of the mock's own. */
export const jsonAnswer = (
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

/** An error of the mock's own, as `application/problem+json` (RFC 9457). */
export const problem = (status: number, title: string, detail?: string): MockResponse =>
  jsonAnswer(
    status,
    { type: "about:blank", title, status, ...(detail === undefined ? {} : { detail }) },
    "application/problem+json",
  );
