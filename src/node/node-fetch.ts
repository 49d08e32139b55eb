/// <reference lib="esnext.disposable" preserve="true" />

import { UsageError } from "../errors/classes.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import { send } from "./send.ts";
import { createAgent, type Dispatcher, type OwnDispatcher } from "./undici.ts";

export type { Dispatcher } from "./undici.ts";

/** The options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /** The maximum number of connections to one origin; further calls wait. Default: no limit. */
  connections?: number | undefined;
  /** How long an idle connection is kept, in ms; the server's own `Keep-Alive` wins. Default: 4,000. */
  keepAliveTimeout?: number | undefined;
  /** The timeout for opening a connection, in ms. Default: 10,000. */
  connectTimeout?: number | undefined;
  /**
   * Whether to offer HTTP/2. Up to 100 requests then run in parallel on a connection. A server that speaks
   * HTTP/1.1 gets its GET requests pipelined (RFC 9112 §9.3.2), so enable this only for servers with
   * HTTP/2. Default: false.
   */
  allowH2?: boolean | undefined;
  /**
   * A dispatcher of undici 7 or 8 to use instead of a new agent, such as `ProxyAgent` or `MockAgent`. You
   * own it: `close()` does not close it. Cannot be combined with the other options.
   */
  dispatcher?: Dispatcher | undefined;
}

/** A `fetch` for the client's `fetch` option, with its own connections. */
export interface NodeFetch {
  /**
   * Sends one request.
   *
   * @throws TypeError as `fetch` does, with undici's or the system's error as its cause, or the reason of
   *   the signal.
   */
  (url: string, init: RequestInit): Promise<Response>;
  /** Accepts no further requests, waits for pending ones, and closes the connections. */
  close(): Promise<void>;
  /** The same, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * A transport for Node on undici, which must be installed: `fetch` without the objects that take most of
 * its time. It does not follow redirects; the client does. A body with a content coding that this version of
 * Node cannot decode ends with the code `UNKNOWN_CONTENT_CODING`; `fetch` would return the encoded bytes.
 *
 * @throws UsageError if undici is missing, or an option is unknown or invalid.
 *
 * @example
 * const agent = nodeFetch({ connections: 32 });
 * const qodex = createQodex({ apiKey, fetch: agent });
 * await agent.close();
 */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const given = checkOptions(options);
  let own: OwnDispatcher | undefined;
  let { dispatcher } = given;
  // The client has its own timeouts; undici's would only add timers.
  dispatcher ??= own = createAgent({
    allowH2: false,
    // By default, undici sends one request at a time per connection, even with HTTP/2.
    ...(given.allowH2 && { pipelining: 100 }),
    ...given,
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

/** The check of each option, with the expectation in words. */
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

/** The options without those that are undefined: undici 8 takes an undefined `allowH2` as true. */
function checkOptions(options: NodeFetchOptions): NodeFetchOptions {
  if (!isRecord(options)) {
    throw new UsageError(
      `nodeFetch takes an object: nodeFetch({ connections: 32 }); got ${describeType(options)}.`,
    );
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
    throw new UsageError("nodeFetch: a `dispatcher` has its own settings; set no other option.");
  }
  return Object.fromEntries(given);
}
