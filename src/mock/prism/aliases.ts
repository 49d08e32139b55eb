import { resources as qodex } from "../../../generated/qodex/operations.ts";
import { resources as teams } from "../../../generated/teams/operations.ts";
import type { Aliases } from "../middleware/normalize.ts";
import type { Api } from "../types.ts";

const tables = { teams, qodex };

/**
 * The aliases of query parameters (`x-aliases`), from the operation table: Prism drops the extensions of
 * parameters.
 */
export function aliasesOf(api: Api): Aliases {
  const byId = new Map<string, Readonly<Record<string, string>>>();
  for (const methods of Object.values(tables[api])) {
    for (const { id, aliases } of Object.values(methods)) {
      if (aliases) byId.set(id, aliases);
    }
  }
  return (operationId) => byId.get(operationId);
}
