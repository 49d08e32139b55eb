import { codingsOf, Decoder } from "./decoder.ts";
import { IncomingBody } from "./incoming-body.ts";
import { NodeResponse } from "./response.ts";
import type { DispatchHandler, Flow, IncomingHeaders } from "./undici.ts";

/** The request that a response belongs to. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | null | undefined;
}

/** The statuses without a body (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody = new Set([204, 205, 304]);

/** Turns what undici tells about one request into a response, or into the errors of `fetch`. */
export class ResponseHandler implements DispatchHandler {
  readonly #request: SentRequest;
  readonly #resolve: (response: Response) => void;
  readonly #reject: (reason: unknown) => void;
  #flow: Flow | undefined;
  #body: IncomingBody | Decoder | undefined;

  constructor(
    request: SentRequest,
    resolve: (response: Response) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    request.signal?.addEventListener("abort", this);
  }

  /** The signal was aborted: the listener is the handler itself, which spares a function per request. */
  handleEvent(): void {
    const reason: unknown = this.#request.signal?.reason;
    this.#reject(reason);
    this.#body?.fail(reason);
    this.#flow?.abort(new Error("the request was aborted"));
    this.#release();
  }

  onRequestStart(flow: Flow): void {
    this.#flow = flow;
    // It has waited for a connection, and is not wanted any more.
    if (this.#request.signal?.aborted) flow.abort(new Error("the request was aborted"));
  }

  onResponseStart(flow: Flow, status: number, headers: IncomingHeaders, statusText = ""): void {
    if (status < 200) return;
    const { url, method } = this.#request;
    const head = { url, status, statusText, headers };
    if (method === "HEAD" || withoutBody.has(status)) {
      this.#resolve(new NodeResponse(head, null));
      return;
    }
    const codings = codingsOf(headers["content-encoding"]?.toString());
    if (codings.length === 0) {
      const body = new IncomingBody(flow);
      this.#body = body;
      this.#resolve(new NodeResponse(head, body));
    } else {
      const decoder = new Decoder(codings, flow);
      this.#body = decoder;
      this.#resolve(new NodeResponse(head, decoder.body));
    }
  }

  onResponseData(_: Flow, chunk: Uint8Array): void {
    this.#body?.push(chunk);
  }

  onResponseEnd(): void {
    this.#release();
    this.#body?.end();
  }

  onResponseError(_: Flow | null, cause: Error): void {
    this.#release();
    // Of these two, the one that comes too late has no effect.
    this.#reject(new TypeError("fetch failed", { cause }));
    this.#body?.fail(new TypeError("terminated", { cause }));
  }

  #release(): void {
    this.#request.signal?.removeEventListener("abort", this);
  }
}
