/**
 * A token bucket that a client's calls share, so that retries cannot multiply an outage: each retry
 * takes a token, each success gives a tenth back, and without a token nothing is retried.
 */
export class RetryBudget {
  readonly #capacity: number;
  #tokens: number;

  constructor(capacity = 10) {
    this.#capacity = capacity;
    this.#tokens = capacity;
  }

  /** Takes a token for a retry; false when none is left. */
  take(): boolean {
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Notes a success. */
  refund(): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + 0.1);
  }
}
