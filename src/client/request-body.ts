import { UsageError } from "../errors/classes.ts";
import { bodyShape } from "../shared/body-shape.ts";
import { isForeign, toBlob, toBytes, toForm, toStream, type WrittenBody } from "./body-adapters.ts";
import { checkJson } from "./json-body.ts";

export type { WrittenBody } from "./body-adapters.ts";

/** A request without a body. */
export const noBody: WrittenBody = { body: undefined, type: null };

/**
 * Serializes a request body, for methods, `request()` and openapi-fetch.
 *
 * | value | sent as |
 * |---|---|
 * | string, `ArrayBuffer`, typed array | unchanged |
 * | `Blob`, `File`, `FormData`, `URLSearchParams` | unchanged, with its own media type |
 * | `ReadableStream`, Node stream, async iterable | a stream, once: it is never retried |
 * | plain object, array, number, boolean, null, anything with `toJSON()` | JSON |
 *
 * Each `toJSON()` is called twice: its result is checked first.
 *
 * @throws UsageError for everything else, such as a `Map`, a function or a class instance: JSON would drop
 *   its content.
 */
export async function writeBody(value: unknown): Promise<WrittenBody> {
  const shape = bodyShape(value);
  switch (shape) {
    case undefined:
      return value === undefined ? noBody : { body: writeJson(value) };
    case "text":
      return { body: value as string };
    case "bytes":
      return { body: toBytes(value) };
    case "params":
      return { body: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
    case "blob": {
      const blob = value as Blob;
      const body = isForeign(blob, blob.type || null) ? await toBlob(blob) : blob;
      return { body, type: blob.type || undefined };
    }
    case "form": {
      const form = value as FormData;
      if (typeof form.entries !== "function" || !isForeign(form)) return { body: form, type: null };
      return toForm(form);
    }
    default:
      return toStream(value as AsyncIterable<unknown>);
  }
}

function writeJson(value: unknown): string {
  try {
    checkJson(value);
    return JSON.stringify(value);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError("`body` cannot be written as JSON: its toJSON() or a getter failed.", {
      cause,
    });
  }
}
