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

/** JSON comes last: in a URL or HTML, some of its backslashes may still be encoded. */
const steps = [encoded, utf8, json];

/**
 * The text itself, then without its outermost escapes of URLs (`%2F`, `%C3%A9`), HTML (`&#47;`, `&#x2f;`,
 * `&amp;`) or JSON (`\/`, `\"`, `\u002f`), and so on until no escape is left.
 *
 * @throws RangeError if there are more than 20 layers.
 */
export function* layersOf(text: string): Generator<Layer, void, undefined> {
  let layer: Layer = { text };
  for (let count = 0; count < mostLayers; count += 1) {
    yield layer;
    const step = steps.find(([pattern]) => layer.text.search(pattern) >= 0);
    if (!step) return;
    layer = decoded(layer, step);
  }
  throw new RangeError("The text has too many layers of escapes.");
}

function decoded({ text, offsets }: Layer, [pattern, characterOf]: Step): Layer {
  const kept: number[] = [];
  let at = 0;
  const keep = () => kept.push(offsets?.[at] ?? at);
  const decodedText = text.replace(pattern, (whole: string, ...more) => {
    for (const start = more.at(-2); at < start; at += 1) keep();
    const character = characterOf(whole, ...more);
    // A character beyond the basic plane has two units.
    for (const _ of character.split("")) keep();
    at += whole.length;
    return character;
  });
  for (; at <= text.length; at += 1) keep();
  return { text: decodedText, offsets: kept };
}
