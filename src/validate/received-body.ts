import { decode, parseJson } from "../transport/body.ts";
import { isJson, mediaTypeOf } from "./received-response.ts";
import type { CallOutcome } from "./response-validator.ts";

/**
 * The body of a successful response for validation: parsed JSON, whatever format the call requested;
 * otherwise text or a `Blob`. Undefined if empty, except for an empty file. JSON that cannot be parsed
 * remains text, which differs from what its schema declares.
 *
 * @param label the content type, or the requested media type if there is none.
 */
export async function receivedBody(
  { data, parseAs = "json" }: NonNullable<CallOutcome["reply"]>,
  label: string | undefined,
): Promise<unknown> {
  if (parseAs === "json" || data === undefined) return data;
  const type = mediaTypeOf(label);
  if (type !== undefined && !isJson(type)) {
    return parseAs === "text" && data !== "" ? data : new Blob([data as Uint8Array<ArrayBuffer>]);
  }
  const text = await textOf(data as string | Uint8Array | Blob);
  if (text === "") return undefined;
  const parsed = parseJson(text);
  return parsed ? parsed.value : text;
}

async function textOf(data: string | Uint8Array | Blob): Promise<string> {
  if (typeof data === "string") return data;
  // `Blob.text()` decodes in the same way.
  return data instanceof Blob ? data.text() : decode(data);
}
