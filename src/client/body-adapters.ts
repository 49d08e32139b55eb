import { UsageError } from "../errors/classes.ts";
import {
  bodyShape,
  type FetchBody,
  isStream,
  releaseBody,
  type Upload,
  uploads,
} from "../shared/body-shape.ts";

/** A request body that `fetch` accepts. */
export interface WrittenBody {
  readonly body: FetchBody | undefined;
  /**
   * The media type of the body. Undefined: the operation's. Null: `fetch` sets it, because only `fetch`
   * knows the boundary of a form.
   */
  readonly type?: string | null | undefined;
}

/**
 * Whether the run time's `fetch` does not recognise a form or blob: it would send `[object FormData]`. Its
 * `Response` uses the same code to read bodies, and reveals the result in the media type.
 *
 * @param expected the media type of a recognised blob.
 */
export function isForeign(body: Blob | FormData, expected?: string | null): boolean {
  if (typeof Response !== "function") return false;
  const type = new Response(body).headers.get("content-type");
  return expected === undefined ? type?.startsWith("text/plain") === true : type !== expected;
}

/** Copies a blob into one that `fetch` recognises. */
export async function toBlob(blob: Blob): Promise<Blob> {
  if (typeof blob.arrayBuffer !== "function") {
    throw new UsageError("`body` is a Blob without arrayBuffer(), which cannot be read here.");
  }
  return new Blob([await blob.arrayBuffer()], { type: blob.type });
}

/** Copies a form of another implementation into one that `fetch` recognises. */
export async function toForm(form: FormData): Promise<WrittenBody> {
  const copy = new FormData();
  for (const [name, value] of form.entries()) {
    if (bodyShape(value) !== "blob") copy.append(name, String(value));
    else copy.append(name, await toBlob(value as Blob), (value as File).name);
  }
  if (isForeign(copy)) {
    throw new UsageError(
      "`body` is a form that `fetch` does not know: the global FormData is not of the same package as fetch.",
    );
  }
  return { body: copy, type: null };
}

/** Creates a stream of this run time from another type of stream, or from an async iterable. */
export function toStream(source: AsyncIterable<unknown> | ReadableStream<unknown>): WrittenBody {
  if (typeof ReadableStream !== "function") {
    throw new UsageError("`body` is a stream, and this run time has no ReadableStream.");
  }
  // The form-data package: a Node stream with a boundary.
  const form = source as { getHeaders?(): Readonly<Record<string, string | undefined>> };
  const type = form.getHeaders?.()["content-type"];
  if (source instanceof ReadableStream)
    return { body: source as ReadableStream<Uint8Array<ArrayBuffer>>, type };
  const reader = isStream(source) ? source.getReader() : undefined;
  const iterator = reader
    ? { next: () => reader.read(), return: (reason: unknown) => reader.cancel(reason) }
    : (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  let controller!: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  let ended = false;
  const end = async (reason?: unknown) => {
    if (ended) return;
    ended = true;
    // Not closed: the server would take the part for the whole.
    controller.error(reason ?? new Error("the call has ended"));
    // First, because return() waits for a pending next().
    releaseBody(source);
    try {
      await iterator.return?.(reason);
    } catch {
      // The error of the call counts.
    }
  };
  const upload: Upload = { end };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(given) {
      controller = given;
    },
    async pull() {
      const { done, value } = await iterator.next();
      if (ended) return;
      try {
        if (!done) return controller.enqueue(chunk(value));
        ended = true;
        controller.close();
      } catch (error) {
        upload.failure = error as UsageError;
        end(error);
      }
    },
    cancel: end,
  });
  uploads.set(body, upload);
  return { body, type };
}

const encoder = new TextEncoder();

function chunk(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value === "string") return encoder.encode(value);
  if (bodyShape(value) === "bytes") return toBytes(value);
  throw new UsageError("`body` is a stream of something else than strings and bytes.");
}

/** A view of this realm: `fetch` may not recognise an ArrayBuffer of another one. */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value as ArrayBuffer);
  const { buffer, byteOffset, byteLength } = value;
  return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}
