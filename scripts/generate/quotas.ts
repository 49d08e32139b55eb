import type { Contract, Json } from "./contract.ts";
import { jsdoc } from "./jsdoc.ts";

/** A rate limit of `x-rate-limit` at the root of a contract. */
interface Quota {
  requests: number;
  /** In seconds. */
  interval: number;
  description: string;
}

const quotasOf = (contract: Contract): Record<string, Quota> | undefined =>
  contract.document["x-rate-limit"] as Record<string, Quota> | undefined;

/** The constant with the rate limits that the client can observe; none if the contract has none. */
export function quotas(contract: Contract): string[] {
  const all = quotasOf(contract);
  if (!all) return [];
  const rows = Object.entries(all).map(
    ([name, { requests, interval, description }]) =>
      jsdoc([description.trim()], "  ") +
      `  ${name}: { requests: ${requests}, interval: ${interval * 1000} },`,
  );
  const about = "The rate limits of the API: `default` applies to every call. `interval` is in ms.";
  return [`${jsdoc([about])}export const quotas: Quotas = {\n${rows.join("\n")}\n};\n`];
}

/** Describes the additional rate limit of an operation. */
export function limitOf(contract: Contract, operation: Json): string | undefined {
  const quota = quotasOf(contract)?.[String(operation["x-rate-limit"])];
  return quota && `${quota.requests} calls in ${quota.interval} seconds`;
}
