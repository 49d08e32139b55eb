import type { RateLimit } from "./rate-limits.ts";

/** The state of a limit after counting a request. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: RateLimit;
  readonly remaining: number;
  /** The end of the window in seconds since 1970. */
  readonly reset: number;
  /** The remaining time in whole seconds, at least 1. */
  readonly wait: number;
}

/** The state of a monthly quota. */
export interface MonthlyAllowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
}

/** Counts requests per key, in windows that begin with the first request. */
export class Quota {
  readonly #windows = new Map<string, { used: number; end: number }>();
  readonly #months = new Map<string, number>();
  readonly #now: () => number;

  /** @param now The time in milliseconds since 1970. */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /**
   * Counts a request against all of its limits, unless one of them is exhausted.
   *
   * @returns the state of the exhausted limit, else of the first one.
   */
  take(key: string, limits: readonly [RateLimit, ...RateLimit[]]): Allowance {
    const windows = limits.map((limit) => ({ limit, window: this.#windowOf(key, limit) }));
    const full = windows.find(({ limit, window }) => window.used >= limit.requests);
    if (!full) for (const { window } of windows) window.used += 1;
    const { limit, window } = full ?? (windows[0] as (typeof windows)[number]);
    return {
      allowed: !full,
      limit,
      remaining: limit.requests - window.used,
      reset: Math.ceil(window.end / 1_000),
      wait: Math.max(1, Math.ceil((window.end - this.#now()) / 1_000)),
    };
  }

  #windowOf(key: string, limit: RateLimit): { used: number; end: number } {
    const now = this.#now();
    const id = `${limit.name} ${key}`;
    const known = this.#windows.get(id);
    if (known && known.end > now) return known;
    const window = { used: 0, end: now + limit.interval * 1_000 };
    this.#windows.set(id, window);
    return window;
  }

  /** The state of a monthly quota, after counting one more request if `counts`. `reset()` restores it. */
  ofMonth(key: string, limit: number, counts: boolean): MonthlyAllowance {
    const used = this.#months.get(key) ?? 0;
    const allowed = used < limit;
    const now = counts && allowed ? used + 1 : used;
    this.#months.set(key, now);
    return { allowed, limit, remaining: limit - now };
  }

  /** Resets all counters. */
  reset(): void {
    this.#windows.clear();
    this.#months.clear();
  }
}
