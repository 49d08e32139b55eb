import { RecentMap } from "../shared/recent-map.ts";
import type { LimitedRequest } from "./limiter.ts";
import type { Queue } from "./queue.ts";

/** The maximum number of accounts. Keys may rotate, so the number must be bounded. */
const accounts = 100;

/**
 * A limiter with one queue per account, so that the quota of one key or host does not hold back requests
 * of another. Keeps the most recently used accounts, and all accounts with waiting requests.
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
