import type { Flow } from "./undici.ts";

/** How many bytes of an unread body are buffered; the rest waits at the server. */
export const bufferLimit = 65_536;

/**
 * The body of an incoming response: filled by the transport, emptied by one reader. A body within {@link
 * bufferLimit} frees its connection even if nobody reads it.
 */
export class IncomingBody {
  readonly #flow: Flow;
  #chunks: Uint8Array[] = [];
  #size = 0;
  #limit = bufferLimit;
  #paused = false;
  #ended = false;
  #failure: { readonly reason: unknown } | undefined;
  #waiting: (() => void) | undefined;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** Adds received bytes. */
  push(chunk: Uint8Array): void {
    if (chunk.length === 0 || this.#ended) return;
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= this.#limit && !this.#paused) {
      this.#paused = true;
      this.#flow.pause();
    }
    if (this.#limit === bufferLimit) this.#wake();
  }

  /** Marks the body as complete. */
  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Marks the body as broken off. */
  fail(reason: unknown): void {
    if (this.#ended) return;
    this.#failure = { reason };
    this.end();
  }

  /** Discards the rest, and closes a connection that still carries it. */
  cancel(): void {
    if (!this.#ended) this.#flow.abort(new Error("the body was discarded"));
    this.#chunks = [];
    this.end();
  }

  /** The whole body. Rejects if it breaks off. */
  async whole(): Promise<Uint8Array[]> {
    this.#limit = Number.POSITIVE_INFINITY;
    this.#resume();
    if (!this.#ended) await this.#more();
    if (this.#failure) throw this.#failure.reason;
    const chunks = this.#chunks;
    this.#chunks = [];
    return chunks;
  }

  /** The body as a stream, no faster than it is read. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    return new ReadableStream({
      type: "bytes",
      pull: (controller) => this.#pull(controller),
      cancel: () => this.cancel(),
    });
  }

  async #pull(controller: ReadableByteStreamController): Promise<void> {
    if (this.#chunks.length === 0 && !this.#ended) await this.#more();
    const chunk = this.#chunks.shift();
    if (chunk) {
      this.#size -= chunk.length;
      // A copy: the stream transfers its memory, and chunks share theirs.
      controller.enqueue(new Uint8Array(chunk));
      if (this.#size < bufferLimit) this.#resume();
    } else if (this.#failure) {
      throw this.#failure.reason;
    } else {
      controller.close();
      controller.byobRequest?.respond(0);
    }
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#flow.resume();
  }

  /** Resolves when there is something to read, or the body has ended. */
  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  #wake(): void {
    this.#waiting?.();
    this.#waiting = undefined;
  }
}
