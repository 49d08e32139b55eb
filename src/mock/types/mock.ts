/// <reference lib="esnext.disposable" preserve="true" />
import type { MockReply, ReplyFunction } from "./reply.ts";
import type { Api, MockRequest } from "./request.ts";

/**
 * An isolated world for one test: its own scripted replies, state, log, counters and limits. Requests
 * belong to it through the header `X-Mock-Session` or its API key.
 */
export interface MockSession {
  readonly id: string;
  /** Pass it to the client under test: every request with this key belongs to the session. */
  readonly apiKey: string;
  /** For clients that need their own key: `{ "X-Mock-Session": id }`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Like {@link Mock.use}, for requests of this session. */
  readonly use: Mock["use"];
  /** Like {@link Mock.once}, for requests of this session. */
  readonly once: Mock["once"];
  /** Like {@link Mock.requests}, for this session: the last 200. */
  readonly requests: Mock["requests"];
  /** Like {@link Mock.reset}, for this session. */
  reset(): void;
  /** Ends the session. Its key is then rejected, and its other functions throw `session-ended`. */
  end(): void;
}

/** A running mock. */
export interface Mock<F extends Api = Api> {
  /**
   * The base URL of each started API, without a trailing slash. With `listen: false`, its host never
   * resolves; use `fetch`.
   */
  readonly urls: Readonly<Record<F, string>>;
  /**
   * A `fetch` that calls the mock in this process, without a socket. It serves the hosts of `urls` and
   * those of the contracts' servers, and rejects with `unknown-host` for all others: nothing is ever sent.
   * It does not follow redirects. It serves the control endpoints, too.
   *
   * @example
   * const mock = await startMock({ listen: false });
   * const teams = createTeams({ fetch: mock.fetch, apiKey: "any", organizationId: "org_xxx" });
   */
  readonly fetch: typeof fetch;
  /**
   * The received requests, the oldest first: the last 1,000 of all APIs together.
   *
   * @param operationId Only requests of this operation. Default: all.
   * @throws MockError `unknown-operation`
   */
  requests(operationId?: string): readonly MockRequest[];
  /** Clears the recorded requests only. */
  clearRequests(): void;
  /**
   * Scripts the responses of an operation. A request that the contract does not allow is rejected anyway.
   * Replies with `times` are used up in the order in which they were added. A reply without `times`
   * applies after those, until another one or `reset()` replaces it.
   *
   * @param reply The response, or a function of the request that returns it.
   * @throws MockError `unknown-operation`, with similar names, or `invalid-option`.
   */
  use(
    operationId: string,
    reply: MockReply | ReplyFunction,
    options?: { readonly times?: number },
  ): void;
  /** Sends this reply to the next request of an operation: `use` with `times: 1`. */
  once(operationId: string, reply: MockReply | ReplyFunction): void;
  /**
   * Clears the recorded requests, the scripted replies, the counters of limits and, with `stateful`, all
   * changes of the state. Sessions are kept.
   */
  reset(): void;
  /**
   * Opens an isolated world for one test, so that tests can share a mock and run in parallel. The other
   * functions of the mock apply to requests without a session. The mock keeps 1,000 sessions; one more
   * drops the least recently used one.
   *
   * @example
   * const session = mock.session();
   * const teams = createTeams({ baseUrl: mock.urls.teams, apiKey: session.apiKey, organizationId });
   * session.once("listMembers", { status: 503 });
   *
   * @param id 1 to 200 visible ASCII characters; a session that exists is returned. Default: a new UUID.
   * @throws MockError `invalid-option`
   */
  session(id?: string): MockSession;
  /**
   * Reloads the contracts. The ports, the log and the scripted replies are kept.
   *
   * @throws MockError `contract-not-readable`; the mock then keeps the previous contracts.
   */
  reload(): Promise<void>;
  /**
   * Closes open connections, frees the ports, and rejects pending calls of `fetch` like a closed connection.
   * Can be called repeatedly; every call resolves when the ports are free.
   */
  stop(): Promise<void>;
  /** The same as `stop`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
