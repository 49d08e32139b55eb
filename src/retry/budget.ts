/**
 * A token bucket that a client's calls share, so that retries cannot multiply an outage: each retry
 * takes a token, each success gives a tenth back, and without a token nothing is retried.
 */
export class RetryBudget {
  // In tenths: ten times 0.1 is less than 1.
  readonly #capacity: number;
  #tenths: number;

  constructor(capacity = 10) {
    this.#capacity = capacity * 10;
    this.#tenths = this.#capacity;
  }

  /** Takes a token for a retry; false when none is left. */
  take(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }

  /** Notes a success. */
  refund(): void {
    this.#tenths = Math.min(this.#capacity, this.#tenths + 1);
  }
}
