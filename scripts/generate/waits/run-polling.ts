import { methodName } from "../../../openapi/rules/names.ts";
import type { Contract, ContractOperation, Json } from "../contract.ts";

/** The `x-async` of an operation whose result appears in a resource; undefined for all others. */
export function runOf({ source }: ContractOperation): Json | undefined {
  const extension = source["x-async"] as Json | undefined;
  return extension?.["result"] === undefined ? undefined : extension;
}

/** The operation that reads the result, in the same resource. */
export function readerOf(
  contract: Contract,
  operation: ContractOperation,
  run: Json,
): ContractOperation {
  const reader = contract.operation(String(run["result"]));
  if (reader?.tag !== operation.tag) {
    throw new Error(
      `${operation.id}: x-async names the result ${run["result"]}, which is no operation of the tag ${operation.tag}: src/calls/wait-for-run.ts supports only methods of one resource.`,
    );
  }
  return reader;
}

/** How the client waits for a run: the value of type `RunPolling` in src; undefined if it does not. */
export function runPolling(contract: Contract, operation: ContractOperation): Json | undefined {
  const extension = runOf(operation);
  if (extension === undefined) return undefined;
  const { result: _, parameters, send, run, location, id, start, end } = extension;
  const reader = readerOf(contract, operation, extension);
  const method = methodName(reader.tag, reader.id);
  return { method, parameters: parameters ?? {}, send, run, location, id, start, end };
}
