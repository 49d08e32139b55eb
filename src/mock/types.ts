/// <reference lib="esnext.disposable" preserve="true" />
/** An API of which there is a contract. */
export type Api = "teams" | "qodex";

/** What a request did that the contract does not allow, or what its answer did. */
export interface Violation {
  /** Where, from the outside in: `["request", "query", "maxresults"]`. */
  readonly location: readonly string[];
  readonly severity: "Error" | "Warning" | "Information" | "Hint";
  /** The rule that was broken: a JSON Schema keyword such as `maximum`, or a status such as 401. */
  readonly code?: string | number;
  readonly message: string;
}

/**
 * One request that the mock has answered, as it is kept and given to the `logger`. It holds no
 * credential: `***` stands in its place. With `upstream` it holds no body, no value of the query, and of
 * the headers only the values of those that tell the form of the request.
 */
export interface MockRequest {
  readonly api: Api;
  /** When it came, in ISO 8601. */
  readonly time: string;
  /** In upper case. */
  readonly method: string;
  /** Path and query. The value of a query parameter that the contract does not name is `***`. */
  readonly path: string;
  /** The operation that was matched; absent if none was. */
  readonly operationId?: string;
  /** By name. As in `path`, the value of one that the contract does not name is `***`. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON. Absent above 16 KiB, for other types, and if there is none. */
  readonly body?: unknown;
  readonly status: number;
  /** The layer that made the answer, if it is not the contract's own: `upstream` is the real API. */
  readonly source?: string;
  /** From the arrival of the request's head to the answer, before it is written, in milliseconds. */
  readonly ms: number;
  readonly violations: readonly Violation[];
}

/** Called once for every answered request. What it throws is ignored. */
export type MockLogger = (request: MockRequest) => void;

/** A share of requests that fail. */
export interface FailureOptions {
  /** From 0 (none) to 1 (all). */
  readonly share: number;
  /**
   * The statuses to choose from, of those that the operation declares. Default: its 429 and 5xx, or
   * all of its errors if it declares none of those.
   */
  readonly statuses?: readonly number[];
}

/** The limits that are enforced: those that the vendor documents, and this one. */
export interface RateLimitOptions {
  /** How many requests of one key are answered in all, until `reset()`. Default: no such limit. */
  readonly monthlyQuota?: number;
}

/** An answer that a test has scripted. */
export interface MockReply {
  /** Default: 200. */
  readonly status?: number;
  /** By name. Without `content-type` it is `application/json`, or `text/plain` if the body is text. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * JSON, or text as it is to be sent. Without it the answer is the contract's own for this status,
   * or has no body if the contract does not declare the status.
   */
  readonly body?: unknown;
  /** How long to wait before it, in milliseconds. Default: 0. */
  readonly delayMs?: number;
}

/** The request that a reply is for, with everything that was sent, credentials too. */
export interface ReplyRequest {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, the text of a body of another type, or `null`. */
  readonly body: unknown;
}

/** Makes a reply for a request; without one the contract answers. */
export type ReplyFunction = (
  request: ReplyRequest,
) => MockReply | undefined | Promise<MockReply | undefined>;

export interface MockOptions<F extends Api = Api> {
  /** The APIs to start. Default: all of them. */
  readonly apis?: readonly F[];
  /**
   * The port of the first API (the next one takes the next port), or one port per API.
   * Default: 0, which is any free port.
   */
  readonly port?: number | Readonly<Partial<Record<F, number>>>;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** Is told about every answered request. Default: nothing is logged. */
  readonly logger?: MockLogger;
  /**
   * A whole number that makes everything repeatable that is random: dynamic data (of the same request),
   * delays, failures and the ids of new items (of the same sequence of requests). Default: they differ
   * every time.
   */
  readonly seed?: number;
  /** Answers random data that fits the schema in place of examples. Default: false. */
  readonly dynamic?: boolean;
  /**
   * Remembers what requests create, change and delete, so that the answers about the main resources
   * agree, until `reset()`. They begin with the examples. Default: false, every answer is an example.
   */
  readonly stateful?: boolean;
  /**
   * Refuses query parameters that the contract does not name, and values outside an open list
   * (`x-extensible-enum`). Default: false, they are noted as violations and pass, as the service may do.
   */
  readonly strict?: boolean;
  /** The largest request body that is read, in bytes; larger ones get 413. Default: 20 MiB. */
  readonly maxBody?: number;
  /** How long each answer waits, in milliseconds, or between which two times. Default: 0. */
  readonly delay?: number | readonly [least: number, most: number];
  /** The share of requests that are answered with an error, from 0 to 1. Default: 0. */
  readonly fail?: number | FailureOptions;
  /** Enforces the documented limits of the API. Default: false. */
  readonly rateLimit?: boolean | RateLimitOptions;
  /** The keys that are accepted; others get the vendor's 401. Default: any key that is not empty. */
  readonly keys?: readonly string[];
  /**
   * The base URL of the real API. Requests are forwarded to it, and all in which request and answer
   * differ from the contract is reported as violations; no bodies and no values are kept. It needs one
   * API, and excludes all options that simulate something. Default: the contract answers.
   */
  readonly upstream?: string;
  /** Forwards requests that may change something: all but GET and HEAD. Default: false, they get 403. */
  readonly allowWrites?: boolean;
}

/** A running mock. */
export interface Mock<F extends Api = Api> {
  /** The base URL of each API that was started, without a slash at the end. */
  readonly urls: Readonly<Record<F, string>>;
  /**
   * The requests that were answered, the oldest first: the last 1,000 of all APIs together.
   *
   * @param operationId Only those of this operation. Default: all.
   * @throws MockError `unknown-operation`
   */
  requests(operationId?: string): readonly MockRequest[];
  /** Forgets the requests, and nothing else. */
  clearRequests(): void;
  /**
   * Scripts the answers of an operation. A request that the contract does not allow is refused all
   * the same. Replies with `times` are used up in the order in which they came; a reply without
   * `times` holds when none of those is left, until another one or `reset()` takes its place.
   *
   * @param reply The answer, or a function of the request that gives it.
   * @throws MockError `unknown-operation`, with the names that are like it, or `invalid-option`.
   */
  use(
    operationId: string,
    reply: MockReply | ReplyFunction,
    options?: { readonly times?: number },
  ): void;
  /** The same as `use` with `times: 1`. */
  once(operationId: string, reply: MockReply | ReplyFunction): void;
  /**
   * Forgets the requests, the scripted replies, what was counted against limits and, with `stateful`,
   * everything that requests have changed.
   */
  reset(): void;
  /**
   * Reads the contracts again. The ports, the log and the scripted replies stay.
   *
   * @throws MockError `contract-not-readable`; the mock then goes on with what it had.
   */
  reload(): Promise<void>;
  /**
   * Ends open connections and frees the ports. It may be called more than once, and every call
   * resolves when the ports are free.
   */
  stop(): Promise<void>;
  /** The same as `stop`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
