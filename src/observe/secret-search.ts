import { type Decoded, decodeEscapes, mayHoldEscapes, plainUnits } from "./decode-escapes.ts";

/** From this many characters on, the start of a secret at the end of a cut text is one. */
const longStart = 8;

/** Below this length, a secret counts only where it stands alone: "ab" is in half of all words. */
const shortSecret = 4;

/**
 * Finds secrets in texts, in time proportional to the text (Aho and Corasick, "Efficient string
 * matching", 1975). No regular expression is built: a key of some thousand characters makes one that
 * cannot be compiled, or that takes minutes.
 */
export class SecretSearch {
  // One map for all edges, by state and unit: an object per state would take much more memory.
  readonly #edges = new Map<number, number>();
  readonly #fallback: number[] = [0];
  /** The length of the longest secret that ends in a state. */
  readonly #found: number[] = [0];
  readonly #depth: number[] = [0];
  /** How deep a state must be for the end of a cut text to count. */
  readonly #enough: number[] = [longStart];
  /** Which units can begin a secret, by their last eight bits. */
  readonly #begins = new Uint8Array(256);
  /** Backslashes at the end of a secret are in no decoded form of it. */
  #endsInBackslash = false;
  /** Shorter texts hold no secret. */
  #shortest = Number.POSITIVE_INFINITY;

  constructor(secrets: Iterable<string>) {
    const levels: [parent: number, unit: number, state: number][][] = [];
    for (const secret of secrets) {
      // Raw, and with what looks like escapes decoded, because a text is searched in both forms.
      this.#add(plainUnits(secret), levels);
      if (mayHoldEscapes(secret)) this.#add(decodeEscapes(secret), levels);
      this.#endsInBackslash ||= secret.endsWith("\\");
    }
    for (const level of levels) for (const edge of level) this.#link(...edge);
  }

  #add(
    { units, length }: Decoded,
    levels: [parent: number, unit: number, state: number][][],
  ): void {
    if (length === 0) return;
    const enough = Math.min(longStart, Math.ceil(length / 2));
    this.#shortest = Math.min(this.#shortest, enough);
    this.#begins[(units[0] as number) & 255] = 1;
    let state = 0;
    for (let depth = 1; depth <= length; depth += 1) {
      const unit = units[depth - 1] as number;
      let next = this.#edges.get(state * 65_536 + unit);
      if (next === undefined) {
        next = this.#depth.push(depth) - 1;
        this.#edges.set(state * 65_536 + unit, next);
        this.#fallback.push(0);
        this.#found.push(0);
        this.#enough.push(enough);
        const level = levels[depth - 1] ?? [];
        level.push([state, unit, next]);
        levels[depth - 1] = level;
      }
      state = next;
      this.#enough[state] = Math.min(this.#enough[state] as number, enough);
    }
    this.#found[state] = length;
  }

  /** Level by level: a fallback is always higher up than its state. */
  #link(parent: number, unit: number, state: number): void {
    const to = parent === 0 ? 0 : this.#next(this.#fallback[parent] as number, unit);
    this.#fallback[state] = to;
    this.#found[state] ||= this.#found[to] as number;
  }

  #next(from: number, unit: number): number {
    for (let state = from; ; state = this.#fallback[state] as number) {
      const next = this.#edges.get(state * 65_536 + unit);
      if (next !== undefined) return next;
      if (state === 0) return 0;
    }
  }

  /**
   * The stretches of a text to hide, in order and apart from each other. An encoded secret is found
   * too; its stretch is that of the encoded form.
   *
   * @param cut whether only the beginning of the text is there: a secret that begins at its end counts.
   */
  stretches(text: string, cut: boolean): [start: number, end: number][] {
    if (text.length < this.#shortest) return [];
    const all: [start: number, end: number][] = [];
    this.#scan(plainUnits(text), cut, all);
    if (mayHoldEscapes(text)) this.#scan(decodeEscapes(text), cut, all);
    all.sort((a, b) => a[0] - b[0]);
    const merged: [start: number, end: number][] = [];
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

  #scan(text: Decoded, cut: boolean, all: [start: number, end: number][]): void {
    const { units, length, starts, ends } = text;
    const add = (from: number, to: number) =>
      all.push([starts[from] as number, ends[to - 1] as number]);
    let state = 0;
    for (let i = 0; i < length; i += 1) {
      const unit = units[i] as number;
      if (state === 0 && this.#begins[unit & 255] === 0) continue;
      state = this.#next(state, unit);
      const found = this.#found[state] as number;
      const end = i + 1;
      if (found >= shortSecret || (found > 0 && isAlone(text, end - found, end))) {
        add(end - found, end);
      }
    }
    if (!cut) return;
    while (state > 0 && (this.#depth[state] as number) < (this.#enough[state] as number)) {
      state = this.#fallback[state] as number;
    }
    if (state > 0) add(length - (this.#depth[state] as number), length);
  }
}

function isAlone({ units, length }: Decoded, start: number, end: number): boolean {
  const isWord = (at: number) =>
    at >= 0 && at < length && /[\p{L}\p{N}]/u.test(String.fromCharCode(units[at] as number));
  return !isWord(start - 1) && !isWord(end);
}
