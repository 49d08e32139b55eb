import { RecentMap } from "../shared/recent-map.ts";
import { SecretSearch } from "./secret-search.ts";

const mark = "[redacted]";

/** The maximum nesting of a value, because walking it uses the stack. */
const deepest = 200;

/** An incomplete escape at the end of a cut text. */
const cutEscape = /(?:\\+(?:u[\da-f]{0,3})?|%[\da-f]?|&#?x?[\da-z]{0,7})$/i;

/**
 * Removes secrets from texts and values: unchanged, in any case, and in escapes of JSON (also nested),
 * URLs and HTML (numeric entities and the five of XML). Does not recognise other encodings, such as base64
 * or a hash of a key.
 */
export class Redactor {
  readonly #secrets: readonly string[];
  #search: SecretSearch | undefined;

  constructor(secrets: readonly string[]) {
    this.#secrets = secrets;
  }

  /**
   * Replaces every occurrence of every secret. If the text cannot be searched, replaces all of it.
   *
   * @param cut whether the text was cut: then also replaces the start of a secret at its end.
   */
  text(text: string, cut = false): string {
    if (this.#secrets.length === 0) return text;
    try {
      this.#search ??= new SecretSearch(this.#secrets);
      return this.#search.replaced(cut ? withoutCutEscape(text) : text, mark, cut);
    } catch {
      // The text is too large for the memory, or the search has failed.
      return mark;
    }
  }

  /**
   * A copy of a JSON value in which no string, name or number contains a secret.
   *
   * @throws RangeError if the value is nested more than 200 levels deep.
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

/** The redactor for the given secrets. Caches the most recently used ones. */
export function redactorOf(secrets: readonly string[]): Redactor {
  return kept.get(secrets.join("\n"), () => new Redactor(secrets));
}
