import type { MockConfig, PrismOperation } from "../prism/prism.ts";

/**
 * Adds the declared statuses or examples to the 404 of a request that selects an undeclared one
 * (`Prefer: code=…, example=…`). Other errors are not changed.
 */
export function withChoices(
  error: Error & { readonly status?: number; readonly detail?: string },
  operation: PrismOperation,
  config: MockConfig,
): Error {
  const choices = error.status === 404 ? choicesOf(operation, config) : undefined;
  if (choices === undefined) return error;
  return Object.assign(error, { detail: `${error.detail ?? ""} ${choices}` });
}

function choicesOf(
  { responses }: PrismOperation,
  { code, exampleKey }: MockConfig,
): string | undefined {
  if (code !== undefined && !responses.some((response) => response.code === String(code))) {
    return `The contract declares: ${responses.map((response) => response.code).join(", ")}.`;
  }
  if (!exampleKey) return undefined;
  const examples = responses
    .filter((response) => code === undefined || response.code === String(code))
    .flatMap((response) =>
      (response.contents ?? [])
        .flatMap(({ examples: named = [] }) => named)
        .map(({ key }) => (code === undefined ? `${key} (${response.code})` : key)),
    );
  const names = [...new Set(examples)].join(", ");
  return names === "" ? "It has no examples." : `The contract has: ${names}.`;
}
