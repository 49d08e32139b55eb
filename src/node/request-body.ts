import { bodyShape, type FetchBody } from "../shared/body-shape.ts";
import { multipart } from "./multipart.ts";
import type { DispatchOptions } from "./undici.ts";

/** A body for undici, and its default media type. */
export interface RequestBody {
  readonly body: DispatchOptions["body"];
  readonly type: string | undefined;
}

const none: RequestBody = { body: null, type: undefined };

/**
 * Converts each type of body as `fetch` does (https://fetch.spec.whatwg.org/#concept-bodyinit-extract).
 */
export function requestBody(body: FetchBody | null | undefined): RequestBody {
  if (body === undefined || body === null) return none;
  switch (bodyShape(body)) {
    case "text":
      return { body: String(body), type: "text/plain;charset=UTF-8" };
    case "params":
      return { body: String(body), type: "application/x-www-form-urlencoded;charset=UTF-8" };
    case "form":
      return blob(multipart(body as FormData));
    case "blob":
      return blob(body as Blob);
    case "bytes":
      return { body: bytes(body as ArrayBuffer | ArrayBufferView<ArrayBuffer>), type: undefined };
    default:
      return { body: body as ReadableStream, type: undefined };
  }
}

function bytes(body: ArrayBuffer | ArrayBufferView<ArrayBuffer>): Uint8Array {
  if (!ArrayBuffer.isView(body)) return new Uint8Array(body);
  return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
}

const blob = (body: Blob): RequestBody => ({ body, type: body.type || undefined });
