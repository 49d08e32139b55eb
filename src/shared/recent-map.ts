/** A map that creates missing values, and keeps the most recently used ones. */
export class RecentMap<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;
  readonly #mayGo: (value: Value) => boolean;

  /**
   * @param limit the maximum number of values.
   * @param mayGo whether a value may be dropped; others are kept beyond the limit.
   */
  constructor(limit: number, mayGo: (value: Value) => boolean = () => true) {
    this.#limit = limit;
    this.#mayGo = mayGo;
  }

  /** The value of a name; creates it if there is none. */
  get(name: string, make: () => Value): Value {
    const known = this.#values.get(name);
    const value = known ?? make();
    this.#values.delete(name);
    this.#values.set(name, value);
    if (known === undefined) this.#shrink();
    return value;
  }

  /** The value of a name, if there is one. Does not count as a use. */
  peek(name: string): Value | undefined {
    return this.#values.get(name);
  }

  #shrink(): void {
    for (const [name, value] of this.#values) {
      if (this.#values.size <= this.#limit) return;
      if (this.#mayGo(value)) this.#values.delete(name);
    }
  }
}
