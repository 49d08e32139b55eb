/** One entry of an `Accept` header. */
interface MediaRange {
  /** In lower case, without parameters. */
  readonly type: string;
  readonly weight: number;
}

/**
 * Chooses the media type of the response: the success media type with the highest weight in the `Accept`
 * header (RFC 9110 §12.5.1). Equal weights are decided by the header's order, then by `application/json`:
 * the service uses version 9 of the API Builder unless version 10 is requested.
 *
 * @returns the type; undefined if the header leaves the choice open, accepts none of them, or is
 *   malformed.
 */
export function chooseMediaType(
  available: readonly string[],
  header: string | undefined,
): string | undefined {
  const ranges = mediaRanges(header);
  if (!ranges) return undefined;
  if (ranges.length === 0) return available.length > 1 ? available.find(isPlainJson) : undefined;
  let best: string | undefined;
  let rank: Rank = [0, 0, 0];
  for (const type of available) {
    const own = rankOf(type, ranges);
    if (own[0] > 0 && isAbove(own, rank)) [best, rank] = [type, own];
  }
  return best ?? (wantsSomeJson(ranges) ? available.find(isPlainJson) : undefined);
}

/** Weight, position in the header (the first is the highest), and whether it is plain JSON. */
type Rank = readonly [weight: number, place: number, plain: number];

function rankOf(type: string, ranges: readonly MediaRange[]): Rank {
  const [group] = type.toLowerCase().split("/");
  const forms = [type.toLowerCase(), `${group}/*`, "*/*"];
  for (const form of forms) {
    const at = ranges.findIndex((range) => range.type === form);
    const found = ranges[at];
    // The more specific range decides, even if it excludes the type.
    if (found)
      return [found.weight, form === "*/*" ? -ranges.length : -at, isPlainJson(type) ? 1 : 0];
  }
  return [0, 0, 0];
}

function isAbove(one: Rank, other: Rank): boolean {
  for (const [index, value] of one.entries()) {
    if (value !== other[index]) return value > (other[index] as number);
  }
  return false;
}

/**
 * The service responds to `Accept: application/vnd.api.v10+json` with plain JSON if it has only one media
 * type.
 */
const wantsSomeJson = (ranges: readonly MediaRange[]): boolean =>
  ranges.some(({ type, weight }) => type.endsWith("+json") && weight > 0) &&
  !ranges.some(({ type, weight }) => isPlainJson(type) && weight === 0);

const isPlainJson = (type: string): boolean => type === "application/json";

/**
 * The entries as a header that Prism can read, which throws on quoted parameters, empty entries, empty
 * parameters and a plain `*`.
 */
export const plainAccept = (ranges: readonly MediaRange[]): string =>
  ranges.map(({ type, weight }) => (weight === 1 ? type : `${type};q=${weight}`)).join(", ");

/**
 * The entries of the header; undefined if one is malformed. Empty entries and empty parameters are ignored
 * (RFC 9110 §5.6.1.2, §5.6.6).
 */
export function mediaRanges(header = ""): MediaRange[] | undefined {
  const ranges: MediaRange[] = [];
  for (const entry of splitAt(",", header)) {
    if (entry.trim() === "") continue;
    const [name = "", ...parameters] = splitAt(";", entry).map((part) => part.trim());
    // Java's `HttpURLConnection` sends `*; q=.2` by default.
    const type = name === "*" ? "*/*" : name;
    if (!mediaType.test(type)) return undefined;
    const quality = parameters.find((parameter) => /^q\s*(=|$)/i.test(parameter));
    const weight = quality === undefined ? 1 : weightOf(quality);
    if (weight === undefined) return undefined;
    ranges.push({ type: type.toLowerCase(), weight });
  }
  return ranges;
}

/** Two tokens (RFC 9110 §5.6.2). */
const mediaType = /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/;

/** The weight of `q=0.5`, with any number of digits; undefined if it is none. */
function weightOf(quality: string): number | undefined {
  const [, weight] = /^q=(0?\.\d+|0\.?|1(?:\.0*)?)$/i.exec(quality) ?? [];
  return weight === undefined ? undefined : Number(weight);
}

const parts = {
  ",": /(?:"(?:\\.|[^"\\])*"?|[^,"])+/g,
  ";": /(?:"(?:\\.|[^"\\])*"?|[^;"])+/g,
} as const;

/** Splits at a separator outside of quoted strings. */
const splitAt = (separator: keyof typeof parts, text: string): readonly string[] =>
  text.includes('"') ? (text.match(parts[separator]) ?? []) : text.split(separator);
