/** An API family of which there is a contract. */
export type Family = "teams" | "qodex";

/** What a request did that the contract does not allow, or what the mock's own answer did. */
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
 * credential: `***` stands in its place.
 */
export interface MockRequest {
  readonly family: Family;
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
  /** The parsed JSON, or the text of a body of another type. Absent above 16 KiB, or if there is none. */
  readonly body?: unknown;
  readonly status: number;
  /** The layer that made the answer, if it is not what the contract says for the request. */
  readonly source?: string;
  /** From the arrival of the request's head to the answer, before it is written, in milliseconds. */
  readonly ms: number;
  readonly violations: readonly Violation[];
}

/** Called once for every answered request. What it throws is ignored. */
export type MockLogger = (request: MockRequest) => void;

export interface MockOptions<F extends Family = Family> {
  /** The families to start. Default: all of them. */
  readonly families?: readonly F[];
  /**
   * The port of the first family (the next one takes the next port), or one port per family.
   * Default: 0, which is any free port.
   */
  readonly port?: number | Readonly<Partial<Record<F, number>>>;
  /** The address to listen on. Default: `127.0.0.1`, which only this machine can reach. */
  readonly host?: string;
  /** Is told about every answered request. Default: nothing is logged. */
  readonly logger?: MockLogger;
}

/** A running mock. */
export interface Mock<F extends Family = Family> {
  /** The base URL of each family that was started, without a slash at the end. */
  readonly urls: Readonly<Record<F, string>>;
  /**
   * Ends open connections and frees the ports. It may be called more than once, and every call
   * resolves when the ports are free.
   */
  stop(): Promise<void>;
}
