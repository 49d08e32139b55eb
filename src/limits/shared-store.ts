import { QodekitError, TimeoutError, UsageError } from "../errors/classes.ts";
import { sleep } from "../retry/sleep.ts";
import { describeType } from "../shared/describe-type.ts";
import { isRecord } from "../shared/is-record.ts";
import { onAbort } from "../shared/on-abort.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import type { LimitedRequest, Limiter } from "./limiter.ts";

/** The part of a rate-limiter-flexible limiter that is used; most of its classes have it. */
export interface FlexibleLimiter {
  /** Rejects with `{ msBeforeNext }` if the quota is exhausted. */
  consume(key: string, points?: number): Promise<unknown>;
  /** Gives points back. Without it, a request that waits for another quota keeps its point. */
  reward?(key: string, points?: number): Promise<unknown>;
}

/** The options of {@link sharedLimiter}. */
export interface SharedLimiterOptions {
  /**
   * The owner of the quota: the prefix of the keys in the store, such as the id of the user that the API
   * key belongs to. Do not use the API key: many people can read a store. Default: `qodekit`.
   */
  key?: string | undefined;
  /**
   * What a call does if the store fails: `throw` ends it with the store's error, unchanged; `allow`
   * sends the request uncounted. Default: `throw`.
   */
  onStoreError?: "throw" | "allow" | undefined;
  /**
   * How long a call waits for one response of the store, in ms; 0 for no limit. After that, the store
   * counts as failed, also for the calls that wait behind it: see `onStoreError`, where `throw` ends a call
   * with a `TimeoutError`. Default: 5,000.
   */
  storeTimeout?: number | undefined;
}

/**
 * Shares a quota among processes through a store that rate-limiter-flexible supports, such as Redis or
 * Valkey. If the quota is exhausted, a request waits as long as the store says and tries again, until it
 * gets a slot or is aborted. Within one process, requests of a quota are sent in order of arrival.
 *
 * rate-limiter-flexible counts in windows that begin with the first request: around the end of a window,
 * up to twice its `points` can fall into its `duration`. If the server does not tolerate that, split the
 * quota: `{ points: 1, duration: 1 }` keeps 10 in 10 s in every 10 s.
 *
 * @param limiters the limiter of all requests, or limiters by the contract's names of quotas, such as
 *   `{ default, monitors }`; a request of a named quota counts against `default` too.
 * @throws UsageError if there is no limiter `default`, or an option is unknown or invalid. A call fails
 *   with one if its limiter never gives points back.
 *
 * @example
 * const store = { storeClient: redis, keyPrefix: "qodex" };
 * const limiter = sharedLimiter(new RateLimiterRedis({ ...store, points: 300, duration: 60 }));
 * const qodex = createQodex({ apiKey, limiter });
 */
export function sharedLimiter(
  limiters: FlexibleLimiter | Readonly<Record<string, FlexibleLimiter>>,
  options: SharedLimiterOptions = {},
): Limiter {
  const byQuota = limitersByQuota(limiters);
  const { key, onStoreError, storeTimeout } = checkOptions(options);

  /** When a query of a quota last got no response, on the clock of `performance.now()`. */
  const expiries = new Map<string, number>();

  /**
   * Takes one point. Returns how long to wait for it, in ms; 0 if it was counted, undefined to pass uncounted.
   *
   * @param since when the request began to wait. If a query has expired since then, the request has waited
   *   for it, and sends none.
   */
  async function consume(quota: string, since: number): Promise<number | undefined> {
    let query: Promise<unknown> | undefined;
    try {
      if (since < (expiries.get(quota) ?? Number.NEGATIVE_INFINITY)) throw expiry(storeTimeout);
      query = byQuota.get(quota)?.consume(`${key}:${quota}`, 1);
      await inTime(query, storeTimeout, () => {
        expiries.set(quota, performance.now());
        // It may be counted later, although it is not sent.
        if (onStoreError === "throw") query?.then(() => giveBack(quota), nothing);
      });
      expiries.delete(quota);
      return 0;
    } catch (rejection) {
      const wait = (rejection as { msBeforeNext?: unknown } | null | undefined)?.msBeforeNext;
      if (typeof wait !== "number" || Number.isNaN(wait)) {
        if (onStoreError === "allow") return undefined;
        if (typeof wait !== "number") throw rejection;
        throw new QodekitError(
          `sharedLimiter: the store of the limiter \`${quota}\` says no valid time to wait (msBeforeNext is NaN).`,
        );
      }
      if (wait < 0) {
        throw new UsageError(
          `sharedLimiter: the limiter \`${quota}\` never gives points back. Create it with a \`duration\`.`,
        );
      }
      return Math.min(Math.max(wait, 1), timerLimit);
    }
  }

  /** Gives a point back. If the store fails, the point stays taken until its window ends. */
  async function giveBack(quota: string): Promise<void> {
    try {
      await inTime(byQuota.get(quota)?.reward?.(`${key}:${quota}`, 1), storeTimeout);
    } catch {}
  }

  async function passAll(
    quotas: readonly string[],
    since: number,
    signal?: AbortSignal,
  ): Promise<void> {
    const counted: string[] = [];
    const giveAllBack = async () => {
      for (let quota = counted.pop(); quota !== undefined; quota = counted.pop()) {
        await giveBack(quota);
      }
    };
    const checkAborted = () => {
      if (signal?.aborted) throw signal.reason;
    };
    try {
      for (let passed = 0; passed < quotas.length; ) {
        checkAborted();
        const quota = quotas[passed] as string;
        const wait = await consume(quota, since);
        if (wait === 0) counted.push(quota);
        if (wait) {
          // Other requests can use what this one cannot use yet; after the wait, another window may have begun.
          await giveAllBack();
          passed = 0;
          await sleep(wait, signal);
        } else passed += 1;
      }
      checkAborted();
    } catch (reason) {
      // Nothing is sent, and the call does not wait for a store that may be down.
      void giveAllBack();
      throw reason;
    }
  }

  // Only one request at a time queries the store: at a reset, all waiting requests would query it at
  // once.
  const lines = new Map<string, Promise<void>>();

  return {
    async acquire(signal?: AbortSignal, request?: LimitedRequest) {
      if (signal?.aborted) throw signal.reason;
      const named = request && byQuota.has(request.quota) ? request.quota : "default";
      const quotas = named === "default" ? [named] : [named, "default"];
      const ahead = lines.get(named);
      const since = performance.now();
      const turn = (async () => {
        await ahead;
        await passAll(quotas, since, signal);
      })();
      lines.set(named, turn.catch(nothing));
      // An aborted request leaves the queue at once, and the queue continues.
      await unlessAborted(turn, signal);
    },
  };
}

const nothing = () => {};

const expiry = (ms: number) =>
  new TimeoutError(`sharedLimiter: the store did not answer within ${ms} ms.`, {
    code: "ETIMEDOUT",
    attempts: 0,
  });

/** Stops waiting for a store that does not respond. */
function inTime<T>(
  promise: Promise<T> | undefined,
  ms: number,
  whenExpired: () => void = nothing,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const expired = () => {
      whenExpired();
      reject(expiry(ms));
    };
    const timer = ms > 0 ? setTimeout(expired, ms) : undefined;
    Promise.resolve(promise)
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

function unlessAborted(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const letGo = onAbort(signal, () => reject(signal?.reason));
    promise.finally(letGo).then(resolve, reject);
  });
}

function limitersByQuota(
  limiters: FlexibleLimiter | Readonly<Record<string, FlexibleLimiter>>,
): ReadonlyMap<string, FlexibleLimiter> {
  const given = Object(limiters) as Record<string, FlexibleLimiter>;
  const byQuota = isLimiter(limiters) ? { default: limiters } : given;
  if (!("default" in byQuota) || !Object.values(byQuota).every(isLimiter)) {
    throw new UsageError(
      "sharedLimiter needs a limiter of rate-limiter-flexible, or such limiters by quota, one of them `default`.",
    );
  }
  return new Map(Object.entries(byQuota));
}

function isLimiter(value: unknown): value is FlexibleLimiter {
  return typeof (value as FlexibleLimiter | null | undefined)?.consume === "function";
}

function checkOptions(options: SharedLimiterOptions): {
  [Name in keyof SharedLimiterOptions]-?: NonNullable<SharedLimiterOptions[Name]>;
} {
  if (!isRecord(options)) {
    throw new UsageError(
      `sharedLimiter: the options must be an object, such as { key: "user-1" }; got ${describeType(options)}.`,
    );
  }
  const { key = "qodekit", onStoreError = "throw", storeTimeout = 5_000, ...unknown } = options;
  for (const name of Object.keys(unknown)) {
    throw new UsageError(
      `sharedLimiter: there is no option \`${name}\`. Options: key, onStoreError, storeTimeout.`,
    );
  }
  if (typeof key !== "string" || key === "") {
    throw new UsageError("sharedLimiter: `key` must be a string that is not empty.");
  }
  if (onStoreError !== "throw" && onStoreError !== "allow") {
    throw new UsageError('sharedLimiter: `onStoreError` must be "throw" or "allow".');
  }
  if (!(typeof storeTimeout === "number" && storeTimeout >= 0 && storeTimeout <= timerLimit)) {
    throw new UsageError("sharedLimiter: `storeTimeout` must be milliseconds, 0 for no limit.");
  }
  return { key, onStoreError, storeTimeout };
}
