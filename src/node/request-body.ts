import type { FetchBody } from "../shared/body-shape.ts";
import { multipart } from "./multipart.ts";
import type { DispatchOptions } from "./undici.ts";

/** A body as undici takes it, and the media type that goes with it when the caller names none. */
export interface RequestBody {
  readonly body: DispatchOptions["body"];
  readonly type: string | undefined;
}

const none: RequestBody = { body: null, type: undefined };

/** Does what `fetch` does with each kind of body (https://fetch.spec.whatwg.org/#concept-bodyinit-extract). */
export function requestBody(body: FetchBody | null | undefined): RequestBody {
  if (body === undefined || body === null) return none;
  if (typeof body === "string") return { body, type: "text/plain;charset=UTF-8" };
  if (body instanceof URLSearchParams) {
    return { body: body.toString(), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (body instanceof FormData) return blob(multipart(body));
  if (body instanceof Blob) return blob(body);
  if (body instanceof ArrayBuffer) return { body: new Uint8Array(body), type: undefined };
  if (ArrayBuffer.isView(body)) {
    const { buffer, byteOffset, byteLength } = body;
    return { body: new Uint8Array(buffer, byteOffset, byteLength), type: undefined };
  }
  return { body, type: undefined };
}

const blob = (body: Blob): RequestBody => ({ body, type: body.type || undefined });
