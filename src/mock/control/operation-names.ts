import { suggestionsFor } from "../../shared/suggestions.ts";
import type { PrismOperation } from "../prism/prism.ts";

/** The operation with the given name, or the error message if there is none. */
export function operationNamed(
  operations: readonly PrismOperation[],
  id: unknown,
): PrismOperation | string {
  const found = operations.find(({ iid }) => iid !== undefined && iid === id);
  return (
    found ??
    unknownOperationText(
      id,
      operations.flatMap(({ iid }) => iid ?? []),
    )
  );
}

/** The message for an unknown operation, with similar names. */
export function unknownOperationText(id: unknown, known: readonly string[]): string {
  const near = typeof id === "string" ? suggestionsFor(id, known) : [];
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : "";
  const some = `\`operationId\` is the name in the contract, such as ${known[0]}.`;
  return `There is no operation ${JSON.stringify(id) ?? "without a name"}. ${hint || some}`;
}
