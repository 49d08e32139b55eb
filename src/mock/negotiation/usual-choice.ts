import type { MockConfig, Negotiated, PrismOperation } from "../prism/prism.ts";
import { simpleType } from "../validation/media-type.ts";

/**
 * Prism's choice for a valid request that accepts one media type, or any: an example of the lowest
 * success. `undefined` leaves the choice to Prism, whose code takes time to load.
 */
export function usualChoice(
  { method, responses }: PrismOperation,
  { code: wantedCode, exampleKey, dynamic }: MockConfig,
  mediaTypes: readonly string[] = [],
): Negotiated | undefined {
  const isUsual = wantedCode === undefined && !dynamic && method !== "head";
  if (!isUsual || mediaTypes.length > 1) return undefined;
  const successes = responses.filter(({ code }) => code.startsWith("2"));
  if (!successes.every(({ code }) => /^\d{3}$/.test(code))) return undefined;
  const [lowest] = successes.sort((a, b) => Number(a.code) - Number(b.code));
  const { code = "", contents = [], headers = [] } = lowest ?? {};
  if (!contents.every(({ mediaType }) => simpleType(mediaType) === mediaType)) return undefined;
  const [wanted = "application/json"] = mediaTypes;
  const content = contents.find(({ mediaType }) => mediaType === wanted);
  if (!content) return undefined;
  const { mediaType, schema, examples = [] } = content;
  const bodyExample = exampleKey ? examples.find(({ key }) => key === exampleKey) : examples[0];
  if (exampleKey && !bodyExample) return undefined;
  return {
    code,
    mediaType,
    headers,
    ...(schema !== undefined && { schema: schema as object }),
    ...(bodyExample && { bodyExample }),
  };
}
