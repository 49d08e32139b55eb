import type { Caller } from "../client/caller.ts";
import { type CallOptions, checkCallOptions } from "../client/options.ts";
import type { WrittenBody } from "../client/request-body.ts";
import { secretsIn } from "../client/write-request.ts";
import type { Operation } from "../contract/operation.ts";
import { ApiError } from "../errors/classes.ts";
import type { FetchBody } from "../shared/body-shape.ts";
import { parseJson } from "../transport/body.ts";
import type { ResponseFormat } from "../transport/prepared-request.ts";

/** A request that openapi-fetch has built. */
export interface CapturedCall {
  readonly operation: Operation;
  readonly url: string;
  readonly headers: Headers;
  readonly written: WrittenBody;
  /** The query by name; it may contain a key. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly options: CallOptions;
  readonly parseAs: ResponseFormat;
}

/** The statuses without a body (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody = [204, 205, 304];

/**
 * Sends a request with the key, retries, limits, redirects and redaction of methods. Returns error
 * statuses as responses, too. Throws all other failures, and error statuses without a body.
 */
export async function sendCaptured(caller: Caller, request: CapturedCall): Promise<Response> {
  const { operation, url, headers, written, query, options, parseAs } = request;
  checkCallOptions(operation.id || operation.path, options);
  const { accept = "application/json", body: media = "application/json" } = operation;
  const { body, type = media } = written;
  try {
    const { response, data } = await caller.send(operation, options, {
      url,
      headers: {
        accept,
        ...(type !== null && { "content-type": type }),
        ...caller.headers,
        ...Object.fromEntries(headers),
      },
      body,
      signal: options.signal ?? undefined,
      urlSecrets: secretsIn(operation.params, query),
      secrets: caller.secretsOf(operation),
      parseAs,
    });
    const { status, statusText } = response;
    const { headers: received } = response;
    const content = withoutBody.includes(status) ? null : bodyOf(data, parseAs);
    const result = rebuilt(content, { status, statusText, headers: received });
    // A declared 3xx is a success. The caller sees the real value: openapi-fetch's result is changed back.
    if (!result.ok) Object.defineProperty(result, "ok", { value: true, configurable: true });
    return result;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, body: value, headers: safe } = error;
    // A result has either `data` or `error`; without a body, `error` would be empty.
    if (!value || withoutBody.includes(status)) throw error;
    // The body is redacted; text stays text, because openapi-fetch parses it again.
    const isText = typeof value === "string" && !parseJson(value);
    // A redacted name has brackets, which no name of a header can have.
    const headers = Object.entries(safe).filter(([name]) => !name.includes("["));
    return rebuilt(isText ? value : JSON.stringify(value), { status, headers });
  }
}

/**
 * Rebuilds a response for openapi-fetch, which reads it again and would apply the length of the compressed
 * body.
 */
function rebuilt(
  body: FetchBody | null,
  init: ConstructorParameters<typeof Response>[1] & { readonly status: number },
): Response {
  const headers = new Headers(init.headers);
  headers.delete("content-length");
  const { status } = init;
  if (status <= 599) return new Response(body, { ...init, headers });
  // `fetch` returns a status such as 999, and the constructor rejects it.
  const response = new Response(body, { ...init, status: 500, headers });
  return Object.defineProperty(response, "status", { value: status });
}

function bodyOf(data: unknown, parseAs: ResponseFormat): FetchBody | null {
  if (data === undefined) return null;
  return parseAs === "json" ? JSON.stringify(data) : (data as FetchBody);
}
