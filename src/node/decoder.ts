import type { Duplex } from "node:stream";
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
} from "node:zlib";
import { IncomingBody } from "./incoming-body.ts";
import type { Flow } from "./undici.ts";

/** The `Accept-Encoding` header. */
export const acceptEncoding = "gzip, deflate, br";

/** As in `fetch`: flushed data can be read at once, and a truncated body is no error. */
const zlib = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

/** Creates a decoder for a body that begins with these bytes. */
type MakeDecoder = (first: Uint8Array) => Duplex;

const decoders: Readonly<Record<string, MakeDecoder>> = {
  gzip: () => createGunzip(zlib),
  "x-gzip": () => createGunzip(zlib),
  // RFC 9110 §8.4.1.2 requires the zlib format; some servers omit its header.
  deflate: (first) =>
    ((first[0] ?? 8) & 0x0f) === 8 ? createInflate(zlib) : createInflateRaw(zlib),
  br: () => createBrotliDecompress(brotli),
};

/** More than any server needs; each costs memory. */
const maxCodings = 5;

/**
 * The codings of a `content-encoding` header, in the order in which they were applied. Empty if one of
 * them is unknown: the body is then passed on unchanged, as `fetch` does.
 *
 * @throws Error for more than five.
 */
export function codingsOf(header: string | undefined): string[] {
  if (!header) return [];
  const codings = header
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim());
  if (codings.length > maxCodings) throw new Error("the body has too many content codings");
  return codings.every((coding) => Object.hasOwn(decoders, coding)) ? codings : [];
}

/** Decodes a body between the connection and its reader, at the reader's pace. */
export class Decoder implements Flow {
  readonly body: IncomingBody = new IncomingBody(this);
  readonly #codings: readonly string[];
  readonly #source: Flow;
  #steps: Duplex[] = [];

  /** @param codings at least one, in the order in which they were applied. */
  constructor(codings: readonly string[], source: Flow) {
    this.#codings = codings;
    this.#source = source;
  }

  push(chunk: Uint8Array): void {
    if (this.#steps.length === 0) this.#begin(chunk);
    if (this.#steps[0]?.write(chunk) === false) this.#source.pause();
  }

  end(): void {
    const [first] = this.#steps;
    if (first) first.end();
    else this.body.end();
  }

  fail(reason: unknown): void {
    this.#stop();
    this.body.fail(reason);
  }

  pause(): void {
    this.#steps.at(-1)?.pause();
  }

  resume(): void {
    this.#steps.at(-1)?.resume();
  }

  abort(reason: Error): void {
    this.#stop();
    this.#source.abort(reason);
  }

  /** Only now, because the first byte of `deflate` shows which of its formats it is. */
  #begin(chunk: Uint8Array): void {
    this.#steps = this.#codings.map((coding) => (decoders[coding] as MakeDecoder)(chunk)).reverse();
    const onError = (cause: Error) => {
      this.fail(new TypeError("terminated", { cause }));
      this.#source.abort(cause);
    };
    this.#steps.forEach((step, index) => {
      step.on("error", onError);
      this.#steps[index - 1]?.pipe(step);
    });
    this.#steps[0]?.on("drain", () => this.#source.resume());
    this.#steps
      .at(-1)
      ?.on("data", (part: Uint8Array) => this.body.push(part))
      .on("end", () => this.body.end());
  }

  #stop(): void {
    for (const step of this.#steps) step.destroy();
  }
}
