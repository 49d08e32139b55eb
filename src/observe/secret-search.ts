import { decodeEscapes, foldCase, mayHoldEscapes } from "./decode-escapes.ts";

/** From this many characters on, the start of a secret at the end of a cut text is one. */
const longStart = 8;

/** Below this length, a secret counts only where it stands alone: "ab" is in half of all words. */
const shortSecret = 4;

/** From the first character to the one behind the last. */
type Stretch = [start: number, end: number];

/**
 * Finds secrets in texts. No regular expression is built: a key of some thousand characters makes one
 * that cannot be compiled, or that takes minutes. Searching for a string is fast in every engine.
 */
export class SecretSearch {
  /** The secrets in the forms that texts are searched in. */
  readonly #forms = new Set<string>();
  /** Backslashes at the end of a secret are in no decoded form of it. */
  #endsInBackslash = false;

  constructor(secrets: Iterable<string>) {
    for (const secret of secrets) {
      // Raw, and with what looks like escapes decoded, because a text is searched in both forms.
      this.#forms.add(foldCase(secret));
      if (mayHoldEscapes(secret)) this.#forms.add(decodeEscapes(secret).text);
      this.#endsInBackslash ||= secret.endsWith("\\");
    }
    this.#forms.delete("");
  }

  /**
   * The stretches of a text to hide, in order and apart from each other. An encoded secret is found
   * too; its stretch is that of the encoded form.
   *
   * @param cut whether only the beginning of the text is there: a secret that begins at its end counts.
   */
  stretches(text: string, cut: boolean): Stretch[] {
    const all = this.#find(foldCase(text), cut);
    if (mayHoldEscapes(text)) {
      const { text: decoded, starts, ends } = decodeEscapes(text);
      for (const [start, end] of this.#find(decoded, cut)) {
        all.push([starts[start] as number, ends[end - 1] as number]);
      }
    }
    all.sort((a, b) => a[0] - b[0]);
    const merged: Stretch[] = [];
    for (const stretch of all) {
      const last = merged.at(-1);
      if (last && stretch[0] <= last[1]) last[1] = Math.max(last[1], stretch[1]);
      else merged.push(stretch);
    }
    if (this.#endsInBackslash) {
      for (const stretch of merged) while (text[stretch[1]] === "\\") stretch[1] += 1;
    }
    return merged;
  }

  #find(text: string, cut: boolean): Stretch[] {
    const found: Stretch[] = [];
    for (const form of this.#forms) {
      const { length } = form;
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        const end = at + length;
        if (length >= shortSecret || isAlone(text, at, end)) found.push([at, end]);
      }
      if (!cut) continue;
      let size = Math.min(length, text.length);
      while (size > 0 && !text.endsWith(form.slice(0, size))) size -= 1;
      if (size >= Math.min(longStart, Math.ceil(length / 2))) {
        found.push([text.length - size, text.length]);
      }
    }
    return found;
  }
}

function isAlone(text: string, start: number, end: number): boolean {
  const isWord = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? "");
  return !isWord(start - 1) && !isWord(end);
}
