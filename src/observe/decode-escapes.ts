/** A text with some of its escapes decoded. */
export interface Layer {
  readonly text: string;
  /** The position of each unit, and of the end, in the original text; absent for the original. */
  readonly offsets?: readonly number[];
}

/** Far more than any text has that a server did not write to waste time. */
const mostLayers = 20;

/**
 * A text in lower case, of the same length, with `+` as a space, as in forms. A server may echo a key in a
 * header name or host.
 */
export const foldCase = (text: string): string => text.replace(/[A-Z+\u0080-\uffff]/g, fold);

function fold(unit: string): string {
  if (unit === "+") return " ";
  const folded = unit.toLowerCase();
  return folded.length === 1 ? folded : unit;
}

/** A kind of escapes, and the character of one, given the match and its groups. */
type Step = readonly [pattern: RegExp, character: (...match: string[]) => string];

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Escapes of URLs and HTML. */
const encoded: Step = [
  /%([\da-f]{2})|&#x0*([\da-f]{1,6});|&#0*(\d{1,7});|&(amp|lt|gt|quot|apos);/gi,
  (_, url, hex, decimal = `0x${url ?? hex}`, name = "") =>
    entities[name.toLowerCase()] ?? String.fromCodePoint(Math.min(Number(decimal), 0x10ffff)),
];

/** UTF-8 that was read as Latin-1, such as the bytes of `%C3%A9`. */
const utf8: Step = [
  /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})[\x80-\xbf]/g,
  (bytes = "") => new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))),
];

/** Escapes of JSON. Of the control characters, only a tab can be in a header. */
const json: Step = [
  /\\(?:u([\da-f]{4})|(t)|(.?))/gis,
  (_, hex, tab, other = "") =>
    hex ? String.fromCodePoint(Number(`0x${hex}`)) : tab ? "\t" : other,
];

const steps = [encoded, utf8, json];

/** Leaves a `%` alone that the start of a secret follows: it may be no escape, as in `100%2f…`. */
const encodedBefore = (starts: ReadonlySet<string>): Step => [
  encoded[0],
  (whole = "", url, ...others) =>
    starts.has(url?.toLowerCase() ?? "") ? whole : encoded[1](whole, url as string, ...others),
];

/**
 * The text itself, and what becomes of it without some of its escapes of URLs (`%2F`, `%C3%A9`), HTML
 * (`&#47;`, `&#x2f;`, `&amp;`) or JSON (`\/`, `\"`, `\u002f`), in any order of decoding, until no escape is
 * left.
 *
 * @param starts the first two characters of secrets, in lower case.
 * @throws RangeError if there are more than 20 such texts.
 */
export function* layersOf(
  text: string,
  starts?: ReadonlySet<string>,
): Generator<Layer, void, undefined> {
  const layers: Layer[] = [{ text }];
  const seen = new Set([text]);
  const all = starts?.size ? [...steps, encodedBefore(starts)] : steps;
  for (const layer of layers) {
    if (layers.length > mostLayers)
      throw new RangeError("The text has too many layers of escapes.");
    yield layer;
    for (const step of all) {
      if (layer.text.search(step[0]) < 0) continue;
      const next = decoded(layer, step);
      if (!seen.has(next.text)) layers.push(next);
      seen.add(next.text);
    }
  }
}

function decoded({ text, offsets }: Layer, [pattern, characterOf]: Step): Layer {
  const kept: number[] = [];
  let at = 0;
  const keep = () => kept.push(offsets?.[at] ?? at);
  const decodedText = text.replace(pattern, (whole: string, ...more) => {
    const character = characterOf(whole, ...more);
    if (character === whole) return whole;
    for (const start = more.at(-2); at < start; at += 1) keep();
    // A character beyond the basic plane has two units.
    for (const _ of character.split("")) keep();
    at += whole.length;
    return character;
  });
  for (; at <= text.length; at += 1) keep();
  return { text: decodedText, offsets: kept };
}
