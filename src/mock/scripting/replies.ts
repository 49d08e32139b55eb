import type { MockReply, ReplyFunction } from "../types.ts";

/** A scripted reply, or what makes one. */
export type Script = MockReply | ReplyFunction;

/** The scripted replies of one API, by operation. */
export class Replies {
  readonly #counted = new Map<string, { reply: Script; left: number }[]>();
  readonly #lasting = new Map<string, Script>();

  /**
   * Adds a reply. Replies with a number of times are used up in the order in which they came; a
   * reply without one holds when none of them is left, and takes the place of an earlier one.
   */
  add(operationId: string, reply: Script, times?: number): void {
    if (times === undefined) {
      this.#lasting.set(operationId, reply);
      return;
    }
    const queue = this.#counted.get(operationId) ?? [];
    queue.push({ reply, left: times });
    this.#counted.set(operationId, queue);
  }

  /** The reply for the next request of an operation. Taking it counts. */
  take(operationId: string): Script | undefined {
    const queue = this.#counted.get(operationId);
    const first = queue?.[0];
    if (!first) return this.#lasting.get(operationId);
    first.left -= 1;
    if (first.left <= 0) queue.shift();
    if (queue.length === 0) this.#counted.delete(operationId);
    return first.reply;
  }

  /** Whether there is a reply for an operation. */
  has(operationId: string): boolean {
    return this.#counted.has(operationId) || this.#lasting.has(operationId);
  }

  get isEmpty(): boolean {
    return this.#counted.size === 0 && this.#lasting.size === 0;
  }

  clear(): void {
    this.#counted.clear();
    this.#lasting.clear();
  }
}
