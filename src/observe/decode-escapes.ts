/** A text without its escapes. Each character knows which stretch of the original it came from. */
export interface Decoded {
  readonly text: string;
  readonly starts: Uint32Array;
  /** The position behind the last character of the stretch. */
  readonly ends: Uint32Array;
}

type Escape = readonly [code: number, width: number];

const backslash = 0x5c;
const percent = 0x25;
/** `\`, `T`, `U`, `t`, `u`: a backslash before them means something. */
const afterBackslash = new Set([backslash, 0x54, 0x55, 0x74, 0x75]);
const named: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/** Whether {@link decodeEscapes} could change anything. */
export const mayHoldEscapes = (text: string): boolean => /[\\%&\u0080-\u00bf]/.test(text);

/**
 * A text in lower case, of the same length; `+` is a space, as it is in forms. A server may echo a key as a
 * header name or host.
 */
export const foldCase = (text: string): string => text.replace(/[A-Z+\u0080-\uffff]/g, fold);

function fold(unit: string): string {
  if (unit === "+") return " ";
  const folded = unit.toLowerCase();
  return folded.length === 1 ? folded : unit;
}

/**
 * Undoes the escapes of JSON (`\/`, `\"`, `\u002f`), URLs (`%2F`, `%C3%A9`) and HTML (`&#47;`,
 * `&#x2f;`, `&amp;`) however deeply they are nested and mixed, and folds the case. Backslashes vanish:
 * JSON within JSON doubles them with each level.
 *
 * It takes time proportional to the text: a decoded unit joins those before it, and every step
 * either reads a character or shortens what was decoded.
 */
export function decodeEscapes(text: string): Decoded {
  const size = text.length;
  const units = new Uint16Array(size);
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  let length = 0;

  const before = (back: number) => (length >= back ? (units[length - back] as number) : 0);
  const textAtEnd = (size: number) =>
    String.fromCharCode(...units.subarray(Math.max(0, length - size), length));

  /** What the escape at the end decodes to, as `[code point, units that it takes]`. */
  function escapeAtEnd(): Escape | undefined {
    const last = before(1);
    if (last === 0x3b) return entityAtEnd();
    if (last >= 0x80 && last <= 0xbf) return utf8AtEnd();
    if (before(3) === percent) return hexAtEnd(2, 3);
    return before(6) === backslash && lower(before(5)) === 0x75 ? hexAtEnd(4, 6) : undefined;
  }

  function hexAtEnd(digits: number, width: number): Escape | undefined {
    const text = textAtEnd(digits);
    return /^[\da-f]+$/i.test(text) ? [Number(`0x${text}`), width] : undefined;
  }

  function entityAtEnd(): Escape | undefined {
    const [entity = "", hex, decimal = hex && `0x${hex}`, name = ""] =
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));$/i.exec(textAtEnd(10)) ?? [];
    const code = Number(decimal ?? named[name.toLowerCase()]);
    return code <= 0x10ffff ? [code, entity.length] : undefined;
  }

  function utf8AtEnd(): Escape | undefined {
    let code = 0;
    for (let width = 1; width <= 4; width += 1) {
      const byte = before(width);
      const bits = 7 - width;
      const isLead = width > 1 && byte >> bits === 2 ** (width + 1) - 2;
      if (!isLead && byte >> 6 !== 2) return undefined;
      code += (byte & (isLead ? 2 ** bits - 1 : 63)) << (6 * (width - 1));
      if (!isLead) continue;
      // Two bytes for ASCII are no UTF-8.
      return code <= 0x10ffff && (code >= 0x80 || width > 2) ? [code, width] : undefined;
    }
    return undefined;
  }

  /** Whether a zero leads the digits of an entity, which may have any number of them. */
  const leadsDigits = () =>
    (before(1) === 0x23 && before(2) === 0x26) ||
    (lower(before(1)) === 0x78 && before(2) === 0x23 && before(3) === 0x26);

  function push(given: number, from: number, end: number): void {
    let unit = given;
    let start = from;
    for (let isDecoded = false; ; isDecoded = true) {
      if (unit === 0x30 && leadsDigits()) {
        ends[length - 1] = end;
        return;
      }
      // In the way of an escape that this unit is part of, such as `%` before `\\u0032\\u0066`.
      if (isDecoded && !afterBackslash.has(unit)) {
        while (before(1) === backslash) {
          length -= 1;
          start = starts[length] as number;
        }
      }
      units[length] = unit;
      starts[length] = start;
      ends[length] = end;
      length += 1;
      const found = escapeAtEnd();
      if (!found) return;
      const [code, width] = found;
      length -= width;
      start = starts[length] as number;
      if (code <= 0xffff) unit = code;
      else {
        push(0xd800 + ((code - 0x10000) >> 10), start, end);
        unit = 0xdc00 + (code & 0x3ff);
      }
    }
  }

  for (let i = 0; i < size; i += 1) push(text.charCodeAt(i), i, i + 1);

  // Backslashes that began no escape vanish: their stretch goes to the next character.
  let decoded = "";
  let start: number | undefined;
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number;
    start ??= starts[i] as number;
    if (unit === backslash) continue;
    const isTab = unit === 0x74 && start < (starts[i] as number);
    starts[decoded.length] = start;
    ends[decoded.length] = ends[i] as number;
    decoded += isTab ? "\t" : String.fromCharCode(unit);
    start = undefined;
  }
  return { text: foldCase(decoded), starts, ends };
}

const lower = (unit: number) => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);
