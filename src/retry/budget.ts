/**
 * A token bucket that limits retries during an outage, shared by a client's calls. Each retry takes a
 * token, and each success returns a tenth of one; without a token, nothing is retried.
 */
export class RetryBudget {
  // Counts tenths: ten times 0.1 is less than 1.
  readonly #capacity: number;
  #tenths: number;

  constructor(capacity = 10) {
    this.#capacity = capacity * 10;
    this.#tenths = this.#capacity;
  }

  /** Takes a token for a retry; returns false if none is left. */
  take(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }

  /** Records a success. */
  refund(): void {
    this.#tenths = Math.min(this.#capacity, this.#tenths + 1);
  }
}
