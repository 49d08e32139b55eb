import type { IncomingMessage } from "node:http";

/** The largest request body that is read, in bytes. */
export const maxBody: number = 10 * 1024 * 1024;

/** A request body: parsed if it is JSON, else its text, `null` if there is none; and as it came. */
export type Body =
  | {
      readonly value: unknown;
      readonly size: number;
      readonly bytes?: Uint8Array;
      readonly unreadable?: string;
    }
  | "too large";

/** Reads a request's body to its end, also if it is too large to be kept. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const { "content-length": length, "content-type": type = "" } = request.headers;
  let size = 0;
  if (length === "0" || (length === undefined && !request.headers["transfer-encoding"])) {
    return { value: null, size };
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBody) chunks.push(chunk);
  }
  if (size > maxBody) return "too large";
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString("utf8");
  if (text === "") return { value: null, size };
  if (!/^\s*application\/([^;\s]+\+)?json\s*(;|$)/i.test(type)) return { value: text, size, bytes };
  try {
    return { value: JSON.parse(text) as unknown, size, bytes };
  } catch {
    return { value: text, size, bytes, unreadable: "is not valid JSON" };
  }
}
