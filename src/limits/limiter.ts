import { UsageError } from "../errors/classes.ts";
import { createQueue } from "./queue.ts";

/** What a limiter may know of a request. */
export interface LimitedRequest {
  /** Undefined for calls that the contract does not have. */
  readonly operationId?: string | undefined;
  /** The contract's name of the quota that the request counts against; mostly `default`. */
  readonly quota: string;
}

/** Holds requests back so that a quota is kept. Retries are requests too. */
export interface Limiter {
  /** Resolves when the request may be sent; rejects with the signal's reason on abort. */
  acquire(signal?: AbortSignal, request?: LimitedRequest): Promise<void>;
  /**
   * Takes a place only if one is free at once, and says whether it did. A limiter need not have it:
   * it saves a call that is not held back a promise.
   */
  tryAcquire?(request: LimitedRequest): boolean;
  /** Is told of every answer, whatever its status. */
  observe?(headers: Headers, status: number, request: LimitedRequest): void;
}

/** So many requests in so much time. */
export interface Quota {
  /** How many requests may be sent in `interval`, a whole number from 1. */
  readonly requests: number;
  /** In ms, up to 24 days. */
  readonly interval: number;
}

/** The quotas of an API by name: `default` holds for every request, a named one beside it. */
export interface Quotas {
  readonly default: Quota;
  readonly [name: string]: Quota;
}

/**
 * Keeps quotas in memory: a bucket of `requests` tokens, each of which is back `interval` after it
 * was taken. So no stretch of that length, wherever it begins, sees more than `requests`. Calls are
 * let through in the order in which they came. It knows only its own process.
 *
 * @throws UsageError unless `requests` is a whole number from 1 and `interval` a time.
 */
export function slidingWindow(quota: Quota | Quotas): Limiter {
  const quotas: Quotas = "requests" in quota ? { default: quota as Quota } : (quota as Quotas);
  if (![quotas.default, ...Object.values(quotas)].every(canBeKept)) {
    throw new UsageError(
      "tokenBucket needs `requests`, a whole number from 1, and `interval` in ms, such as " +
        "{ requests: 300, interval: 60_000 }, or such quotas by name, one of them `default`.",
    );
  }
  return strict(quotas);
}

/** What a timer can wait for, in ms. */
const longest = 2_147_483_647;

function canBeKept(quota: Quota | undefined): boolean {
  const { requests = 0, interval = 0 } = quota ?? {};
  return Number.isInteger(requests) && requests >= 1 && interval > 0 && interval <= longest;
}

/** {@link slidingWindow} for quotas that need no check. */
export function strict(quotas: Quotas): Limiter {
  const usual = [createLog(quotas.default)];
  const logs = new Map<string, readonly Log[]>();
  for (const name in quotas) {
    // Where a contract does not say whether the default quota holds too, the careful answer is yes.
    if (name !== "default") logs.set(name, [createLog(quotas[name] as Quota), ...usual]);
  }
  const logsOf = (quota: string) => logs.get(quota) ?? usual;
  return createQueue(
    (quota) => Math.max(...logsOf(quota).map((log) => log.freeAt())),
    (quota, now) => {
      for (const log of logsOf(quota)) log.add(now);
    },
  );
}

/** The last `requests` times at which a request of one quota was let through. */
interface Log {
  /** When the next request may go: when the oldest of them is `interval` ago. */
  freeAt(): number;
  add(now: number): void;
}

function createLog({ requests, interval }: Quota): Log {
  const times: number[] = [];
  let oldest = 0;
  return {
    freeAt: () => (times[oldest] ?? -interval) + interval,
    add(now) {
      times[oldest] = now;
      oldest = (oldest + 1) % requests;
    },
  };
}
