import { Contract, type Json } from "../../generate/contract.ts";
import { callsOf } from "./call.ts";
import { curlSample } from "./curl.ts";
import { typescriptCall } from "./typescript.ts";

/** The languages of the one-page file, in display order. */
export const redocLanguages = [
  { lang: "TypeScript", label: "qodekit" },
  { lang: "Shell", label: "curl" },
] as const;

/** Adds `x-codeSamples` to every operation of a document: curl, and the typed client. */
export function addCodeSamples(document: Json, api: string): void {
  const contract = new Contract(document);
  for (const operation of contract.operations()) {
    const [call] = callsOf(contract, operation, api);
    if (!call) throw new Error(`${operation.id} has no sample call.`);
    const [typescript, shell] = redocLanguages;
    operation.source["x-codeSamples"] = [
      { ...typescript, source: typescriptCall(call) },
      { ...shell, source: curlSample(call) },
    ];
  }
}
