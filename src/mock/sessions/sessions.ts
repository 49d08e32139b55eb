import { randomBytes, randomUUID } from "node:crypto";
import { RequestLog } from "../request-log/request-log.ts";

/** The header with the session of a request. */
export const sessionHeader = "x-mock-session";

/** The maximum number of sessions. Beyond it, the least recently used one is dropped. */
export const maxSessions = 1_000;

/** The number of requests that a session's log keeps. */
const maxSessionRequests = 200;

/** The prefix of all session keys; it identifies the key of a session that has ended. */
const keyPrefix = "mock-session-";

/** One isolated world; its data is looked up by this object. */
export interface Session {
  /** Absent for the shared world of requests without a session. */
  readonly id?: string;
  /** Requests with this key belong to the session. */
  readonly apiKey?: string;
  /** The requests to all APIs. */
  readonly log: RequestLog;
}

/** Why a request has no session. */
export interface SessionRejection {
  readonly status: number;
  readonly title: string;
}

/** The sessions of a mock, over all of its APIs. */
export class Sessions {
  /** The default world, for requests without a session. */
  readonly shared: Session = { log: new RequestLog() };
  // A Map keeps its order: the least recently used one comes first.
  readonly #byId = new Map<string, Session>();
  readonly #byKey = new Map<string, Session>();
  readonly #limit: number;

  constructor(limit: number = maxSessions) {
    this.#limit = limit;
  }

  /** Returns the session with this id; creates it if there is none. Default: a new one. */
  open(id: string = randomUUID()): Session {
    const known = this.#byId.get(id);
    const session = known ?? {
      id,
      apiKey: keyPrefix + randomBytes(16).toString("hex"),
      log: new RequestLog(maxSessionRequests),
    };
    this.#byId.delete(id);
    this.#byId.set(id, session);
    this.#byKey.set(session.apiKey ?? "", session);
    const [oldest] = this.#byId.keys();
    if (this.#byId.size > this.#limit && oldest !== undefined) this.end(oldest);
    return session;
  }

  /** The open session with this id. Does not count as a use. */
  find(id: string): Session | undefined {
    return this.#byId.get(id);
  }

  /** Whether a session has neither ended nor been dropped. */
  has(session: Session): boolean {
    return session.id === undefined || this.#byId.get(session.id) === session;
  }

  /** Drops a session and all of its data. */
  end(id: string): boolean {
    const session = this.#byId.get(id);
    if (!session) return false;
    this.#byKey.delete(session.apiKey ?? "");
    return this.#byId.delete(id);
  }

  /** The ids, the least recently used first. */
  ids(): string[] {
    return [...this.#byId.keys()];
  }

  /**
   * The session of a request: from its header, else from its key. A header creates a session on first use;
   * a key must belong to an existing one, because nobody uses such a key by chance.
   *
   * @param id The value of `X-Mock-Session`.
   * @param credentials All values that may be the request's key.
   */
  of(id: string | undefined, credentials: readonly string[]): Session | SessionRejection {
    const key = credentials.find((value) => value.startsWith(keyPrefix));
    if (id !== undefined && !isSessionId(id)) {
      return { status: 400, title: `X-Mock-Session must be ${sessionIdRule}` };
    }
    if (key === undefined) return id === undefined ? this.shared : this.open(id);
    const session = this.#byKey.get(key);
    if (session?.id === undefined) return { status: 401, title: noSuchKey };
    if (id !== undefined && id !== session.id) {
      return { status: 400, title: "X-Mock-Session and the API key name different sessions" };
    }
    return this.open(session.id);
  }
}

const noSuchKey =
  "This API key belongs to no session: the session has ended, was dropped as the least recently used one, " +
  "or belongs to another mock. POST /__mock/sessions creates a new one";

/** The rule for session ids, for messages. */
export const sessionIdRule = "1 to 200 visible ASCII characters, such as test-1";

/** Whether a value is a valid session id. Inner spaces are allowed, for names of tests. */
export const isSessionId = (id: unknown): id is string =>
  typeof id === "string" && /^[!-~](?:[ -~]{0,198}[!-~])?$/.test(id);
