import { type Redactor, redactorOf } from "./redactor.ts";
import { secretHeaderNames, secretsInHeaders } from "./secret-headers.ts";

type HeaderValues = Readonly<Record<string, string>>;

/**
 * The secrets of one call. Collecting them is cheap, because every call does it; they are processed only
 * for an error or a log line.
 */
export class CallSecrets {
  readonly #values: string[];
  readonly #headers: HeaderValues[] = [];
  #redactor: Redactor | undefined;

  /** @param values the secrets that are known from the start. */
  constructor(values: readonly string[]) {
    this.#values = [...values];
  }

  /** Adds a key: a key function may return another one for each attempt. */
  addKey(key: string): void {
    if (this.#values.includes(key)) return;
    this.#values.push(key);
    this.#redactor = undefined;
  }

  /** Adds the sent headers, including those of middleware. */
  addHeaders(headers: HeaderValues): void {
    this.#headers.push(headers);
    this.#redactor = undefined;
  }

  /** The names of the request headers with a secret. */
  headerNames(): string[] {
    return this.#headers.flatMap(secretHeaderNames);
  }

  redactor(): Redactor {
    this.#redactor ??= redactorOf([
      ...new Set([...this.#values, ...this.#headers.flatMap(secretsInHeaders)]),
    ]);
    return this.#redactor;
  }
}
