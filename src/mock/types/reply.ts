/**
 * How the network fails:
 *
 * - `reset`: the connection is reset before the answer (TCP RST; with TLS it is closed).
 * - `empty`: the connection is closed before the answer.
 * - `cut`: the connection is closed in the middle of the body; without a body, in the middle of the head.
 * - `dribble`: the head comes at once, the body in 20 pieces, 250 ms apart.
 * - `timeout`: there is no answer, and the connection stays open until the client or the mock closes it.
 */
export type Fault = "reset" | "empty" | "cut" | "dribble" | "timeout";

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
  /** How the network fails. `reset`, `empty` and `timeout` take no status, headers or body. Default: it does not. */
  readonly fault?: Fault;
  /** Answers only requests that have all of this. Default: every request of the operation. */
  readonly match?: ReplyMatch;
}

/**
 * What a request must have to get a reply; it may have more.
 *
 * @example
 * mock.use("getMember", { status: 404, match: { path: { member_id: "member_gone" } } });
 */
export interface ReplyMatch {
  /** Path parameters by the contract's names, decoded. */
  readonly path?: Readonly<Record<string, string | number>>;
  /** Query parameters by the contract's names, decoded. A list is a parameter that is sent repeatedly. */
  readonly query?: Readonly<
    Record<string, string | number | boolean | readonly (string | number | boolean)[]>
  >;
  /** By name, in any case. */
  readonly headers?: Readonly<Record<string, string | number>>;
  /**
   * A part of the JSON body: objects may have more properties, at every depth. Lists and all other values
   * must be equal. For another media type, the whole text.
   */
  readonly body?: unknown;
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

/** Makes a reply for a request; without one the contract answers. Such a reply has no `match`. */
export type ReplyFunction = (
  request: ReplyRequest,
) => MockReply | undefined | Promise<MockReply | undefined>;
