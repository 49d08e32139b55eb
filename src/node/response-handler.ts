import { codingsOf, Decoder } from "./decoder.ts";
import { IncomingBody } from "./incoming-body.ts";
import { NodeResponse } from "./response.ts";
import type { DispatchHandler, Flow, IncomingHeaders } from "./undici.ts";

/** The request of a response. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly signal: AbortSignal | null | undefined;
}

/** Settles the promise of a response. */
interface Settle {
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: unknown) => void;
}

/** The statuses without a body (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody = new Set([204, 205, 304]);

/** Turns undici's callbacks for one request into a response, or into the errors of `fetch`. */
export class ResponseHandler implements DispatchHandler {
  readonly #request: SentRequest;
  /** Cleared after use: it would keep the response from being garbage collected. */
  #promise: Settle | undefined;
  #flow: Flow | undefined;
  #body: IncomingBody | Decoder | undefined;

  constructor(request: SentRequest, promise: Settle) {
    this.#request = request;
    this.#promise = promise;
    request.signal?.addEventListener("abort", this);
  }

  /** Called on abort: the handler is the listener, which saves a function per request. */
  handleEvent(): void {
    const reason: unknown = this.#request.signal?.reason;
    this.#fail(reason, reason);
    this.#flow?.abort(new Error("the request was aborted"));
    this.#release();
  }

  onRequestStart(flow: Flow): void {
    this.#flow = flow;
    // The request was aborted while it waited for a connection.
    if (this.#request.signal?.aborted) flow.abort(new Error("the request was aborted"));
  }

  onResponseStart(flow: Flow, status: number, headers: IncomingHeaders, statusText = ""): void {
    if (status < 200) return;
    const { url } = this.#request;
    this.#body = this.#bodyOf(flow, status, headers);
    const body = this.#body instanceof Decoder ? this.#body.body : this.#body;
    const response = new NodeResponse({ url, status, statusText, headers }, body ?? null);
    this.#promise?.resolve(response);
    this.#promise = undefined;
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
    this.#fail(new TypeError("fetch failed", { cause }), new TypeError("terminated", { cause }));
  }

  #bodyOf(
    flow: Flow,
    status: number,
    headers: IncomingHeaders,
  ): IncomingBody | Decoder | undefined {
    if (this.#request.method === "HEAD" || withoutBody.has(status)) return undefined;
    const codings = codingsOf(headers["content-encoding"]?.toString());
    return codings.length > 0 ? new Decoder(codings, flow) : new IncomingBody(flow);
  }

  /** Fails the request before there is a response, and the body after. */
  #fail(request: unknown, body: unknown): void {
    this.#promise?.reject(request);
    this.#promise = undefined;
    this.#body?.fail(body);
  }

  #release(): void {
    this.#request.signal?.removeEventListener("abort", this);
  }
}
