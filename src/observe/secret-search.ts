import { foldCase, layersOf } from "./decode-escapes.ts";

/** At the end of a cut text, the start of a secret counts from this length on. */
const longStart = 8;

/** Below this length, a secret counts only as a whole word: "ab" is part of many words. */
const shortSecret = 4;

/**
 * Finds secrets in texts in linear time (Knuth, Morris, Pratt 1977). A regular expression made from a key
 * of some thousand characters cannot be compiled or takes minutes; `indexOf` takes a second for a
 * repetitive key.
 */
export class SecretSearch {
  /** The searched forms of the secrets, each with its links. */
  readonly #forms = new Map<string, number[]>();
  /** The starts of secrets that follow a `%` like an escape. */
  readonly #starts: ReadonlySet<string>;

  constructor(secrets: Iterable<string>) {
    const starts = new Set<string>();
    for (const secret of secrets) {
      if (/^[\da-f]{2}/i.test(secret)) starts.add(secret.slice(0, 2).toLowerCase());
      // Also with apparent escapes decoded, as in the layers of a text.
      for (const { text } of layersOf(secret)) {
        if (text !== "") this.#forms.set(foldCase(text), linksOf(foldCase(text)));
      }
    }
    this.#starts = starts;
  }

  /**
   * Replaces each secret in a text with a mark. Also replaces the encoded forms of secrets.
   *
   * @param cut whether the text was cut: then also replaces the start of a secret at its end.
   * @throws RangeError if the text is encoded too often.
   */
  replaced(text: string, mark: string, cut: boolean): string {
    const ranges: (readonly [start: number, end: number])[] = [];
    for (const { text: layer, offsets } of layersOf(text, this.#starts)) {
      this.#find(foldCase(layer), cut, (start, end) => {
        ranges.push(offsets ? [offsets[start] as number, offsets[end] as number] : [start, end]);
      });
    }
    const shown: string[] = [];
    let at = 0;
    for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
      // Secrets that overlap or touch have one mark.
      if (start > at || shown.length === 0) shown.push(text.slice(at, start));
      at = Math.max(at, end);
    }
    return [...shown, text.slice(at)].join(mark);
  }

  /** Calls back with the range of each secret: start (inclusive) and end (exclusive). */
  #find(text: string, cut: boolean, found: (start: number, end: number) => void): void {
    for (const [form, links] of this.#forms) {
      const { length } = form;
      const rest = scan(form, links, text, 0, (end, size) => {
        const start = end - length;
        if (size === length && (length >= shortSecret || isAlone(text, start, end))) {
          found(start, end);
        }
      });
      if (cut && rest >= Math.min(longStart, Math.ceil(length / 2))) {
        found(text.length - rest, text.length);
      }
    }
  }
}

/**
 * Scans a text, and reports after each character that can be in a form how long a prefix of the form ends
 * there. Returns the last of these lengths.
 */
function scan(
  form: string,
  links: readonly number[],
  text: string,
  from: number,
  each: (end: number, size: number) => void,
): number {
  const first = form[0] as string;
  let size = 0;
  for (let at = from; at < text.length; at += 1) {
    if (size === 0) {
      // The engine finds the next start faster than this loop.
      at = text.indexOf(first, at);
      if (at < 0) return 0;
    }
    while (size > 0 && text[at] !== form[size]) size = links[size] as number;
    if (text[at] === form[size]) size += 1;
    each(at + 1, size);
  }
  return size;
}

/** For each prefix of a form, the length of its longest proper prefix that is also its suffix. */
function linksOf(form: string): number[] {
  const links = new Array<number>(form.length + 1).fill(0);
  scan(form, links, form, 1, (end, size) => {
    links[end] = size;
  });
  return links;
}

function isAlone(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? "");
  return !isWord(start - 1) && !isWord(end);
}
