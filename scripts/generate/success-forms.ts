import type { Contract, ContractOperation, Json } from "./contract.ts";
import { contentOf } from "./types/model.ts";

/** A media type of the successful responses. */
export interface SuccessForm {
  readonly media: string;
  /** Distinguishes its types from those of the preferred media type: `V9`. */
  readonly word: string;
  readonly isDeprecated: boolean;
}

/**
 * The successful responses by media type, the preferred one first. Skips a media type that is only
 * another label of the same schema.
 */
export function successForms(contract: Contract, operation: ContractOperation): SuccessForm[] {
  const seen = new Set<string>();
  return [...successSchemas(contract, operation)].flatMap(([media, schemas]) => {
    const text = JSON.stringify(schemas);
    if (schemas.length > 0 && seen.has(text)) return [];
    seen.add(text);
    const isDeprecated =
      schemas.length > 0 && schemas.every((each) => contract.resolve(each)["deprecated"] === true);
    return [{ media, word: formWord(media), isDeprecated }];
  });
}

/** `application/json` beside a versioned type -> `Json`, `application/vnd.api.v10+json` -> `V10`. */
function formWord(media: string): string {
  const words = media.split("/").at(-1)?.split(/\W+/) ?? [];
  const word = words.findLast((each) => each !== "json") ?? "json";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** All media types of the successful responses, the preferred one first. */
export const successMediaTypes = (contract: Contract, operation: ContractOperation): string[] => [
  ...successSchemas(contract, operation).keys(),
];

/** The schemas of the successful responses by media type. */
function successSchemas(
  contract: Contract,
  operation: ContractOperation,
): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  const asked = operation.source["x-accept"];
  if (typeof asked === "string") found.set(asked, []);
  for (const [status, response] of Object.entries(operation.source["responses"] as Json)) {
    if (!status.startsWith("2")) continue;
    for (const { media, schema } of contentOf(contract, response)) {
      found.set(media, [...(found.get(media) ?? []), schema]);
    }
  }
  return found;
}
