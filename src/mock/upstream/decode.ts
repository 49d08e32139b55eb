import { promisify } from "node:util";
import zlib from "node:zlib";

/** The maximum decoded size in bytes. */
const maxOutputLength = 64 * 1024 * 1024;

type Decoder = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const gunzip: Decoder = promisify(zlib.gunzip);
const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["deflate", promisify(zlib.inflate)],
  ["br", promisify(zlib.brotliDecompress)],
  // Not available in Node 20.
  ...("zstdDecompress" in zlib ? [["zstd", promisify(zlib.zstdDecompress)] as const] : []),
]);

/**
 * Decodes the content codings of a body (RFC 9110, section 8.4).
 *
 * @returns `undefined` if it cannot be decoded.
 */
export async function decode(body: Buffer, codings: string): Promise<Buffer | undefined> {
  let decoded = body;
  // The last one was applied last.
  for (const coding of codings
    .toLowerCase()
    .split(/\s*,\s*/)
    .reverse()) {
    if (coding === "" || coding === "identity") continue;
    const decoder = decoders.get(coding);
    if (!decoder) return undefined;
    try {
      decoded = await decoder(decoded, { maxOutputLength });
    } catch {
      return undefined;
    }
  }
  return decoded;
}
