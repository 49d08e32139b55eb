/// <reference lib="esnext.disposable" preserve="true" />
import type { MockReply, ReplyFunction } from "./reply.ts";
import type { Api, MockRequest } from "./request.ts";

/**
 * An isolated world for one test: its own scripted replies, state, log, counters and limits. Requests
 * belong to it by the header `X-Mock-Session` or by its API key.
 */
export interface MockSession {
  readonly id: string;
  /** Give it to the client under test: every request with this key belongs to the session. */
  readonly apiKey: string;
  /** For clients that need a key of their own: `{ "X-Mock-Session": id }`. */
  readonly headers: Readonly<Record<string, string>>;
  /** As {@link Mock.use}, for requests of this session. */
  readonly use: Mock["use"];
  /** As {@link Mock.once}, for requests of this session. */
  readonly once: Mock["once"];
  /** As {@link Mock.requests}, of this session: the last 200. */
  readonly requests: Mock["requests"];
  /** As {@link Mock.reset}, of this session. */
  reset(): void;
  /** Forgets the session. Its key is then refused, and its other functions throw `session-ended`. */
  end(): void;
}

/** A running mock. */
export interface Mock<F extends Api = Api> {
  /**
   * The base URL of each API that was started, without a slash at the end. With `listen: false` its host is
   * one that never resolves, and only `fetch` answers for it.
   */
  readonly urls: Readonly<Record<F, string>>;
  /**
   * A `fetch` that asks the mock in this process, without a socket. It answers for the hosts of `urls` and
   * those of the contracts' servers, and rejects with `unknown-host` for all others: nothing is ever sent.
   * Redirects are not followed. The control endpoints answer, too.
   *
   * @example
   * const mock = await startMock({ listen: false });
   * const teams = createTeams({ fetch: mock.fetch, apiKey: "any", organizationId: "org_xxx" });
   */
  readonly fetch: typeof fetch;
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
  /** Answers the next request of an operation with this reply: `use` with `times: 1`. */
  once(operationId: string, reply: MockReply | ReplyFunction): void;
  /**
   * Forgets the requests, the scripted replies, what was counted against limits and, with `stateful`,
   * everything that requests have changed. Sessions stay as they are.
   */
  reset(): void;
  /**
   * Opens an isolated world for one test, so that tests can share a mock and run in parallel. The other
   * functions of the mock are about requests without a session. The mock keeps 1,000 sessions; one more
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
