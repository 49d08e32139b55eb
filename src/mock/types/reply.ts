/**
 * How the network fails:
 *
 * - `reset`: the connection is reset before the response (TCP RST; with TLS it is closed).
 * - `empty`: the connection is closed before the response.
 * - `cut`: the connection is closed in the middle of the body; without a body, in the middle of the
 *   headers.
 * - `dribble`: the headers are sent at once, the body in 20 pieces, 250 ms apart.
 * - `timeout`: there is no response, and the connection stays open until the client or the mock closes it.
 */
export type Fault = "reset" | "empty" | "cut" | "dribble" | "timeout";

/** A scripted response. */
export interface MockReply {
  /** Default: 200. */
  readonly status?: number;
  /**
   * By name. The default `content-type` is `application/json`, or `text/plain` for a text body. Not
   * allowed: `content-length`, `transfer-encoding` and `trailer`.
   */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * JSON, or text that is sent unchanged, such as JSON with its `content-type`. Without it, the contract's body for this status is used, or none
   * if the contract does not declare the status.
   */
  readonly body?: unknown;
  /** The delay in milliseconds. Default: 0. */
  readonly delayMs?: number;
  /** The network fault. `reset`, `empty` and `timeout` exclude status, headers and body. Default: none. */
  readonly fault?: Fault;
  /**
   * Applies the reply only to requests that contain all of this. Default: every request of the operation.
   */
  readonly match?: ReplyMatch;
}

/**
 * What a request must contain to get a reply; it may contain more.
 *
 * @example
 * mock.use("getMember", { status: 404, match: { path: { member_id: "member_gone" } } });
 */
export interface ReplyMatch {
  /** Path parameters by the contract's names, decoded. */
  readonly path?: Readonly<Record<string, string | number>>;
  /** Query parameters by the contract's names, decoded. A list matches a repeated parameter. */
  readonly query?: Readonly<
    Record<string, string | number | boolean | readonly (string | number | boolean)[]>
  >;
  /** By name, in any case. */
  readonly headers?: Readonly<Record<string, string | number>>;
  /**
   * A part of the JSON body: objects may have additional properties at every depth; lists and all other
   * values must be equal. For another media type, the whole text.
   */
  readonly body?: unknown;
}

/** The request that a reply is for, with everything that was sent, including credentials. */
export interface ReplyRequest {
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, the text of another media type, or `null`. */
  readonly body: unknown;
}

/**
 * Creates a reply for a request; returns undefined to let the contract respond. Such a reply has no
 * `match`.
 */
export type ReplyFunction = (
  request: ReplyRequest,
) => MockReply | undefined | Promise<MockReply | undefined>;
