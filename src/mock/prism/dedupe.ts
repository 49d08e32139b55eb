/**
 * Serializes a JSON value as lines without duplicates. Arrays and objects contain line numbers, which are
 * lower than their own; the value itself comes last.
 */
export function dedupe(value: unknown): string[] {
  const lines: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (part: unknown): number => {
    const isHolder = typeof part === "object" && part !== null;
    const line = JSON.stringify(isHolder ? mapValues(part, placeOf) : part);
    const key = (isHolder ? "holder " : "value ") + line;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = lines.push(line) - 1;
    places.set(key, place);
    return place;
  };
  placeOf(value);
  return lines;
}

/** Packed lines, each parsed on demand. Duplicates become a single object. */
export class Packed {
  readonly #lines: readonly string[];
  readonly #values: unknown[] = [];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** The line of the packed value. */
  get root(): number {
    return this.#lines.length - 1;
  }

  /** The lines of the parts of an array or an object. */
  parts(place: number): object {
    return JSON.parse(this.#lines[place] ?? "");
  }

  value(place: number): unknown {
    // JSON has no `undefined`.
    const known = this.#values[place];
    if (known !== undefined) return known;
    const node: unknown = JSON.parse(this.#lines[place] ?? "");
    const isHolder = typeof node === "object" && node !== null;
    const made = isHolder ? mapValues(node, (part) => this.value(part as number)) : node;
    this.#values[place] = made;
    return made;
  }
}

function mapValues(holder: object, map: (value: unknown) => unknown): object {
  if (Array.isArray(holder)) return holder.map(map);
  const kept = Object.entries(holder).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, map(value)]));
}
