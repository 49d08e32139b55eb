// Bodies are recognised by shape, not with `instanceof`: a form of the undici package, an ArrayBuffer of
// another realm (Jest, iframes) and a polyfill are instances of classes that this module cannot import.

/** The types of values that are sent unchanged. */
export type BodyShape = "text" | "blob" | "form" | "params" | "bytes" | "stream" | "iterable";

/**
 * The bodies that `fetch` accepts. Not `BodyInit`: without the `dom` library, TypeScript has no such type
 * (`@types/node` does not declare it).
 */
export type FetchBody =
  | string
  | Blob
  | FormData
  | URLSearchParams
  | ArrayBuffer
  | ArrayBufferView<ArrayBuffer>
  | ReadableStream<Uint8Array<ArrayBuffer>>;

type Shape = Partial<Record<string | symbol, unknown>>;

/** The shape of a body; undefined if the value is data. */
export function bodyShape(value: unknown): BodyShape | undefined {
  if (typeof value === "string") return "text";
  if (typeof value !== "object" || value === null) return undefined;
  if (ArrayBuffer.isView(value) || tagOf(value) === "ArrayBuffer") return "bytes";
  if (isStream(value)) return "stream";
  const shape = value as Shape;
  // Checked first: the form of the form-data package is a Node stream with a boundary.
  if (has(shape, Symbol.asyncIterator)) return "iterable";
  if (tagOf(value) === "URLSearchParams") return "params";
  if (tagOf(value) === "FormData") return "form";
  // React Native's form has no tag and cannot be read.
  if (has(shape, "append") && has(shape, "getParts")) return "form";
  const tag = tagOf(value);
  return tag === "Blob" || tag === "File" ? "blob" : undefined;
}

/** Whether a body is a `ReadableStream` of any implementation. */
export function isStream(value: unknown): value is ReadableStream<Uint8Array<ArrayBuffer>> {
  const shape = value as Shape | null | undefined;
  return typeof value === "object" && has(shape, "getReader") && has(shape, "cancel");
}

/** A stream of this package that reads a source of the caller. */
export interface Upload {
  /** Breaks the stream off and releases the source, even while `fetch` reads the stream. */
  readonly end: () => void;
  /** The error of a chunk that cannot be sent. */
  failure?: Error;
}

/** The uploads by their streams. */
export const uploads: WeakMap<object, Upload> = new WeakMap();

/** The upload of a body, if there is one. */
export const uploadOf = (body: unknown): Upload | undefined => uploads.get(body as object);

/**
 * Releases a body that is not sent or not read, such as a stream of an open file or of a connection. A body
 * that is being read is locked, and its reader releases it. A Node stream is destroyed: return() of an
 * unused iterator does nothing.
 */
export function releaseBody(body: unknown): void {
  try {
    uploadOf(body)?.end();
    if (isStream(body)) {
      if (!body.locked) body.cancel().catch(() => {});
    } else if (bodyShape(body) === "iterable") (body as { destroy?(): void }).destroy?.();
  } catch {
    // The error of the call counts.
  }
}

const has = (shape: Shape | null | undefined, name: string | symbol) =>
  typeof shape?.[name] === "function";

/** The tag of a value: `Blob` of `[object Blob]`. */
export const tagOf = (value: unknown): string =>
  Object.prototype.toString.call(value).slice("[object ".length, -1);
