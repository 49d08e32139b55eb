import { regions as qodex } from "../../../generated/qodex/operations.ts";
import { regions as teams } from "../../../generated/teams/operations.ts";
import type { Api } from "../types.ts";

const servers: Readonly<Record<Api, Readonly<Record<string, string>>>> = { teams, qodex };

/** The hosts of the servers in the contract of an API. */
export const contractHosts = (api: Api): string[] =>
  Object.values(servers[api]).map((url) => new URL(url).host);
