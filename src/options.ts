import { UsageError } from "./errors.ts";
import type { Credential } from "./exchange.ts";
import type { Limiter } from "./limiter.ts";
import type { Logger } from "./log.ts";
import type { Middleware } from "./middleware.ts";
import type { Fetch } from "./redirect.ts";
import { defaultRetry, type RetryOptions } from "./retry.ts";
import { kindOf } from "./url.ts";

/** What every call takes beside its parameters and its body. */
export interface CallOptions {
  /** Ends the call; its reason is thrown unchanged. */
  signal?: AbortSignal;
  /** The time for one attempt, body included, in ms; 0 for none. Default: 30,000. */
  timeout?: number;
  /** The time for the whole call, retries and waits included, in ms; 0 for none. Default: 0. */
  totalTimeout?: number;
  /** How failures are repeated; a number is `{ retries }`, false is none. Default: 2 retries. */
  retry?: number | false | Partial<RetryOptions>;
  /** More headers for this call. */
  headers?: Readonly<Record<string, string>>;
}

/** What the clients of all families take. */
export interface ClientOptions extends Omit<CallOptions, "signal"> {
  /** The API key, or a function that gives it and is called for every attempt. */
  apiKey: Credential;
  /** Where the API is; wins over `region`. https, or http on this machine. */
  baseUrl?: string;
  /** Runs around every attempt; the first of the list is the outermost. */
  middleware?: readonly Middleware[];
  /** Holds requests back so that a quota is kept, such as `tokenBucket()`; false for none. */
  limiter?: Limiter | false;
  /** Gets one line per attempt, and warnings about deprecated operations. `console` fits. */
  logger?: Logger;
  /** Sends the requests. Default: the global `fetch`. */
  fetch?: Fetch;
}

/** The names of {@link CallOptions}: no parameter of a contract may have one of them. */
export const callOptionNames: ReadonlySet<string> = new Set([
  "signal",
  "timeout",
  "totalTimeout",
  "retry",
  "headers",
]);

const clientOptionNames = [
  "apiKey",
  "baseUrl",
  "region",
  "middleware",
  "limiter",
  "logger",
  "fetch",
];

/**
 * Checks the options of a client.
 *
 * @param own the option names that only this family has.
 * @param limiters the limiters that this family knows by name.
 * @throws UsageError naming the option, what was expected and what to do.
 */
export function checkClientOptions(
  name: string,
  options: object,
  own: readonly string[],
  limiters: readonly string[] = [],
): void {
  const known = [...clientOptionNames, ...callOptionNames, ...own].filter(
    (key) => key !== "signal",
  );
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new UsageError(`${name}: there is no option \`${key}\`. Options: ${known.join(", ")}.`);
    }
  }
  const given = options as Partial<ClientOptions>;
  if (typeof given.apiKey !== "function") checkKey(given.apiKey, `${name}: \`apiKey\``);
  checkCallOptions(name, given);
  if (given.middleware !== undefined && !isFunctionList(given.middleware)) {
    throw new UsageError(
      `${name}: \`middleware\` must be a list of functions; got ${kindOf(given.middleware)}.`,
    );
  }
  if (given.limiter !== undefined && !isLimiter(given.limiter, limiters)) {
    const names = limiters.map((known) => `"${known}", `).join("");
    throw new UsageError(
      `${name}: \`limiter\` must be ${names}false or have a method take(), as tokenBucket() gives it.`,
    );
  }
  if (given.logger !== undefined && !isLogger(given.logger)) {
    throw new UsageError(
      `${name}: \`logger\` must have methods debug() or warn(), as console has; got ${kindOf(given.logger)}.`,
    );
  }
  if (given.fetch !== undefined && typeof given.fetch !== "function") {
    throw new UsageError(`${name}: \`fetch\` must be a function; got ${kindOf(given.fetch)}.`);
  }
}

/**
 * The host of a region.
 *
 * @throws UsageError when the family has no such region.
 */
export function checkRegion(
  name: string,
  region: string,
  regions: Readonly<Record<string, string>>,
): string {
  const url = Object.hasOwn(regions, region) ? regions[region] : undefined;
  if (url !== undefined) return url;
  throw new UsageError(`${name}: \`region\` must be one of ${Object.keys(regions).join(", ")}.`);
}

/**
 * Checks a key without showing it.
 *
 * @throws UsageError when it is no key that a header can carry.
 */
export function checkKey(key: unknown, name = "`apiKey`"): string {
  if (typeof key !== "string" || key.trim() === "") {
    throw new UsageError(
      `${name} must be the API key, a string that is not empty; got ${kindOf(key)}.`,
    );
  }
  if (/^Bearer\s/i.test(key)) {
    throw new UsageError(`${name} must be the key alone; leave the word "Bearer" out.`);
  }
  // fetch would refuse it with a message that quotes it.
  const at = key.search(/[^\x21-\x7e]/);
  if (at >= 0) {
    throw new UsageError(
      `${name} holds a character that no key has (position ${at + 1} of ${key.length}): white space, a line break or a character beyond ASCII. Copy the key again.`,
    );
  }
  return key;
}

/** Checks the time limits and the signal of a client or a call. */
export function checkCallOptions(name: string, options: CallOptions): void {
  for (const key of ["timeout", "totalTimeout"] as const) {
    const value = options[key];
    if (value !== undefined && !isTime(value)) {
      throw new UsageError(
        `${name}: \`${key}\` must be milliseconds, 0 for no limit; got ${typeof value === "number" ? value : kindOf(value)}.`,
      );
    }
  }
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== "function") {
    throw new UsageError(
      `${name}: \`signal\` must be an AbortSignal: the \`signal\` of an AbortController, not the controller.`,
    );
  }
}

/** Fills in the defaults of the retry option; `base` are those of the client. */
export function resolveRetry(
  retry: CallOptions["retry"],
  base: Readonly<RetryOptions> = defaultRetry,
): RetryOptions {
  if (retry === undefined) return base;
  const given =
    retry === false ? { retries: 0 } : typeof retry === "number" ? { retries: retry } : retry;
  const known = typeof given === "object" && given !== null ? given : { retries: Number.NaN };
  const { retries = base.retries, unsafe = base.unsafe, maxDelay = base.maxDelay } = known;
  if (
    !Object.keys(known).every((key) => Object.hasOwn(defaultRetry, key)) ||
    !(Number.isInteger(retries) && retries >= 0) ||
    typeof unsafe !== "boolean" ||
    !isTime(maxDelay)
  ) {
    throw new UsageError(
      "`retry` must be a number of retries from 0, false, or { retries, unsafe, maxDelay }: a whole number, a boolean and milliseconds.",
    );
  }
  return { retries, unsafe, maxDelay };
}

/** A timer takes at most 2^31-1 ms; beyond it, it fires at once. */
function isTime(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 2_147_483_647;
}

function isLimiter(value: unknown, names: readonly unknown[]): boolean {
  if (value === false || names.includes(value)) return true;
  return typeof (value as Limiter | null)?.take === "function";
}

function isLogger(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { debug, warn } = value as Logger;
  return [debug, warn].every((method) => method === undefined || typeof method === "function");
}

function isFunctionList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "function");
}
