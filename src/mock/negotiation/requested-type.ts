import type { ContractRequest } from "../middleware/middleware.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { chooseMediaType, mediaRanges, plainAccept } from "./accept.ts";

/**
 * The request with the single media type that its `Accept` selects; undefined if it excludes all of them
 * with `q=0`. Prism handles other headers that nothing matches, and responds with 406. A malformed header
 * is not changed.
 */
export function withMediaType(
  operation: PrismOperation,
  request: ContractRequest,
): ContractRequest | undefined {
  const sent = request.headers.accept;
  const types = mediaTypesOf(operation);
  const chosen = chooseMediaType(types, sent);
  if (chosen === sent) return request;
  const { accept: _, ...others } = request.headers;
  if (chosen !== undefined) return { ...request, headers: { ...others, accept: chosen } };
  const ranges = mediaRanges(sent);
  if (!ranges) return request;
  if (ranges.length === 0) return { ...request, headers: others };
  return types.length > 0 && ranges.some(({ weight }) => weight === 0)
    ? undefined
    : { ...request, headers: { ...others, accept: plainAccept(ranges) } };
}

/** By operation, status and media type: responses are cached by the object of their operation. */
const withOneType = new WeakMap<PrismOperation, Map<string, PrismOperation>>();

/**
 * The operation with only the media type that `Accept` selects for a requested error. An error can have
 * several labels for the same body, of which Prism takes the first.
 */
export function withErrorType(
  operation: PrismOperation,
  code: number | undefined,
  accept: string | undefined,
): PrismOperation {
  if (code === undefined || code < 300) return operation;
  const error = operation.responses.find((response) => response.code === String(code));
  const { contents = [] } = error ?? {};
  if (contents.length < 2) return operation;
  const types = contents.map(({ mediaType }) => mediaType);
  const chosen = chooseMediaType(types, accept) ?? types[0];
  const made = withOneType.get(operation) ?? new Map<string, PrismOperation>();
  withOneType.set(operation, made);
  const key = `${code} ${chosen}`;
  let narrowed = made.get(key);
  if (!narrowed) {
    const kept = contents.filter(({ mediaType }) => mediaType === chosen);
    const responses = operation.responses.map((response) =>
      response === error ? { ...response, contents: kept } : response,
    );
    narrowed = { ...operation, responses };
    made.set(key, narrowed);
  }
  return narrowed;
}

const known = new WeakMap<PrismOperation, readonly string[]>();

/** The media types of an operation's successes; `x-accept` names the one of a success without a body. */
export function mediaTypesOf(operation: PrismOperation): readonly string[] {
  let types = known.get(operation);
  if (!types) {
    const bodies = operation.responses
      .filter(({ code }) => code.startsWith("2"))
      .flatMap(({ contents = [] }) => contents.map(({ mediaType }) => mediaType));
    const asked = operation.extensions?.["x-accept"];
    types = [...new Set([...bodies, ...(asked ? [String(asked)] : [])])];
    known.set(operation, types);
  }
  return types;
}
