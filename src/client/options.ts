import { checkOptions, type Rules } from "../calls/check-options.ts";
import { UsageError } from "../errors/classes.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Logger } from "../observe/logger.ts";
import { defaultRetry, type RetryOptions } from "../retry/policy.ts";
import { checkKey } from "../shared/check-key.ts";
import { isRecord } from "../shared/is-record.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import type { Middleware } from "../transport/middleware.ts";
import type { Credential } from "../transport/prepared-request.ts";
import type { Fetch } from "../transport/redirect.ts";
import type { ResponseValidator } from "../validate/response-validator.ts";

/** The options of every call, next to its parameters and its body. */
export interface CallOptions {
  /** Aborts the call; its reason is thrown unchanged. */
  signal?: AbortSignal | undefined;
  /**
   * The time for one attempt, body included, in ms; 0 for none. Default: 30,000, and more for the few
   * operations that take longer: their documentation says how much.
   */
  timeout?: number | undefined;
  /** The time for the whole call, retries and waits included, in ms; 0 for none. Default: 0. */
  totalTimeout?: number | undefined;
  /**
   * How long the body of an answer may be, decompressed, in bytes; 0 for no limit. Beyond it the
   * call ends in `ParseError`. Default: 104,857,600 (100 MiB). Of an error body 64 KiB are read.
   */
  maxResponseBytes?: number | undefined;
  /** How failures are repeated; a number is `{ retries }`, false is none. Default: 2 retries. */
  retry?:
    | number
    | false
    | { [Name in keyof RetryOptions]?: RetryOptions[Name] | undefined }
    | undefined;
  /**
   * More headers for this call. Their values are secrets as the key is, except those of common headers such
   * as `accept`; texts are searched for them from 8 characters on.
   */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Query parameters that the contract does not have (yet).
   *
   * @example
   * await qodex.collections.list({ query: { beta_filter: "x" } });
   */
  query?: Readonly<Record<string, unknown>> | undefined;
}

/** The options of the clients of all APIs. */
export interface ClientOptions extends Omit<CallOptions, "signal" | "query"> {
  /**
   * The API key, or a function that gives it. The function is called for every attempt, before the
   * limiter lets the attempt through. Default: the environment variable of the API.
   *
   * Errors, log lines and spans show `[redacted]` where a server echoes the key: as it is, in upper or lower
   * case, and in the escapes of JSON, URLs and HTML, however they are nested. Not recognised are other
   * encodings (base64, hexadecimal, hashes) and parts of a key, such as its last four characters. What you
   * get as data (`data`, `response`, `page.cursor`) and what your own functions throw is not changed.
   */
  apiKey?: Credential | undefined;
  /**
   * The address of the API; wins over `region`. https, or http on this machine. Default: the environment
   * variable of the API, or the host of the region.
   */
  baseUrl?: string | undefined;
  /**
   * Allow `http:` to other hosts than this machine, such as `http://mock:4010` in Docker Compose. The
   * key then travels unencrypted. Default: false.
   */
  allowInsecureHttp?: boolean | undefined;
  /** Runs around every attempt; the first of the list is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Holds requests back so that a quota is kept, such as `slidingWindow()`; false for none. */
  limiter?: Limiter | false | undefined;
  /** Gets one line per attempt, and warnings about deprecated operations. `console` fits. */
  logger?: Logger | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /**
   * Checks answers against the contract, such as `validateQodex()` of `qodekit/qodex/validate`.
   * It sees those of operations, not those of `request()`.
   */
  validate?: ResponseValidator | undefined;
}

/** A timer takes at most 2^31-1 ms; beyond it, it fires at once. No text has as many bytes. */
const isLimit = (value: unknown) => typeof value === "number" && value >= 0 && value <= timerLimit;
const isFunction = (value: unknown) => typeof value === "function";
/** Whether a value has one of the methods of a logger, and nothing else under their names. */
const isLogger = (value: unknown) => {
  const methods = ["debug", "warn"].map(
    (name) => (value as Partial<Record<string, unknown>>)?.[name],
  );
  return methods.some(isFunction) && methods.every((one) => one === undefined || isFunction(one));
};

/** The rule of the option `limiter`, with the limiters that an API knows by name. */
export const limiterRule = (...names: string[]): Rules[string] => [
  (value) =>
    value === false ||
    names.includes(value as string) ||
    isFunction((value as Limiter | null)?.acquire),
  `${[...names.map((name) => JSON.stringify(name)), "false"].join(", ")} or an object with a method acquire(), such as slidingWindow() returns`,
];

const time = [isLimit, "milliseconds, 0 for no limit"] as const;
const commonRules: Rules = {
  timeout: time,
  totalTimeout: time,
  maxResponseBytes: [isLimit, "bytes, 0 for no limit"],
  retry: undefined,
  headers: undefined,
};
const callRules: Rules = {
  signal: [
    (value) => value === null || isFunction((value as AbortSignal).addEventListener),
    "an AbortSignal: the `signal` of an AbortController, not the controller",
  ],
  ...commonRules,
  query: undefined,
};
const clientRules: Rules = {
  apiKey: undefined,
  baseUrl: undefined,
  allowInsecureHttp: [(value) => typeof value === "boolean", "true or false"],
  region: undefined,
  middleware: [(value) => Array.isArray(value) && value.every(isFunction), "a list of functions"],
  limiter: limiterRule(),
  logger: [isLogger, "an object with methods debug() or warn(), as console has"],
  fetch: [isFunction, "a function"],
  validate: [isFunction, "a function"],
  ...commonRules,
};

/** The names of {@link CallOptions}: no parameter of a contract may have one of them. */
export const callOptionNames: ReadonlySet<string> = new Set(Object.keys(callRules));

/**
 * Checks the options of a client.
 *
 * @param own the options that only this API has.
 * @param variable the environment variable of the key.
 * @throws UsageError naming the option, what was expected and what to do.
 */
export function checkClientOptions(
  name: string,
  options: object,
  own: Rules,
  variable: string,
): void {
  checkOptions(name, options, { ...clientRules, ...own });
  const { apiKey } = options as Partial<ClientOptions>;
  if (apiKey === undefined) {
    throw new UsageError(
      `${name}: there is no API key. Set \`apiKey\`, or the environment variable ${variable}.`,
    );
  }
  if (!isFunction(apiKey)) checkKey(apiKey, `${name}: \`apiKey\``);
}

/** Checks the time limits and the signal of a call. */
export function checkCallOptions(name: string, options: CallOptions): void {
  checkOptions(name, options, callRules);
}

/** Fills in the defaults of the retry option; `base` are those of the client. */
export function resolveRetry(
  retry: CallOptions["retry"],
  base: Readonly<RetryOptions> = defaultRetry,
): RetryOptions {
  if (retry === undefined) return base;
  const given = retry === false ? { retries: 0 } : isRecord(retry) ? retry : { retries: retry };
  const {
    retries = base.retries,
    nonIdempotent = base.nonIdempotent,
    maxDelay = base.maxDelay,
  } = given as RetryOptions;
  if (
    !Object.keys(given).every((key) => Object.hasOwn(defaultRetry, key)) ||
    !(Number.isInteger(retries) && retries >= 0) ||
    typeof nonIdempotent !== "boolean" ||
    !isLimit(maxDelay)
  ) {
    throw new UsageError(
      "`retry` must be a number of retries from 0, false, or { retries, nonIdempotent, maxDelay }: a whole number, a boolean and milliseconds.",
    );
  }
  return { retries, nonIdempotent, maxDelay };
}
