import { quotas } from "../../../generated/qodex/operations.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { Api } from "../types.ts";

/** A documented limit: requests per key and interval. */
export interface RateLimit {
  /** Operations with limits of the same name share them. */
  readonly name: string;
  readonly requests: number;
  /** In seconds. */
  readonly interval: number;
}

/** The limits of the contracts (`x-rate-limit`); Teams documents none. */
const documented: Readonly<Record<Api, ReadonlyMap<string, RateLimit>>> = {
  teams: new Map(),
  qodex: new Map(
    Object.entries(quotas).map(([name, { requests, interval }]) => [
      name,
      { name, requests, interval: interval / 1_000 },
    ]),
  ),
};

/** Whether an API's vendor documents limits. */
export const hasRateLimits = (api: Api): boolean => documented[api].size > 0;

/** The limits of an operation: its own one first, then the shared one. */
export function rateLimitsOf(api: Api, operation: PrismOperation): RateLimit[] {
  const names = [String(operation.extensions?.["x-rate-limit"] ?? ""), "default"];
  return names.flatMap((name) => documented[api].get(name) ?? []);
}
