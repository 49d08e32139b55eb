import type { PrismOperation, PrismRequest } from "../prism/prism.ts";
import type { Fault, Violation } from "../types.ts";

/** What the contract is asked about. */
export interface ContractRequest extends PrismRequest {
  /** Why the body could not be parsed. */
  readonly unreadable?: string;
}

/** A request whose body has been read. */
export interface IncomingRequest extends ContractRequest {
  /** The request target as it came: path and query, or whatever stood there. */
  readonly target: string;
  /** When the head of the request had arrived, on the clock of `performance.now()`, in milliseconds. */
  readonly receivedAt: number;
  /** The size of the body, in bytes. */
  readonly size: number;
  /** The body as it came, if there is one. */
  readonly bytes?: Uint8Array | undefined;
  /** Why the request cannot be asked of the contract at all, with the status that says so. */
  readonly rejection?: {
    readonly status: number;
    readonly title: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** What the mock answers to one request. Nothing has been written to a socket yet. */
export interface MockResponse {
  readonly status: number;
  /** By name in lower case; a list is sent as several headers of one name. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | undefined;
  /** The body of an answer that need not be text, in place of `body`. */
  readonly bytes?: Uint8Array | undefined;
  /** The operation that was matched. */
  readonly operation: PrismOperation | undefined;
  readonly violations: readonly Violation[];
  /** How the network fails with this answer; with a silent fault, `status` is 0 and nothing is sent. */
  readonly fault?: Fault;
  /** The layer that made this answer, if it is not what the contract says for the request. */
  readonly source?: string;
  /** The name of the contract's example that the body is made from. */
  readonly example?: string;
  /** The id of the scripted reply. */
  readonly reply?: string;
  /** The stateful resource that the operation is about. */
  readonly resource?: string;
}

/** No answer at all, because the network fails. */
export const silence = (fault: Fault, operation: PrismOperation | undefined): MockResponse => ({
  status: 0,
  headers: {},
  body: undefined,
  operation,
  violations: [],
  fault,
});

/** Answers a question: all that lies below a layer. */
export type Next = (request: IncomingRequest) => Promise<MockResponse>;

/**
 * One concern of the mock. It answers by itself, or asks `next`, with the question as it is or with a
 * changed copy, and may change the answer.
 */
export type Middleware = (request: IncomingRequest, next: Next) => Promise<MockResponse>;

/** Puts layers, the outermost first, around what answers in the end. */
export const compose = (list: readonly Middleware[], last: Next): Next =>
  list.reduceRight<Next>((next, middleware) => (request) => middleware(request, next), last);

/** A JSON answer of the mock's own. */
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
