import { UsageError } from "../errors/classes.ts";
import { releaseBody } from "../shared/body-shape.ts";
import type { Patience } from "./patience.ts";

/** The maximum bytes of an error body to read. More is useful to neither people nor programs. */
export const errorBodyLimit = 65_536;

/**
 * The default maximum of any other body: 100 MiB, far above the largest page or export of the APIs, and as
 * much as a process can parse with its default memory.
 */
export const responseLimit = 104_857_600;

/** The connection broke. The cause is the error of `fetch` or of the body. */
export class NetworkFailure {
  readonly cause: unknown;

  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** Decodes UTF-8 without a byte order mark. Invalid sequences become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  // Created on demand: a run time without it can still read text.
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}

let decoder: TextDecoder | undefined;

const nothing = new Uint8Array();

/**
 * Rejects a response whose body has been read, or is being read, by somebody else.
 *
 * @param body its body, if it is at hand: that of `nodeFetch` is expensive to create.
 */
export function checkUnread(response: Response, body?: Response["body"]): void {
  if (!response.bodyUsed && !body?.locked) return;
  throw new UsageError(
    "`fetch` or a middleware has used up the body of the response: read a clone() of it, and return the response of the last next().",
  );
}

/**
 * Reads at most `limit` bytes and drops the rest. Uses a single buffer, however small the chunks are: a
 * list of chunks would take a hundred times their size.
 *
 * @param patience for an error body: if it breaks off or stalls, the bytes so far are enough.
 * @throws NetworkFailure if the connection breaks.
 */
export async function readBytes(
  response: Response,
  limit: number,
  patience?: Patience,
): Promise<Uint8Array<ArrayBuffer>> {
  const wait = <T>(read: Promise<T>) => (patience ? patience(read) : read);
  let bytes = nothing;
  let length = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  try {
    const { body } = response;
    checkUnread(response, body);
    if (!body) return ((await wait(readWhole(response))) ?? bytes).subarray(0, limit);
    reader = body.getReader();
    while (length < limit) {
      const piece = await wait(reader.read());
      if (!piece) break;
      const { done, value } = piece;
      // Most bodies fill their one chunk.
      if (done) return length === bytes.length ? bytes : bytes.subarray(0, length);
      const end = length + value.length;
      // Most bodies are a single chunk, which is not copied.
      if (length === 0) bytes = value;
      else {
        if (end > bytes.length) {
          const larger = new Uint8Array(end * 2);
          larger.set(bytes);
          bytes = larger;
        }
        bytes.set(value, length);
      }
      length = end;
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    // An abort does not count as the end of the body, unless something was received.
    if (!patience || (length === 0 && (cause as Error | null)?.name === "AbortError")) {
      throw new NetworkFailure(cause);
    }
  }
  // Not awaited: a server that never ends its body would block the call.
  reader?.cancel().catch(() => {});
  return bytes.subarray(0, Math.min(length, limit));
}

/** The body as text, without a limit. */
export async function readText(response: Response): Promise<string> {
  checkUnread(response);
  try {
    return await response.text();
  } catch (cause) {
    // text() has failed without reading: another reader locks the body.
    if (!response.bodyUsed) checkUnread(response, response.body);
    throw new NetworkFailure(cause);
  }
}

/**
 * The body of a response without a stream: React Native has none, and test doubles often have only
 * `text()` or `json()`.
 */
async function readWhole(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const methods = response as Partial<Response>;
  if (methods.arrayBuffer) return new Uint8Array(await response.arrayBuffer());
  if (!methods.text && !methods.json) {
    throw new UsageError("`fetch` must return a Response: the body has no text() and no stream.");
  }
  const text = methods.text ? await response.text() : JSON.stringify(await response.json());
  // TextEncoder turns undefined into nothing.
  return new TextEncoder().encode(text);
}

/** Frees the connection of a response with an unread body. */
export function discard(response: Response | undefined): void {
  try {
    releaseBody(response?.body);
  } catch {
    // A test double whose `body` throws.
  }
}

/** Parses JSON; returns undefined for invalid JSON. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
