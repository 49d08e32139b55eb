/// <reference lib="esnext.disposable" preserve="true" />

import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import { send } from "./send.ts";
import { createAgent, type Dispatcher, type OwnDispatcher } from "./undici.ts";

export type { Dispatcher } from "./undici.ts";

/** The options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /** How many connections to one origin may be open; further calls wait. Default: no limit. */
  connections?: number | undefined;
  /** How long an idle connection is kept, in ms; the server's own `Keep-Alive` wins. Default: 4,000. */
  keepAliveTimeout?: number | undefined;
  /** How long opening a connection may take, in ms. Default: 10,000. */
  connectTimeout?: number | undefined;
  /**
   * Whether HTTP/2 is offered to servers. Up to 100 requests then run side by side on a connection; a
   * server that speaks HTTP/1.1 gets GET requests one behind the other (pipelining, RFC 9112 §9.3.2), so
   * offer it to servers that have it. Default: false.
   */
  allowH2?: boolean | undefined;
  /**
   * A dispatcher of undici 7 or 8 to use instead of an own agent, such as `ProxyAgent` or `MockAgent`.
   * It stays yours: `close()` does not close it. Without the other options.
   */
  dispatcher?: Dispatcher | undefined;
}

/** A `fetch` for the client's option of that name, with connections of its own. */
export interface NodeFetch {
  /**
   * Sends one request.
   *
   * @throws TypeError as `fetch` does, with undici's or the system's error as its cause, or the
   * reason of the signal.
   */
  (url: string, init: RequestInit): Promise<Response>;
  /** Takes no further request, waits for those under way, and closes the connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A transport for Node on undici, which has to be installed: `fetch` without the objects that take it
 * most of its time. Redirects are not followed here: the client does that.
 *
 * @throws UsageError when undici is missing, or an option is unknown or not what it should be.
 *
 * @example
 * const agent = nodeFetch({ connections: 32 });
 * const qodex = createQodex({ apiKey, fetch: agent });
 * await agent.close();
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  checkOptions(options);
  let own: OwnDispatcher | undefined;
  let { dispatcher } = options;
  // The client has its own time limits; undici's would only add timers.
  dispatcher ??= own = createAgent({
    allowH2: false,
    // By default undici sends one request at a time on a connection, with HTTP/2 too.
    ...(options.allowH2 && { pipelining: 100 }),
    ...options,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const through = dispatcher;
  const fetch = (url: string, init: RequestInit) => send(through, url, init);
  let closed: Promise<void> | undefined;
  const close = async () => {
    closed ??= own?.close();
    await closed;
  };
  return Object.assign(fetch, { close, [Symbol.asyncDispose]: close });
}

const isTime = (value: unknown) => typeof value === "number" && value > 0 && value <= timerLimit;

/** What each option must be, in words and as a check. */
const rules: Readonly<Record<string, [must: string, is: (value: unknown) => boolean]>> = {
  connections: ["a whole number from 1", (value) => Number.isInteger(value) && Number(value) > 0],
  keepAliveTimeout: ["milliseconds, more than 0", isTime],
  connectTimeout: ["milliseconds, more than 0", isTime],
  allowH2: ["a boolean", (value) => typeof value === "boolean"],
  dispatcher: [
    "a dispatcher of undici",
    (value) => typeof (value as Partial<Dispatcher> | null)?.dispatch === "function",
  ],
};

function checkOptions(options: NodeFetchOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new UsageError("nodeFetch takes an object: nodeFetch({ connections: 32 }).");
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const names = Object.keys(rules).join(", ");
      throw new UsageError(`nodeFetch has no option \`${name}\`. Options: ${names}.`);
    }
    const [must, is] = rule;
    if (!is(value)) {
      throw new UsageError(`nodeFetch: \`${name}\` must be ${must}; got ${describeType(value)}.`);
    }
  }
  if (options.dispatcher && given.length > 1) {
    throw new UsageError("nodeFetch: a `dispatcher` has its own settings; give no other option.");
  }
}
