import type { Contract, ContractOperation } from "../../generate/contract.ts";
import { curlSample, typescriptSample } from "../code-samples.ts";

/** A call in one language, with the values of one example. */
export interface Sample {
  /** The key of a language in `languages.ts`. */
  language: string;
  /** The name of an example of the body; `example` for a call without one. */
  example: string;
  /** What the example is called. */
  title: string;
  code: string;
}

/** The samples of an operation: every language with every example. `family` names the client. */
export function samplesFor(
  contract: Contract,
  operation: ContractOperation,
  family: string,
): Sample[] {
  const shared = { example: "example", title: "Example" };
  return [
    { ...shared, language: "ts", code: typescriptSample(contract, operation, family) },
    { ...shared, language: "curl", code: curlSample(contract, operation) },
  ];
}
