import { isRecord } from "../../shared/is-record.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { Examples } from "./types.ts";

/** Reads the examples of a contract: those of the lowest success, in its first media type. */
export function examplesOf(operations: readonly PrismOperation[]): Examples {
  const byId = new Map(operations.map((operation) => [operation.iid, operation]));
  return (operationId) => {
    const { responses = [] } = byId.get(operationId) ?? {};
    const successes = responses.filter(({ code }) => code.startsWith("2"));
    const [success] = successes.sort((a, b) => a.code.localeCompare(b.code));
    const examples = success?.contents?.[0]?.examples ?? [];
    // If the body is a list, it contains the items.
    return examples.flatMap(({ value }) => [value].flat()).filter(isRecord);
  };
}
