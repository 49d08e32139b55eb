import { RecentMap } from "../shared/recent-map.ts";
import type { LimitedRequest } from "./limiter.ts";
import type { Queue } from "./queue.ts";

/** How many accounts are remembered. Keys may rotate, so the number has to be bounded. */
const accounts = 100;

/**
 * A limiter that keeps one queue for each account, so that the quota of one key or host holds back no
 * request of another. The accounts that were used last are remembered, and all that have a request waiting.
 */
export function perAccount<Own extends Queue>(create: () => Own): Omit<Own, "size" | "wake"> {
  const queues = new RecentMap<Own>(accounts, (queue) => queue.size() === 0);
  const of = (request: LimitedRequest | undefined) => queues.get(request?.account ?? "", create);
  const limiter: Omit<Queue, "size" | "wake"> = {
    acquire: (signal, request) => of(request).acquire(signal, request),
    tryAcquire: (request) => of(request).tryAcquire(request),
    observe: (headers, status, request) => of(request).observe?.(headers, status, request),
  };
  return limiter as Omit<Own, "size" | "wake">;
}
