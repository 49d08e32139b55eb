import { rateLimitField } from "../retry/rate-limit-field.ts";
import { retryAfterMs } from "../retry/retry-after.ts";
import type { LimitedRequest, Limiter } from "./limiter.ts";
import { perAccount } from "./per-account.ts";
import { createQueue, type Queue } from "./queue.ts";

/**
 * At or below this many remaining requests, the limiter counts in-flight ones, which the server's number
 * does not include yet.
 */
const few = 100;

/** Ignores resets further away than this, in ms: they are no short-term limit. */
const longestWait = 60_000;

/** Resets closer together than this, in ms, are the same: servers round to seconds. */
const sameReset = 1500;

/** How long, in ms, the first request of a new window is sent alone before its response arrives. */
const probeTime = 1000;

/** The server's current window. */
interface Window {
  /** The number of remaining requests. */
  left: number;
  /** When it ends, on the clock of `performance.now()`. */
  until: number;
  /** The window has just begun: one request probes the quota, the others wait for its response. */
  probing?: boolean;
}

/**
 * A limiter that follows the server's headers, per key, host and quota. It holds requests back only
 * after the headers report that none is left; then they wait for the reset, in order, and continue as
 * the response to the first one allows: after a 429 that does not say for how long, one per second. It has
 * no limit itself.
 *
 * It reads `RateLimit-Remaining` and `-Reset`, the same with `X-`, and `RateLimit` in both forms
 * (`remaining=0, reset=2` and `"default";r=0;t=2`); after a 429 also how long to wait. It ignores
 * invalid headers, those of a monthly quota, and a reset more than a minute away.
 */
export const adaptive = (): Limiter => perAccount(createAdaptive);

function createAdaptive(): Queue {
  const windows = new Map<string, Window>();
  const queue = createQueue(
    (quota, now) => {
      const window = windows.get(quota);
      return window && window.left <= 0 ? window.until : now;
    },
    (quota, now) => {
      const window = windows.get(quota);
      if (!window) return;
      window.left -= 1;
      if (window.until > now) return;
      if (queue.size() > 0) windows.set(quota, { left: 0, until: now + probeTime, probing: true });
      else windows.delete(quota);
    },
  );

  function observe(headers: Headers, status: number, { quota }: LimitedRequest): void {
    const window = windows.get(quota);
    const remaining = status === 429 ? 0 : remainingIn(headers);
    if (!window && !(remaining <= few)) return;
    const wait = retryAfterMs(headers, Date.now(), 429) ?? 0;
    if (remaining >= 0 && wait > 0 && wait <= longestWait) {
      const until = performance.now() + wait;
      if (window && !window.probing && Math.abs(window.until - until) < sameReset) {
        window.left = Math.min(window.left, remaining);
      } else windows.set(quota, { left: remaining, until });
      if (remaining > few && queue.size() === 0) windows.delete(quota);
    } else if (window?.probing && status !== 429) windows.delete(quota);
    queue.wake();
  }

  return { ...queue, observe };
}

/** The number of remaining requests from the first header that has it; NaN if none does. */
function remainingIn(headers: Headers): number {
  const text =
    headers.get("ratelimit-remaining") ??
    headers.get("x-ratelimit-remaining") ??
    rateLimitField(headers.get("ratelimit")).remaining?.toString();
  return Number(/^\d+\b/.exec(text ?? "")?.[0]);
}
