import { RecentMap } from "../shared/recent-map.ts";
import { SecretSearch } from "./secret-search.ts";

const mark = "[redacted]";

/** How deeply a value may be nested, because walking it takes stack. */
const deepest = 200;

/** What a cut can leave of an escape at the end of a text. */
const cutEscape = /(?:\\+(?:u[\da-f]{0,3})?|%[\da-f]?|&#?x?[\da-z]{0,7})$/i;

/**
 * Takes secrets out of texts and values: as they are, in any case, and in the escapes of JSON (also
 * nested), URLs and HTML (numeric entities and the five of XML). Other encodings, such as base64 or a
 * hash of a key, are not recognised.
 */
export class Redactor {
  readonly #secrets: readonly string[];
  #search: SecretSearch | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /**
   * Replaces every occurrence of every secret. A text that cannot be searched is replaced whole.
   *
   * @param cut whether only the beginning of the text is there: the beginning of a secret at its end
   *   is replaced too.
   */
  text(text: string, cut = false): string {
    if (this.#secrets.length === 0) return text;
    try {
      this.#search ??= new SecretSearch(this.#secrets);
      return this.#search.replaced(cut ? withoutCutEscape(text) : text, mark, cut) ?? text;
    } catch {
      // Too large for the memory, or a fault of the search.
      return mark;
    }
  }

  /**
   * A copy of a JSON value in which no string, name or number holds a secret.
   *
   * @throws RangeError when the value is nested more than 200 levels deep.
   */
  value(value: unknown, depth = 0): unknown {
    if (typeof value === "string") return this.text(value);
    if (typeof value === "number") {
      const text = String(value);
      return this.text(text) === text ? value : mark;
    }
    if (typeof value !== "object" || value === null) return value;
    if (depth > deepest) throw new RangeError("The value is nested too deeply.");
    const inner = (own: unknown) => this.value(own, depth + 1);
    if (Array.isArray(value)) return value.map(inner);
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, own]) => [this.text(name), inner(own)]));
  }
}

function withoutCutEscape(text: string): string {
  const tail = text.slice(-16);
  return text.slice(0, text.length - tail.length) + tail.replace(cutEscape, "");
}

// In an outage, thousands of errors in a row have the same secrets.
const kept = new RecentMap<Redactor>(16);

/** The redactor of some secrets. The ones that were used last are kept. */
export function redactorOf(secrets: readonly string[]): Redactor {
  return kept.get(secrets.join("\n"), () => new Redactor(secrets));
}
