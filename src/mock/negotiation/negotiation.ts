import type {
  MockCall,
  Mocker,
  OutputValidator,
  PrismContent,
  PrismOperation,
} from "../prism/prism.ts";
import { isBroken } from "../prism/violations.ts";

/** What the client accepts, the most wanted first: empty when it accepts anything. */
export function acceptedTypes(headers: Readonly<Record<string, string>>): string[] {
  const types = (headers["accept"] ?? "")
    .split(",")
    .map((entry) => {
      const [type = "", ...parameters] = entry.split(";").map((part) => part.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { type, weight: Number(weight ?? 1) };
    })
    .filter(({ type, weight }) => type !== "" && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type);
  return types.includes("*/*") ? [] : types;
}

/** Whether a declared media type is one of those that are accepted. */
export function isAccepted(mediaType: string, accepted: readonly string[]): boolean {
  return (
    accepted.length === 0 ||
    accepted.some((type) => type === mediaType || type === mediaType.replace(/\/.*/, "/*"))
  );
}

/**
 * Corrects what Prism chooses when an operation has several answers:
 * - It takes the lowest success and only then looks at `Accept`. Here a success whose body nobody accepts
 *   gives way to another one (version 9 answers 200 where version 10 answers 204).
 * - `Accept` names the form of a success. It does not apply to a requested status that lacks this form, as
 *   errors do: with it, Prism would answer another status.
 * - It prefers 422 to 400 for a broken request. The vendors answer 400 where they declare it.
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
    const { accept: _, ...headers } = input.data.headers;
    return { ...call, input: { ...input, data: { ...input.data, headers } } };
  }
  if (config.code !== undefined || accepted.length === 0) return call;
  // A success without a body says nowhere which form it is of, unless `x-accept` does.
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

/** Whether a status is a success that has a body in an accepted form, or no body. */
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
 * Checks an answer against the body that is declared for its very media type. Prism takes
 * `application/json` and `application/vnd.x+json` for the same, and the first declared one for both.
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
