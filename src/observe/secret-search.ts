import { decodeEscapes, foldCase, mayHoldEscapes } from "./decode-escapes.ts";

/** From this many characters on, the start of a secret at the end of a cut text is one. */
const longStart = 8;

/** Below this length, a secret counts only where it stands alone: "ab" is in half of all words. */
const shortSecret = 4;

/**
 * Finds secrets in texts, in time linear in their lengths (Knuth, Morris, Pratt 1977). A regular expression
 * made from a key of some thousand characters cannot be compiled, or takes minutes; `indexOf` takes a second
 * for a repetitive key.
 */
export class SecretSearch {
  /** The secrets in the forms that texts are searched in, each with its links. */
  readonly #forms = new Map<string, number[]>();
  /** Backslashes at the end of a secret are in no decoded form of it. */
  #endsInBackslash = false;

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      // Raw, and with what looks like escapes decoded, because a text is searched in both forms.
      const forms = [foldCase(secret)];
      if (mayHoldEscapes(secret)) forms.push(decodeEscapes(secret).text);
      for (const form of forms) if (form !== "") this.#forms.set(form, linksOf(form));
      this.#endsInBackslash ||= secret.endsWith("\\");
    }
  }

  /**
   * A text with a mark in place of each secret. An encoded secret is found too: its encoded form goes.
   *
   * @param cut whether only the beginning of the text is there: a secret that begins at its end counts.
   * @returns undefined when the text holds no secret.
   */
  replaced(text: string, mark: string, cut: boolean): string | undefined {
    // How many more secrets begin than end at each place.
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

  /** Calls back with each stretch that is a secret: from its first character to the one behind its last. */
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
 * Reads a text, and says after each character that can be in a form how much of the form's beginning ends
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
      // The engine finds the next beginning faster than this loop.
      at = text.indexOf(first, at);
      if (at < 0) return 0;
    }
    while (size > 0 && text[at] !== form[size]) size = links[size] as number;
    if (text[at] === form[size]) size += 1;
    each(at + 1, size);
  }
  return size;
}

/** For each length of a form's beginning, the longest shorter one that it ends with. */
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
