/** A text without its escapes. Maps each character to its range in the original. */
export interface Decoded {
  readonly text: string;
  readonly starts: Uint32Array;
  /** The end of the range, exclusive. */
  readonly ends: Uint32Array;
}

const backslash = 0x5c;
/** `\`, `T`, `U`, `t`, `u`: characters that have a meaning after a backslash. */
const afterBackslash = new Set([backslash, 0x54, 0x55, 0x74, 0x75]);

/** Whether {@link decodeEscapes} could change anything. */
export const mayHoldEscapes = (text: string): boolean => /[\\%&\u0080-\u00bf]/.test(text);

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

/** An escape at the end of a text: hexadecimal digits in three forms, decimal ones, or a name. */
const escapes =
  /(?:%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);)$/i;
const named: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/** A character at the end of a text as two to four bytes of UTF-8. */
const utf8 = /(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]|[\xf0-\xf7][\x80-\xbf]{2})[\x80-\xbf]$/;

const codeOfBytes = (bytes: string): number =>
  [...bytes].reduce(
    (code, byte, at) => code * 64 + (byte.charCodeAt(0) & (at ? 63 : 127 >> bytes.length)),
    0,
  );

/**
 * Undoes the escapes of JSON (`\/`, `\"`, `\u002f`), URLs (`%2F`, `%C3%A9`) and HTML (`&#47;`, `&#x2f;`,
 * `&amp;`) in any nesting and mix, and folds the case. Drops backslashes: JSON within JSON doubles them
 * with each level.
 *
 * Runs in linear time: a decoded unit is merged into the text before it, and every step either reads a
 * character or shortens the decoded text.
 */
export function decodeEscapes(text: string): Decoded {
  const units: number[] = [];
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const tail = (size: number) => String.fromCharCode(...units.slice(-size));

  /** The escape at the end: its character and its length. */
  function escapeAtEnd(): readonly [decoded: string, width: number] | undefined {
    const { length } = units;
    const isByte = (units[length - 1] as number) >> 6 === 2;
    const mayEnd =
      isByte ||
      units[length - 1] === 0x3b ||
      units[length - 3] === 0x25 ||
      (units[length - 6] === backslash && afterBackslash.has(units[length - 5] as number));
    if (!mayEnd) return undefined;
    const [found = "", url, json, html, decimal = `0x${url ?? json ?? html}`, name = ""] =
      (isByte ? utf8 : escapes).exec(tail(10)) ?? [];
    const code = isByte ? codeOfBytes(found) : (named[name.toLowerCase()] ?? Number(decimal));
    return found && code <= 0x10ffff ? [String.fromCodePoint(code), found.length] : undefined;
  }

  for (let at = 0; at < text.length; at += 1) {
    let start = at;
    let rest = text[at] as string;
    for (let isDecoded = false; rest; ) {
      const unit = rest.charCodeAt(0);
      rest = rest.slice(1);
      // The digits of an entity may have any number of leading zeros.
      if (unit === 0x30 && /&#x?$/i.test(tail(3))) {
        ends[units.length - 1] = at + 1;
        continue;
      }
      // Interrupts an escape that this unit is part of, such as `%` before `\\u0032\\u0066`.
      while (isDecoded && units.at(-1) === backslash && !afterBackslash.has(unit)) {
        units.pop();
        start = starts[units.length] as number;
      }
      starts[units.length] = start;
      ends[units.length] = at + 1;
      units.push(unit);
      const found = escapeAtEnd();
      if (!found) continue;
      const [decoded, width] = found;
      rest = decoded + rest;
      isDecoded = true;
      units.length -= width;
      start = starts[units.length] as number;
    }
  }

  // Drops backslashes without an escape: their range is added to the next character.
  let decoded = "";
  let start: number | undefined;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as number;
    start ??= starts[index] as number;
    if (unit === backslash) continue;
    const isTab = unit === 0x74 && start !== starts[index];
    starts[decoded.length] = start;
    ends[decoded.length] = ends[index] as number;
    decoded += isTab ? "\t" : String.fromCharCode(unit);
    start = undefined;
  }
  return { text: foldCase(decoded), starts, ends };
}
