import { ParseError } from "../errors/classes.ts";
import { redactorOf } from "../observe/redactor.ts";
import { decode, discard, errorBodyLimit, parseJson, readBytes, readText } from "./body.ts";
import { bodyStream } from "./body-stream.ts";
import { readErrorResponse } from "./errors/error-response.ts";
import { patienceUntil } from "./patience.ts";
import {
  nameOf,
  type PreparedRequest,
  type Reply,
  type WireOperation,
} from "./prepared-request.ts";

/**
 * Reads a response: an error status becomes an ApiError, a success its data. An undeclared 3xx, such as
 * 304, is an error status too. Parses JSON whatever the content type says: servers mislabel JSON more
 * often than they send none.
 *
 * @param deadline when the attempt's time is over, on the clock of `performance.now()`; Infinity for never.
 * @param failure the error of a connection that broke.
 * @throws ParseError if a success is not JSON, longer than `maxResponseBytes`, or lacks the body that its
 *   operation declares. It quotes at most 200 characters.
 */
export async function readReply(
  prepared: PreparedRequest,
  response: Response,
  deadline: number,
  failure: (cause: unknown) => unknown,
): Promise<Reply> {
  const { operation, urlSecrets, parseAs } = prepared;
  const { status } = response;
  // 0 is the status of an opaque response, and of a network error that a custom `fetch` returned.
  if (!(status >= 200)) throw new TypeError("the response has no status of HTTP");
  if (urlSecrets.length > 0) {
    const url = redactorOf(urlSecrets).text(response.url);
    Object.defineProperty(response, "url", { value: url, configurable: true });
  }
  if (status >= 400 || (status >= 300 && operation.redirects === undefined)) {
    // The body may break off or stall: the status alone is enough.
    const body = await readBytes(response, errorBodyLimit, patienceUntil(deadline));
    return { response, error: readErrorResponse(response, decode(body)) };
  }
  const hasNone = status === 204 || status === 205;
  if (hasNone && !mayBeEmpty(operation, status)) {
    discard(response);
    throw emptyError(prepared, status);
  }
  if (parseAs === "stream") {
    return { response, data: bodyStream(response, prepared.signal, failure) };
  }
  const { headers } = response;
  const limit = prepared.maxResponseBytes || Number.POSITIVE_INFINITY;
  const declared = headers.get("content-length");
  const isText = parseAs === "json" || parseAs === "text";
  // HTTP requires the body to have the declared length. That is the length before decoding, and a browser
  // hides the coding of other origins
  // (https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name).
  const isExact = declared && !headers.has("content-encoding") && response.type !== "cors";
  // Not by `body`: `nodeFetch` would create a stream that text() does without.
  const isShort = isExact && Number(declared) <= limit && typeof response.text === "function";
  // One more byte shows whether the body is longer.
  const whole = isText && isShort ? await readText(response) : await readBytes(response, limit + 1);
  if (typeof whole !== "string") {
    if (whole.length > limit) {
      const what = `with a body of more than ${limit} bytes. Raise \`maxResponseBytes\` if it may be so long.`;
      throw parseError(
        prepared,
        status,
        "too-long",
        what,
        decode(whole.subarray(0, errorBodyLimit)),
      );
    }
    if (parseAs === "bytes") return { response, data: whole };
    if (parseAs === "blob") {
      return { response, data: new Blob([whole], { type: headers.get("content-type") ?? "" }) };
    }
  }
  const text = typeof whole === "string" ? whole : decode(whole);
  if (parseAs === "text") return { response, data: text };
  if (text === "" || hasNone) {
    if (mayBeEmpty(operation, status)) return { response };
    throw emptyError(prepared, status);
  }
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  const label = redact(prepared, headers.get("content-type") ?? "no content type");
  throw parseError(
    prepared,
    status,
    "not-json",
    `with a body that is not JSON (${label}). A proxy or a login page may stand between you and the API.`,
    text,
  );
}

function parseError(
  prepared: PreparedRequest,
  status: number,
  reason: ParseError["reason"],
  what: string,
  text: string,
): ParseError {
  // Cut twice: a key can cross the end of the excerpt, and searching takes time.
  const excerpt = redact(prepared, text.slice(0, errorBodyLimit), true).slice(0, 200);
  const message = `${nameOf(prepared.operation)} returned ${status} ${what}`;
  return new ParseError(message, { status, reason, excerpt });
}

const emptyError = (prepared: PreparedRequest, status: number) =>
  parseError(prepared, status, "empty", "without a body, and the contract declares one.", "");

const redact = ({ secrets }: PreparedRequest, text: string, cut?: boolean) =>
  secrets.redactor().text(text, cut);

/**
 * Whether the contract declares this success without a body. A path outside the contract may return
 * anything.
 */
function mayBeEmpty({ id, method, noContent }: WireOperation, status: number): boolean {
  if (id === "" || method === "HEAD" || noContent === true) return true;
  return noContent?.includes(status) === true;
}
