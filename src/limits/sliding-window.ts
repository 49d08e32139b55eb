import { UsageError } from "../errors/classes.ts";
import { timerLimit } from "../shared/timer-limit.ts";
import type { Limiter, Quota, Quotas } from "./limiter.ts";
import { perAccount } from "./per-account.ts";
import { createQueue, type Queue } from "./queue.ts";

/**
 * A limiter that keeps quotas in memory, per key and host: no period of `interval`, wherever it begins,
 * has more than `requests`. Waiting calls are sent in order of arrival. It knows only its own process;
 * for several, see `sharedLimiter`.
 *
 * @example
 * const limiter = slidingWindow({ requests: 300, interval: 60_000 });
 * const teams = createTeams({ limiter });
 *
 * @param quota one quota, or quotas by the contract's names, one of them `default`.
 * @throws UsageError unless `requests` is a whole number from 1 and `interval` a time in ms.
 */
export function slidingWindow(quota: Quota | Quotas): Limiter {
  const given = Object(quota) as Quota | Quotas;
  const quotas: Quotas = "requests" in given ? { default: given as Quota } : (given as Quotas);
  if (![quotas.default, ...Object.values(quotas)].every(canBeKept)) {
    throw new UsageError(
      "slidingWindow needs `requests`, a whole number from 1, and `interval` in ms, such as " +
        "{ requests: 300, interval: 60_000 }, or such quotas by name, one of them `default`.",
    );
  }
  return strict(quotas);
}

function canBeKept(quota: Quota | undefined): boolean {
  const { requests = 0, interval = 0 } = quota ?? {};
  return Number.isInteger(requests) && requests >= 1 && interval > 0 && interval <= timerLimit;
}

/** {@link slidingWindow} for quotas that are known to be valid. */
export function strict(quotas: Quotas): Limiter {
  return perAccount(() => createWindows(quotas));
}

function createWindows(quotas: Quotas): Queue {
  const usual = [createLog(quotas.default)];
  const logs = new Map<string, readonly Log[]>();
  for (const name in quotas) {
    // If a contract does not say whether the default quota applies too, assume that it does.
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

/** The times of the last `requests` requests of one quota. */
interface Log {
  /** When the next request may be sent: `interval` after the oldest one. */
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
