import type { Limiter } from "../../../src/limits/limiter.ts";

/** The system time at which the tests of the adaptive limiter begin. */
export const now = 1_700_000_000_000;

/** Acquires `count` permits and records after how many ms each was granted. */
export function acquire(limiter: Limiter, count: number, quota = "default"): number[] {
  const passed: number[] = [];
  for (let n = 0; n < count; n += 1) {
    limiter.acquire(undefined, { quota }).then(() => passed.push(Date.now() - now));
  }
  return passed;
}

/** Reports a response to the limiter. */
export function tell(
  limiter: Limiter,
  headers: Record<string, string>,
  status = 200,
  quota = "default",
): void {
  limiter.observe?.(new Headers(headers), status, { quota });
}

/** The headers of a quota; the reset in seconds. */
export const left = (remaining: number, reset: number): Record<string, string> => ({
  "ratelimit-remaining": String(remaining),
  "ratelimit-reset": String(reset),
});
