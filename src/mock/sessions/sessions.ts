import { randomBytes, randomUUID } from "node:crypto";
import { hidden } from "../request-log/redact.ts";
import { RequestLog } from "../request-log/request-log.ts";

/** The header with the session of a request. */
export const sessionHeader = "x-mock-session";

/** The maximum number of sessions. Beyond it, the least recently used one is dropped. */
export const maxSessions = 1_000;

/** The number of requests that a session's log keeps. */
const maxSessionRequests = 200;

/** The prefix of all session keys; it identifies the key of a session that has ended. */
const keyPrefix = "mock-session-";

/** Whether a text has the key of a session in it, however often percent-encoded. */
export function hasSessionKey(text: string): boolean {
  let decoded = text;
  for (let round = 0; round < 8; round += 1) {
    if (sessionKey.test(decoded)) return true;
    if (!decoded.includes("%")) return false;
    decoded = decoded.replace(/%([0-7][\da-f])/gi, (_, hex) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return sessionKey.test(decoded);
}

const sessionKey = new RegExp(`${keyPrefix}[0-9a-f]{32}`, "i");

/** From this length on, a key in an id is hidden. Shorter ones are words of tests, such as `any`. */
const leastKey = 8;

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
  /** Sessions whose id contains the key of a request. */
  readonly #withKey = new WeakSet<Session>();
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

  /**
   * The ids, the least recently used first; `***` for one that contains a key.
   *
   * @param secrets Keys in addition to those that came together with an id.
   */
  ids(secrets: readonly string[] = []): string[] {
    const keys = secrets.filter((key) => key.length >= leastKey);
    return [...this.#byId].map(([id, session]) =>
      this.#withKey.has(session) || keys.some((key) => id.includes(key)) ? hidden : id,
    );
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
    if (key === undefined) {
      if (id === undefined) return this.shared;
      const session = this.open(id);
      const isKey = (value: string): boolean => value.length >= leastKey && id.includes(value);
      if (credentials.some(isKey)) this.#withKey.add(session);
      return session;
    }
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
