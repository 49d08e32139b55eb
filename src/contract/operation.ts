/** The HTTP methods that an operation can have. */
export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";

/**
 * The location of a parameter, and how it serializes an array: `query` repeats the name (OpenAPI `form`,
 * `explode: true`), `query,csv` joins with commas (`explode: false`). The value of a `query,secret`
 * parameter is a key.
 */
export type ParameterLocation = "query" | "query,csv" | "query,secret" | "header";

/** The properties of `x-pagination` that every list has. */
interface ListShape {
  /** JSON pointer to the array of items; empty if the body is the array. */
  readonly items: string;
  /** A 2xx body may lack the list, which then is an empty page. */
  readonly optional?: true;
}

/** A list that comes in one response. */
export interface SinglePage extends ListShape {
  readonly style: "single";
}

/** How a list is paginated. Both names are always lists. */
export interface PagedList extends ListShape {
  /** `token`: an opaque cursor. `page`: 1, 2, 3. `offset`: items to skip. `scim`: first index. */
  readonly style: "token" | "page" | "offset" | "scim";
  /** The query parameters with the position; the first one is preferred. */
  readonly request: readonly [string, ...string[]];
  /** JSON pointers into the body: the next cursor for each request name, or the total. */
  readonly response: readonly string[];
  /** What the number at `response` counts. Only for `page`. */
  readonly counts?: "items" | "pages";
  /**
   * The vendor documents one response with the whole list; paging was only observed. Awaiting such a
   * list returns the body, as for a list that comes in one response.
   */
  readonly whole?: true;
}

export type Paging = SinglePage | PagedList;

/** How to poll work that other operations start: the contract's `x-async`. */
export interface TaskPolling {
  /** Where the starting response refers to the task: the `Location` header, or a JSON pointer. */
  readonly location: string;
  /** The template of that reference, such as `/apis/{apiId}/tasks/{taskId}`. */
  readonly template: string;
  /** JSON pointer to the status in the body of the task. */
  readonly status: string;
  readonly pending: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** JSON pointer to the reason of a failure. */
  readonly reason?: string;
}

/**
 * How to find the end of a run if the last run is part of another resource: the second form of the
 * contract's `x-async`.
 */
export interface RunPolling {
  /** The method of the same resource that reads the last run. */
  readonly method: string;
  /** Its parameters -> the starting operation's parameters with the same values. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters that make the operation respond before the run has ended. */
  readonly send?: Readonly<Record<string, unknown>>;
  /** JSON pointer to the last run in the response of `method`; absent before the first run. */
  readonly run: string;
  /** JSON pointer to the id of the run in the starting response, which may lack it. */
  readonly location?: string;
  /**
   * JSON pointers into the run: to its optional id, its start, and a field that only an ended run has.
   */
  readonly id?: string;
  readonly start: string;
  readonly end?: string;
}

/** One operation of a contract, written by the generator and read by the client. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** The path template, such as `/mocks/{mockId}`. */
  readonly path: string;
  /** The parameters outside the path; the template has the names of those in it. */
  readonly params: Readonly<Record<string, ParameterLocation>>;
  /** Alternative spellings of parameters -> the spelling that is sent. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The security scheme, if it is not the API's default. */
  readonly auth?: string;
  /** The media type of the request body, if the operation takes one. */
  readonly body?: string;
  /** The `Accept` header. Default: `application/json`. */
  readonly accept?: string;
  /** All response media types, if there are several: a call may choose one with `accept`. */
  readonly accepts?: readonly string[];
  readonly paging?: Paging;
  /** Overrides whether the method is idempotent (`x-retry-policy`). */
  readonly idempotent?: boolean;
  /** The default timeout of one attempt in ms, if it differs from the client's (`x-timeout`). */
  readonly timeout?: number;
  /** The quota that it counts against besides the default one (`x-rate-limit`). */
  readonly quota?: string;
  /** A declared 3xx response is a result, and not followed. */
  readonly redirects?: "return";
  /** The declared success statuses without a body; true if no success has one. */
  readonly noContent?: readonly number[] | true;
  /** Set if the operation polls a task: its resource then has a `wait` method. */
  readonly task?: TaskPolling;
  /**
   * Set if the operation starts a run: its resource then has a second method that waits for the run's
   * end.
   */
  readonly run?: RunPolling;
}

/** The operations of an API by resource name, then by method name. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
