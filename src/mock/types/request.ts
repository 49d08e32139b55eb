import type { Fault } from "./reply.ts";

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
 * credential: `***` replaces it. With `upstream` it holds no body, no value of the query, and of
 * the headers only the values of those that tell the form of the request.
 */
export interface MockRequest {
  readonly api: Api;
  /** The id of the session that the request belongs to; absent without one. */
  readonly session?: string;
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
  /** 0 if no status was sent, because of a fault. */
  readonly status: number;
  /** How the network failed, if a reply or the option `fail` asked for it. */
  readonly fault?: Fault;
  /** The layer that made the answer, if it is not the contract's own: `upstream` is the real API. */
  readonly source?: string;
  /** With `source: "reply"`, the id of the scripted reply, as in `GET /__mock/replies`. */
  readonly reply?: string;
  /** With `source: "state"`, the resource that is remembered, such as `collections`. */
  readonly resource?: string;
  /** The name of the contract's example that the answer's body is made from. */
  readonly example?: string;
  /** From the arrival of the request's head to the answer, before it is written, in milliseconds. */
  readonly ms: number;
  readonly violations: readonly Violation[];
}

/** Called once for every answered request. What it throws is ignored. */
export type MockLogger = (request: MockRequest) => void;
