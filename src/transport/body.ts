/** How much of an error body is read, in bytes. More says nothing to a person or a program. */
export const errorBodyLimit = 65_536;

/**
 * How much of any other body is read unless the caller sets `maxResponseBytes`: 100 MiB, far above
 * the largest page or export of the APIs, and as much as a process can parse in its default memory.
 */
export const responseLimit = 104_857_600;

/** Decodes UTF-8 without a byte order mark. What cannot be decoded becomes U+FFFD. */
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Reads at most `limit` bytes and drops the rest. They lie in one buffer, however small the pieces
 * are that they come in: a list of pieces would take a hundred times their size.
 *
 * @param lenient a body that breaks off gives what came before, unless it was aborted.
 */
export async function readBytes(
  response: Response,
  limit: number,
  lenient = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  let bytes = new Uint8Array();
  let length = 0;
  try {
    while (reader && length < limit) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, length);
      const end = length + value.length;
      // Most bodies are one piece: it is not copied.
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
  } catch (error) {
    if (!lenient || (length === 0 && isAbort(error))) throw error;
  }
  // Not awaited: a server that never ends its body would hold the call.
  reader?.cancel().catch(() => {});
  return bytes.subarray(0, Math.min(length, limit));
}

/**
 * The beginning of an error body as text. The status already tells that the call failed, so a body
 * that breaks off must not hide it.
 */
export async function readBounded(
  response: Response,
  limit: number = errorBodyLimit,
): Promise<string> {
  return decode(await readBytes(response, limit, true));
}

/** The JSON value of a text, or undefined when it is none. */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
