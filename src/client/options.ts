import { checkOptions, type Rules, wholeNumber } from "../calls/check-options.ts";
import { UsageError } from "../errors/classes.ts";
import type { Limiter } from "../limits/limiter.ts";
import type { Logger } from "../observe/logger.ts";
import { defaultRetry, type RetryOptions } from "../retry/policy.ts";
import { checkKey } from "../shared/check-key.ts";
import { isPlain, isRecord } from "../shared/is-record.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import type { Middleware } from "../transport/middleware.ts";
import type { Credential } from "../transport/prepared-request.ts";
import type { Fetch } from "../transport/redirect.ts";
import type { ResponseValidator } from "../validate/response-validator.ts";
import { environment, withEnvironment } from "./environment.ts";

/** The options of every call, in addition to its parameters and body. */
export interface CallOptions {
  /** Aborts the call; its reason is thrown unchanged. */
  signal?: AbortSignal | undefined;
  /**
   * The timeout of one attempt, body included, in ms; 0 for none. Default: 30,000; a few operations have a
   * longer one, which their documentation mentions.
   */
  timeout?: number | undefined;
  /** The timeout of the whole call, retries and waits included, in ms; 0 for none. Default: 0. */
  totalTimeout?: number | undefined;
  /**
   * The maximum size of a decompressed response body in bytes; 0 for no limit. A longer body ends the call
   * with a `ParseError`. Default: 104,857,600 (100 MiB). Of an error body, only 64 KiB are read.
   */
  maxResponseBytes?: number | undefined;
  /**
   * How failures are retried. A number means `{ retries }`, false disables retries. Default: 2 retries.
   */
  retry?:
    | number
    | false
    | { [Name in keyof RetryOptions]?: RetryOptions[Name] | undefined }
    | undefined;
  /**
   * Additional headers of this call. Like the key, their values are secrets, except those of common
   * headers such as `accept`; values of 8 characters or more are redacted in texts.
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
   * The API key, or a function that returns it. The function is called for every attempt, before the
   * limiter. Default: the environment variable of the API.
   *
   * Errors, log lines and spans show `[redacted]` if a server echoes the key: unchanged, in upper or lower
   * case, and in any nesting of JSON, URL and HTML escapes. Other encodings (base64, hexadecimal, hashes)
   * and parts of a key, such as its last four characters, are not recognised. Data (`data`, `response`,
   * `page.cursor`) and errors of your own functions are not changed.
   */
  apiKey?: Credential | undefined;
  /**
   * The base URL of the API; overrides `region`. https, or http on this machine. Default: the environment
   * variable of the API, or the host of the region.
   */
  baseUrl?: string | undefined;
  /**
   * Allows `http:` for hosts other than this machine, such as `http://mock:4010` in Docker Compose. The
   * key is then sent unencrypted. Default: false.
   */
  allowInsecureHttp?: boolean | undefined;
  /** Runs around every attempt; the first one in the list is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Holds requests back to respect a quota, such as `slidingWindow()`; false disables it. */
  limiter?: Limiter | false | undefined;
  /** Receives one line per attempt, and warnings about deprecated operations. `console` works. */
  logger?: Logger | undefined;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /**
   * Validates responses against the contract, such as `validateQodex()` of `qodekit/qodex/validate`.
   * Applies to operations, not to `request()`.
   */
  validate?: ResponseValidator | undefined;
}

/** Timers support at most 2^31-1 ms, and fire at once beyond that. No text has that many bytes. */
const isLimit = (value: unknown) => typeof value === "number" && value >= 0 && value <= timerLimit;
const isFunction = (value: unknown) => typeof value === "function";
/** Whether a value has one of a logger's methods, and only functions under their names. */
const isLogger = (value: unknown) => {
  const methods = ["debug", "warn"].map(
    (name) => (value as Partial<Record<string, unknown>>)?.[name],
  );
  return methods.some(isFunction) && methods.every((one) => one === undefined || isFunction(one));
};

/** The rule of the option `limiter`, with the API's named limiters. */
export const limiterRule = (...names: string[]): Rules[string] => [
  (value) =>
    value === false ||
    names.includes(value as string) ||
    isFunction((value as Limiter | null)?.acquire),
  `${[...names.map((name) => JSON.stringify(name)), "false"].join(", ")} or an object with a method acquire(), such as slidingWindow() returns`,
];

/** The rule of the option `query`: the content of a `URLSearchParams` or a `Map` would be dropped. */
export const queryRule: Rules[string] = [
  isPlain,
  "a plain object, such as { limit: 10 } or Object.fromEntries() of a URLSearchParams",
];

const isSwitch = [(value: unknown) => typeof value === "boolean", "true or false"] as const;
const time = [isLimit, `milliseconds up to ${timerLimit}, 0 for no limit`] as const;
const commonRules: Rules = {
  timeout: time,
  totalTimeout: time,
  maxResponseBytes: [isLimit, `bytes up to ${timerLimit}, 0 for no limit`],
  retry: [
    (value) => value === false || typeof value === "number" || isRecord(value),
    "a number of retries, false, or { retries, nonIdempotent, maxDelay }",
  ],
  // A `Headers` or a `Map` has no own names: its content would be dropped.
  headers: [isPlain, 'a plain object, such as { "x-team": "a" }'],
};
const callRules: Rules = {
  signal: [
    (value) => value === null || isFunction((value as AbortSignal).addEventListener),
    "an AbortSignal: the `signal` of an AbortController, not the controller",
  ],
  ...commonRules,
  query: queryRule,
};
const clientRules: Rules = {
  apiKey: undefined,
  baseUrl: undefined,
  allowInsecureHttp: isSwitch,
  region: undefined,
  middleware: [(value) => Array.isArray(value) && value.every(isFunction), "a list of functions"],
  limiter: limiterRule(),
  logger: [isLogger, "an object with methods debug() or warn(), as console has"],
  fetch: [isFunction, "a function"],
  validate: [isFunction, "a function"],
  ...commonRules,
};

const retryRules: Rules = {
  retries: wholeNumber,
  nonIdempotent: isSwitch,
  maxDelay: [isLimit, `milliseconds up to ${timerLimit}`],
};

/** The names of {@link CallOptions}, which no parameter of a contract may have. */
export const callOptionNames: ReadonlySet<string> = new Set(Object.keys(callRules));

/**
 * Checks the options of a client, and adds the defaults of the environment.
 *
 * @param own the options that only this API has.
 * @param variables option -> environment variable.
 * @param otherKey the option of a key that some operations need instead of `apiKey`.
 * @throws UsageError naming the option, the expectation and what to do.
 */
export function clientOptions<Options extends Pick<ClientOptions, "apiKey">>(
  name: string,
  given: Options,
  own: Rules,
  variables: Readonly<Record<string, string>> & { readonly apiKey: string },
  otherKey?: keyof Options,
): Options {
  checkOptions(name, given, { ...clientRules, ...own });
  const options = withEnvironment(given, variables);
  const { apiKey } = options;
  if (apiKey === undefined) {
    // A client may call only the operations of another key.
    if (otherKey && options[otherKey] !== undefined) return options;
    throw new UsageError(
      `${name}: there is no API key. Set \`apiKey\`, or the environment variable ${variables.apiKey}.`,
    );
  }
  if (!isFunction(apiKey)) {
    checkKey(apiKey, `${name}: ${sourceOf("apiKey", apiKey, variables.apiKey)}`);
  }
  return options;
}

/** The name of an option for messages, or that of the environment variable that its value came from. */
export const sourceOf = (option: string, value: unknown, variable: string): string =>
  value === environment(variable) ? variable : `\`${option}\``;

/** Checks the options of a call, except for `retry` and the single headers. */
export function checkCallOptions(name: string, options: CallOptions): void {
  checkOptions(name, options, callRules);
}

/** Adds the defaults to the retry option; `base` are the client's settings. */
export function resolveRetry(
  retry: CallOptions["retry"],
  base: Readonly<RetryOptions> = defaultRetry,
): RetryOptions {
  if (retry === undefined) return base;
  const given = retry === false ? { retries: 0 } : isRecord(retry) ? retry : { retries: retry };
  checkOptions("`retry`", given, retryRules);
  const {
    retries = base.retries,
    nonIdempotent = base.nonIdempotent,
    maxDelay = base.maxDelay,
  } = given as Partial<RetryOptions>;
  return { retries, nonIdempotent, maxDelay };
}
