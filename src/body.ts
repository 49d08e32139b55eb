/** How much of an error body is read, in bytes. More says nothing to a person or a program. */
export const errorBodyLimit = 65_536;

/**
 * Reads at most `limit` bytes as UTF-8 and drops the rest. What cannot be decoded becomes U+FFFD;
 * a body that breaks off gives what came before.
 */
export async function readBounded(
  response: Response,
  limit: number = errorBodyLimit,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let left = limit;
  try {
    while (left > 0) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(0, left);
      left -= part.length;
      text += decoder.decode(part, { stream: true });
    }
  } catch (error) {
    // The status already tells that the call failed; a broken error body must not hide it.
    if (text === "" && isAbort(error)) throw error;
  }
  // Not awaited: a server that never ends its body would hold the call.
  reader.cancel().catch(() => {});
  return text + decoder.decode();
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
