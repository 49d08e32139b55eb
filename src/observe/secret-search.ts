import { decodeEscapes, foldCase, mayHoldEscapes } from "./decode-escapes.ts";

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
  /** No decoded form of a secret contains the backslashes at its end. */
  #endsInBackslash = false;

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      // Raw, and with apparent escapes decoded, because texts are searched in both forms.
      const forms = [foldCase(secret)];
      if (mayHoldEscapes(secret)) forms.push(decodeEscapes(secret).text);
      for (const form of forms) if (form !== "") this.#forms.set(form, linksOf(form));
      this.#endsInBackslash ||= secret.endsWith("\\");
    }
  }

  /**
   * Replaces each secret in a text with a mark. Also replaces the encoded forms of secrets.
   *
   * @param cut whether the text was cut: then also replaces the start of a secret at its end.
   * @returns undefined if the text contains no secret.
   */
  replaced(text: string, mark: string, cut: boolean): string | undefined {
    // The number of secrets that begin minus those that end, at each position.
    const edges = new Map<number, number>();
    const hide = (start: number, end: number) => {
      edges.set(start, (edges.get(start) ?? 0) + 1);
      edges.set(end, (edges.get(end) ?? 0) - 1);
    };
    this.#find(foldCase(text), cut, hide);
    if (mayHoldEscapes(text)) {
      const { text: decoded, starts, ends } = decodeEscapes(text);
      this.#find(decoded, cut, (start, end) => {
        hide(starts[start] as number, ends[end - 1] as number);
      });
    }
    if (edges.size === 0) return undefined;
    let clean = "";
    let depth = 0;
    let isHidden = false;
    for (let at = 0; at < text.length; at += 1) {
      depth += edges.get(at) ?? 0;
      const hides: boolean = depth > 0 || (isHidden && this.#endsInBackslash && text[at] === "\\");
      clean += hides ? (isHidden ? "" : mark) : text[at];
      isHidden = hides;
    }
    return clean;
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
