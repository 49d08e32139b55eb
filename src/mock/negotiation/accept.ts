/** One entry of an `Accept` header. */
interface MediaRange {
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
 * The header in a form that Prism can read, which throws on quoted parameters and on a plain `*`. A
 * malformed header is returned unchanged.
 */
export function plainAccept(header: string): string {
  if (!/"|(^|,)\s*\*\s*(;|,|$)/.test(header)) return header;
  const ranges = mediaRanges(header);
  return ranges?.map(({ type, weight }) => `${type};q=${weight}`).join(", ") ?? header;
}

/** The entries of the header; undefined if one is malformed. Empty entries are ignored. */
function mediaRanges(header = ""): MediaRange[] | undefined {
  const ranges: MediaRange[] = [];
  for (const entry of splitAt(",", header)) {
    if (entry.trim() === "") continue;
    const [name = "", ...parameters] = splitAt(";", entry).map((part) => part.trim());
    // Java's `HttpURLConnection` sends `*; q=.2` by default.
    const type = name === "*" ? "*/*" : name;
    if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return undefined;
    const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
    const weight = quality === undefined ? 1 : Number(quality);
    ranges.push({ type: type.toLowerCase(), weight: weight >= 0 && weight <= 1 ? weight : 0 });
  }
  return ranges;
}

const parts = {
  ",": /(?:"(?:\\.|[^"\\])*"?|[^,"])+/g,
  ";": /(?:"(?:\\.|[^"\\])*"?|[^;"])+/g,
} as const;

/** Splits at a separator outside of quoted strings. */
const splitAt = (separator: keyof typeof parts, text: string): readonly string[] =>
  text.includes('"') ? (text.match(parts[separator]) ?? []) : text.split(separator);
