import type {
  MockCall,
  Mocker,
  OutputValidator,
  PrismContent,
  PrismOperation,
} from "../prism/prism.ts";
import { isBroken } from "../prism/violations.ts";
import { mediaRanges } from "./accept.ts";
import { mediaTypesOf } from "./requested-type.ts";

/** The media types that the client accepts, the most preferred first; empty if it accepts anything. */
export function acceptedTypes(headers: Readonly<Record<string, string>>): string[] {
  const types = (mediaRanges(headers["accept"]) ?? [])
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type);
  return types.includes("*/*") ? [] : types;
}

/** Whether a declared media type is accepted. */
export function isAccepted(mediaType: string, accepted: readonly string[]): boolean {
  return (
    accepted.length === 0 ||
    accepted.some((type) => type === mediaType || type === mediaType.replace(/\/.*/, "/*"))
  );
}

/**
 * Corrects Prism's choice for operations with several responses:
 * - Prism takes the lowest success and only then considers `Accept`. Here, a success with an unacceptable
 *   body gives way to another one (version 9 returns 200, version 10 returns 204).
 * - `Accept` selects the media type of a success. It does not apply to a requested status without that
 *   media type, such as an error; Prism would return another status. If no success has an acceptable media
 *   type, a requested success is a 406; Prism's is a 500.
 * - Prism prefers 422 to 400 for an invalid request. The vendors return 400 if they declare it.
 */
export function negotiatedMocker(mock: Mocker): Mocker {
  return (call) => mock(negotiated(call));
}

function negotiated(call: MockCall): MockCall {
  const { config, input, resource } = call;
  if (isBroken(input.validations))
    return { ...call, resource: { ...resource, responses: without422(resource) } };
  const accepted = acceptedTypes(input.data.headers);
  if (config.code !== undefined && !hasForm(resource, config.code, accepted)) {
    if (config.code < 300 && !mediaTypesOf(resource).some((type) => isAccepted(type, accepted))) {
      // Without the status, Prism responds with 406.
      const { code: _, ...others } = config;
      return { ...call, config: others };
    }
    const { accept: _, ...headers } = input.data.headers;
    return { ...call, input: { ...input, data: { ...input.data, headers } } };
  }
  if (config.code !== undefined || accepted.length === 0) return call;
  // A success without a body has no media type, so `x-accept` names it.
  const asked = String(resource.extensions?.["x-accept"] ?? "");
  const fits = ({ contents = [] }: { contents?: PrismContent[] }) =>
    contents.length === 0
      ? accepted.includes(asked)
      : contents.some(({ mediaType }) => isAccepted(mediaType, accepted));
  const responses = resource.responses.filter(
    (response) => !response.code.startsWith("2") || fits(response),
  );
  const left = responses.some(({ code }) => code.startsWith("2"));
  return left ? { ...call, resource: { ...resource, responses } } : call;
}

/** Whether a status is a success with an accepted media type or no body. */
function hasForm({ responses }: PrismOperation, code: number, accepted: string[]): boolean {
  const { contents = [] } = responses.find((response) => response.code === String(code)) ?? {};
  const fits = contents.some(({ mediaType }) => isAccepted(mediaType, accepted));
  return code < 300 && (contents.length === 0 || fits);
}

function without422({ responses }: PrismOperation): PrismOperation["responses"] {
  const has400 = responses.some(({ code }) => code === "400");
  return has400 ? responses.filter(({ code }) => code !== "422") : responses;
}

/**
 * Validates a response against the body that is declared for exactly its media type. Prism treats
 * `application/json` and `application/vnd.x+json` as the same, and uses the first declared one for both.
 */
export function exactOutput(validate: OutputValidator): OutputValidator {
  return (of) => {
    const type = of.element.headers?.["Content-type"] ?? of.element.headers?.["content-type"];
    const responses = of.resource.responses.map((response) => {
      const exact = response.contents?.filter(({ mediaType }) => mediaType === type);
      return exact?.length ? { ...response, contents: exact } : response;
    });
    return validate({ ...of, resource: { ...of.resource, responses } });
  };
}
