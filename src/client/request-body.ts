import { UsageError } from "../errors/classes.ts";

/** The body of a request: what `fetch` takes as it is, goes as it is; everything else is JSON. */
export function writeBody(body: unknown): BodyInit | undefined {
  if (
    body === undefined ||
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  ) {
    return body as BodyInit | undefined;
  }
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new UsageError("`body` cannot be written as JSON: it holds a cycle or a bigint.", {
      cause,
    });
  }
}

/** Whether `fetch` knows the media type of a body better: a form's has its boundary in it. */
export function namesOwnType(body: BodyInit | undefined): boolean {
  return (
    body === undefined ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    (body instanceof Blob && body.type !== "")
  );
}
