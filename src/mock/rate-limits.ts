import type { PrismOperation } from "./prism.ts";
import type { Family } from "./types.ts";

/** A documented limit: so many requests of one key within an interval. */
export interface RateLimit {
  /** Operations with a limit of the same name share it. */
  readonly name: string;
  readonly requests: number;
  /** In seconds. */
  readonly interval: number;
}

/** What the vendors document; Teams documents no limit. */
const documented: Readonly<Record<Family, Readonly<Record<string, RateLimit>>>> = {
  teams: {},
  qodex: {
    default: { name: "default", requests: 300, interval: 60 },
    monitors: { name: "monitors", requests: 10, interval: 10 },
  },
};

/** Whether a family's vendor documents limits. */
export const hasRateLimits = (family: Family): boolean =>
  Object.keys(documented[family]).length > 0;

/** The limits that hold for an operation, its own before the one that all operations share. */
export function rateLimitsOf(family: Family, operation: PrismOperation): RateLimit[] {
  const { default: shared, ...own } = documented[family];
  const name = operation.extensions?.["x-rate-limit"] ?? (isStrict(operation) ? "monitors" : "");
  return [own[String(name)], shared].filter((limit) => limit !== undefined);
}

function isStrict({ method, path }: PrismOperation): boolean {
  const isList = method === "get" && (path === "/collections" || path === "/workspaces");
  return isList || path.startsWith("/monitors");
}
