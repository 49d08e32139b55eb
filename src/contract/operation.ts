/** The HTTP methods that an operation can have. */
export type Method = "GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";

/**
 * Where a parameter goes and how an array is written there: `query` repeats the name
 * (OpenAPI `form`, `explode: true`), `query,csv` joins with commas (`explode: false`). The value at
 * `query,secret` is a key.
 */
export type ParameterLocation = "query" | "query,csv" | "query,secret" | "header";

/** What every list of a contract's `x-pagination` says. */
interface ListShape {
  /** JSON pointer to the array of items; empty when the body is the array. */
  readonly items: string;
  /** A 2xx body may lack the list, which then is an empty page. */
  readonly optional?: true;
}

/** A list that comes in one response. */
export interface SinglePage extends ListShape {
  readonly style: "single";
}

/** How a list is paged, with both names always as lists. */
export interface PagedList extends ListShape {
  /** `token`: an opaque cursor. `page`: 1, 2, 3. `offset`: items to skip. `scim`: first index. */
  readonly style: "token" | "page" | "offset" | "scim";
  /** The query parameters that carry the position; the first one is preferred. */
  readonly request: readonly [string, ...string[]];
  /** JSON pointers into the body: per request name the next cursor, or else the total. */
  readonly response: readonly string[];
  /** What the number at `response` counts. Only for `page`. */
  readonly counts?: "items" | "pages";
  /**
   * The vendor documents one response with the whole list; that it pages was only observed. Awaiting
   * such a list gives the body, as for a list that comes in one response.
   */
  readonly whole?: true;
}

export type Paging = SinglePage | PagedList;

/** How the work that other operations start is polled: the contract's `x-async`. */
export interface TaskPolling {
  /** Where the response that starts it names the task: the `Location` header, or a JSON pointer. */
  readonly location: string;
  /** What is in that place, such as `/apis/{apiId}/tasks/{taskId}`. */
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
 * How the end of a run that an operation starts is found, where the last run is a part of another
 * resource: the second form of the contract's `x-async`.
 */
export interface RunPolling {
  /** The method of the same resource that reads the last run. */
  readonly method: string;
  /** Its parameters -> the parameters of the operation that have their values. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The parameters with which the operation answers before the run has ended. */
  readonly send?: Readonly<Record<string, unknown>>;
  /** JSON pointer to the last run in what `method` reads; there is none before the first run. */
  readonly run: string;
  /** JSON pointer to the id of the run in the response that starts it, which may lack it. */
  readonly location?: string;
  /** JSON pointers into the run: to its id, which it may lack, its start, and what only an ended run has. */
  readonly id?: string;
  readonly start: string;
  readonly end?: string;
}

/** One operation of a contract, as the generator writes it and the client reads it. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** The path template, such as `/mocks/{mockId}`. */
  readonly path: string;
  /** The parameters outside the path, whose names stand in its template. */
  readonly params: Readonly<Record<string, ParameterLocation>>;
  /** Other spellings of parameters -> the spelling that is sent. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** The security scheme, when it is not the API's default. */
  readonly auth?: string;
  /** The media type of the request body, if the operation takes one. */
  readonly body?: string;
  /** The media type to ask for. Default: `application/json`. */
  readonly accept?: string;
  /** All forms of the answer, where there are several: a call may choose with `accept`. */
  readonly accepts?: readonly string[];
  readonly paging?: Paging;
  /** Overrides the method's rule on whether sending twice is safe (`x-retry-policy`). */
  readonly idempotent?: boolean;
  /** The default time limit of one attempt, in ms, where it is not that of the client (`x-timeout`). */
  readonly timeout?: number;
  /** The quota that it counts against, beside the default one (`x-rate-limit`). */
  readonly quota?: string;
  /** A declared 3xx response is a result here, not something to follow. */
  readonly redirects?: "return";
  /** The declared success statuses without a body; true when no success has one. */
  readonly noContent?: readonly number[] | true;
  /** The operation polls a task: its resource has a `wait` method. */
  readonly task?: TaskPolling;
  /** The operation starts a run: its resource has a second method, which waits for the end of it. */
  readonly run?: RunPolling;
}

/** The operations of an API: resource name, then method name. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, Operation>>>>;
