import { bufferLimit, type IncomingBody } from "./incoming-body.ts";
import type { IncomingHeaders } from "./undici.ts";

/** Status and headers of a response. */
export interface ResponseHead {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHeaders;
}

/** Frees the connection of an unread body when its response is garbage collected. */
const forgotten = new FinalizationRegistry<IncomingBody>((body) => body.cancel());

/**
 * A `Response` that creates its headers and its stream only on demand; creating them takes most of
 * `fetch`'s time. `instanceof` accepts it, and it has all members of `Response`.
 */
export class NodeResponse implements Response {
  readonly type = "basic";
  readonly redirected = false;
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly ok: boolean;
  readonly #head: ResponseHead;
  readonly #body: IncomingBody | null;
  #headers: Headers | undefined;
  /** A native `Response` that takes over the body for streaming and for rare formats. */
  #standard: Response | undefined;
  #used = false;

  /** @param body null if HTTP allows none. */
  constructor(head: ResponseHead, body: IncomingBody | null) {
    this.url = head.url;
    this.status = head.status;
    this.statusText = head.statusText;
    this.ok = head.status >= 200 && head.status < 300;
    this.#head = head;
    this.#body = body;
    // A small body does not hold its connection, so the registry need not watch it. Of an encoded body,
    // only the encoded length is known.
    const { "content-length": length, "content-encoding": coding } = head.headers;
    if (body && !(Number(length) < bufferLimit && !coding)) {
      forgotten.register(this, body, this);
    }
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#head.headers);
    return this.#headers;
  }

  get body(): Response["body"] {
    return this.#asStandard().body;
  }

  get bodyUsed(): boolean {
    return this.#used || this.#standard?.bodyUsed === true;
  }

  async text(): Promise<string> {
    return this.#standard ? this.#standard.text() : toText(await this.#whole());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#standard ? this.#standard.arrayBuffer() : toBytes(await this.#whole()).buffer;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }

  async blob(): Promise<Blob> {
    return this.#asStandard().blob();
  }

  async formData(): Promise<FormData> {
    return this.#asStandard().formData();
  }

  clone(): Response {
    const copy = new NodeResponse(this.#head, null);
    copy.#standard = this.#asStandard().clone();
    return copy;
  }

  #asStandard(): Response {
    if (this.#standard) return this.#standard;
    const type = this.headers.get("content-type");
    const init = type === null ? {} : { headers: { "content-type": type } };
    forgotten.unregister(this);
    const stream = this.#used ? new ReadableStream() : (this.#body?.stream() ?? null);
    const standard = new Response(stream, init);
    // The body was read, or is being read: its stream is empty.
    if (this.#used) standard.body?.cancel();
    this.#standard = standard;
    return standard;
  }

  async #whole(): Promise<Uint8Array[]> {
    if (!this.#body) return [];
    if (this.#used) throw new TypeError("Body is unusable: Body has already been read");
    this.#used = true;
    forgotten.unregister(this);
    return this.#body.whole();
  }
}

// Not `extends`: that would create the native response, which is slow.
Object.setPrototypeOf(NodeResponse.prototype, Response.prototype);

function toHeaders(raw: IncomingHeaders): Headers {
  const headers = new Headers();
  for (const name of Object.keys(raw)) {
    for (const value of [raw[name] ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

/** Decodes UTF-8 without the byte order mark, as https://encoding.spec.whatwg.org/#utf-8-decode does. */
function toText(chunks: readonly Uint8Array[]): string {
  const [only = new Uint8Array()] = chunks;
  const bytes = chunks.length > 1 ? Buffer.concat(chunks) : only;
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8", start);
}

/** Copies the chunks into one buffer. */
function toBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
