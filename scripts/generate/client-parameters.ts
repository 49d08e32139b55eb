import type { Contract, ContractOperation } from "./contract.ts";

const known = new WeakMap<Contract, ReadonlySet<string>>();

/** Parameters that every path has. They are set once, when the client is created. */
export function clientParameters(contract: Contract): ReadonlySet<string> {
  let names = known.get(contract);
  if (!names) {
    const [first, ...others] = contract.operations().map(pathParameters);
    names = new Set((first ?? []).filter((name) => others.every((list) => list.includes(name))));
    known.set(contract, names);
  }
  return names;
}

const pathParameters = (operation: ContractOperation): string[] =>
  operation.parameters.filter((p) => p["in"] === "path").map((p) => String(p["name"]));
