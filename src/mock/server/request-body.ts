import { isUtf8 } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** The default maximum size of a request body, in bytes: the largest one that the contracts allow. */
export const defaultMaxBody: number = 20 * 1024 * 1024;

/**
 * A request body: parsed if it is JSON, else its text; `null` if there is none; its size after decoding, in
 * bytes; and the raw bytes.
 */
export type Body =
  | {
      readonly value: unknown;
      readonly size: number;
      readonly bytes?: Uint8Array;
      readonly unreadable?: string;
      readonly isUnknownCoding?: true;
    }
  | "too large";

/** Creates the decoder of a body. */
type Decoder = (bytes: Buffer) => Transform;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: (bytes) => (hasZlibHeader(bytes) ? createInflate() : createInflateRaw()),
};

/** Some clients omit the zlib header of `deflate` (RFC 9110 §8.4.1.2). This is its check (RFC 1950 §2.2). */
function hasZlibHeader(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** The supported content codings of request bodies, for `Accept-Encoding` (RFC 9110 §12.5.3). */
export const contentCodings: string = "gzip, br, deflate";

/**
 * Reads a request body to its end, even if it is too large to keep.
 *
 * @param max the maximum bytes to keep, compressed and decompressed.
 */
export async function readBody(request: IncomingMessage, max: number): Promise<Body> {
  const { "content-length": length } = request.headers;
  if (length === "0" || (length === undefined && !request.headers["transfer-encoding"])) {
    return { value: null, size: 0 };
  }
  const sent = await collectRequest(request, max);
  return sent === undefined ? "too large" : decodeBody(sent, request.headers, max);
}

/** Decompresses and parses a received body. */
export async function decodeBody(
  sent: Buffer,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  max: number,
): Promise<Body> {
  if (sent.length > max) return "too large";
  const type = String(headers["content-type"] ?? "");
  const codings = codingsOf(headers["content-encoding"]);
  if (codings.some((coding) => !Object.hasOwn(decoders, coding))) {
    const unreadable = `is unchecked: it is not in one of the content codings ${contentCodings}`;
    return { value: null, size: sent.length, bytes: sent, unreadable, isUnknownCoding: true };
  }
  let bytes = sent;
  try {
    // Codings are undone in reverse order.
    for (const coding of codings.reverse()) {
      const decoded = await decompress(bytes, decoders[coding] as Decoder, max);
      if (decoded === undefined) return "too large";
      bytes = decoded;
    }
  } catch {
    return {
      value: null,
      size: sent.length,
      bytes: sent,
      unreadable: `is not valid ${codings[0]}`,
    };
  }
  return { ...parsed(bytes, type), size: bytes.length, bytes: sent };
}

function codingsOf(header: string | string[] | undefined): string[] {
  if (header === undefined) return [];
  return String(header)
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
}

function parsed(bytes: Buffer, type: string): { value: unknown; unreadable?: string } {
  const text = bytes.toString("utf8");
  if (text === "") return { value: null };
  if (!/^\s*application\/([^;\s]+\+)?json\s*(;|$)/i.test(type)) return { value: text };
  // RFC 8259 §8.1. In the text, the wrong bytes are U+FFFD.
  if (!isUtf8(bytes)) return { value: text, unreadable: "is not valid UTF-8" };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { value: text, unreadable: "is not valid JSON" };
  }
}

/**
 * Uses events, which are cheaper than an iterator. Reads to the end, so that the request gets its
 * response.
 */
function collectRequest(request: IncomingMessage, max: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request
      .on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= max) chunks.push(chunk);
      })
      .on("end", () => resolve(size > max ? undefined : joined(chunks)))
      .on("error", reject)
      .on("close", () => {
        if (!request.complete) reject(new Error("The client went away."));
      });
  });
}

const joined = (chunks: readonly Buffer[]): Buffer =>
  chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);

async function decompress(
  bytes: Buffer,
  decoder: Decoder,
  max: number,
): Promise<Buffer | undefined> {
  const stream = decoder(bytes);
  stream.end(bytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return undefined; // A decompression bomb is not decompressed to its end.
    chunks.push(chunk);
  }
  return joined(chunks);
}
