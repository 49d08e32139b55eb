import type { Duplex } from "node:stream";
// As a whole: Node 20 has no zstd, and importing it by name would fail.
import * as zlib from "node:zlib";
import { IncomingBody } from "./incoming-body.ts";
import type { Flow } from "./undici.ts";

/** The `Accept-Encoding` header. */
export const acceptEncoding = "gzip, deflate, br";

const { constants } = zlib;
/** As in `fetch`: flushed data can be read at once, and a truncated body is no error. */
const deflated = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const brotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

/** Creates a decoder for a body that begins with these bytes. */
type MakeDecoder = (first: Uint8Array) => Duplex;

const decoders: Readonly<Record<string, MakeDecoder>> = {
  gzip: () => zlib.createGunzip(deflated),
  "x-gzip": () => zlib.createGunzip(deflated),
  // RFC 9110 §8.4.1.2 requires the zlib format; some servers omit its header.
  deflate: (first) =>
    ((first[0] ?? 8) & 0x0f) === 8 ? zlib.createInflate(deflated) : zlib.createInflateRaw(deflated),
  br: () => zlib.createBrotliDecompress(brotli),
  // Node 22.15 and later.
  ...("createZstdDecompress" in zlib && { zstd: () => zlib.createZstdDecompress() }),
};

/** More than any server needs; each costs memory. */
const maxCodings = 5;

/**
 * The codings of a `content-encoding` header, in the order in which they were applied, without `identity`.
 *
 * @throws Error for more than five.
 */
export function codingsOf(header: string | undefined): string[] {
  if (!header) return [];
  const codings = header
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  if (codings.length > maxCodings) throw new Error("the body has too many content codings");
  return codings;
}

/**
 * Decodes a body between the connection and its reader, at the reader's pace. A body with an unknown coding
 * breaks off with the code `UNKNOWN_CONTENT_CODING`; `fetch` would pass it on encoded.
 */
export class Decoder implements Flow {
  readonly body: IncomingBody;
  readonly #coding: string;
  readonly #source: Flow;
  /** Decodes the coding that was applied before this one. */
  readonly #next: Decoder | IncomingBody;
  /** Created with the first bytes, because those of `deflate` show which of its formats it is. */
  #step: Duplex | undefined;

  /** @param codings at least one, in the order in which they were applied. */
  constructor(codings: readonly string[], source: Flow) {
    const inner = codings.slice(0, -1);
    const next = inner.length > 0 ? new Decoder(inner, this) : new IncomingBody(this);
    this.body = next instanceof Decoder ? next.body : next;
    this.#next = next;
    this.#coding = codings.at(-1) as string;
    this.#source = source;
  }

  push(chunk: Uint8Array): void {
    this.#step ??= this.#begin(chunk);
    if (this.#step?.write(chunk) === false) this.#source.pause();
  }

  end(): void {
    if (this.#step) this.#step.end();
    else this.#next.end();
  }

  fail(reason: unknown): void {
    this.#step?.destroy();
    this.#next.fail(reason);
  }

  pause(): void {
    this.#step?.pause();
  }

  resume(): void {
    this.#step?.resume();
  }

  abort(reason: Error): void {
    this.#step?.destroy();
    this.#source.abort(reason);
  }

  #begin(chunk: Uint8Array): Duplex | undefined {
    const broken = (cause: Error) => {
      this.fail(new TypeError("terminated", { cause }));
      this.#source.abort(cause);
    };
    const make = Object.hasOwn(decoders, this.#coding) && decoders[this.#coding];
    if (!make) {
      const cause = new Error(
        `the body has the content coding ${this.#coding}, which this Node cannot decode`,
      );
      broken(Object.assign(cause, { code: "UNKNOWN_CONTENT_CODING" }));
      return undefined;
    }
    return make(chunk)
      .on("error", broken)
      .on("drain", () => this.#source.resume())
      .on("data", (part: Uint8Array) => this.#next.push(part))
      .on("end", () => this.#next.end());
  }
}
