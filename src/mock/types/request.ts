import type { Fault } from "./reply.ts";

/** An API with a contract. */
export type Api = "teams" | "qodex";

/** A rule of the contract that a request or its response violates. */
export interface Violation {
  /** The location, from the outside in, by the contract's names: `["request", "query", "maxResults"]`. */
  readonly location: readonly string[];
  readonly severity: "Error" | "Warning" | "Information" | "Hint";
  /** The violated rule: a JSON Schema keyword such as `maximum`, or a status such as 401. */
  readonly code?: string | number;
  readonly message: string;
}

/**
 * A handled request, as recorded and passed to the `logger`. Credentials are replaced with `***`. With
 * `upstream`, it has no body and no query values, and of the headers only the values that describe the
 * request's format.
 */
export interface MockRequest {
  readonly api: Api;
  /** The id of the request's session; absent without one. */
  readonly session?: string;
  /** The arrival time in ISO 8601. */
  readonly time: string;
  /** In upper case. */
  readonly method: string;
  /** Path and query. The values of undeclared query parameters are `***`. */
  readonly path: string;
  /** The matched operation; absent if there is none. */
  readonly operationId?: string;
  /** By name. As in `path`, the values of undeclared parameters are `***`. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON. Absent above 16 KiB, for other media types, and without a body. */
  readonly body?: unknown;
  /** 0 if no status was sent because of a fault. */
  readonly status: number;
  /** The network fault, if a reply or the option `fail` caused one. */
  readonly fault?: Fault;
  /** The layer that responded, unless it is the contract: `upstream` is the real API. */
  readonly source?: string;
  /** With `source: "reply"`, the id of the scripted reply, as in `GET /__mock/replies`. */
  readonly reply?: string;
  /** With `source: "state"`, the stored resource, such as `collections`. */
  readonly resource?: string;
  /** The name of the contract's example in the response body. */
  readonly example?: string;
  /** The reason in the free text of an error response; absent with `upstream`. */
  readonly reason?: string;
  /** From the arrival of the request headers to the response, before it is written, in milliseconds. */
  readonly ms: number;
  readonly violations: readonly Violation[];
}

/** Called once for every handled request. Errors are ignored. */
export type MockLogger = (request: MockRequest) => void;
