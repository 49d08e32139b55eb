import { ParseError } from "../errors/classes.ts";
import { redactorOf } from "../observe/redactor.ts";
import { decode, errorBodyLimit, parseJson, readBounded, readBytes } from "./body.ts";
import { readErrorResponse } from "./error-response.ts";
import { nameOf, type PreparedRequest, type Reply } from "./prepared-request.ts";

/**
 * Reads the body of a response: that of an error status as an {@link ErrorResponse}, that of a success
 * as data. An empty body, 204 or 205 gives undefined. JSON is parsed whatever its content type says:
 * servers mislabel it more often than they send none.
 *
 * @throws ParseError when a success is not JSON, or longer than `maxResponseBytes`, quoting at most
 * its first 200 characters.
 */
export async function readReply(prepared: PreparedRequest, response: Response): Promise<Reply> {
  const { operation, raw, urlSecrets, secrets } = prepared;
  const { status, headers } = response;
  if (urlSecrets.length > 0) {
    const url = redactorOf(urlSecrets).text(response.url);
    Object.defineProperty(response, "url", { value: url, configurable: true });
  }
  if (status >= 400) {
    const body = await readBounded(response);
    return { response, body, error: readErrorResponse(response, body) };
  }
  const fail = (text: string, what: string) =>
    new ParseError(`${nameOf(operation)} answered ${status} with a body ${what}`, {
      status,
      // Cut twice: a key can lie across the end of the excerpt, and a search takes time.
      excerpt: secrets.redactor().text(text.slice(0, errorBodyLimit), true).slice(0, 200),
    });
  const { accept = "json" } = operation;
  const json = !raw && (accept.endsWith("json") || accept === "*/*");
  const limit = prepared.maxResponseBytes || Number.POSITIVE_INFINITY;
  const declared = headers.get("content-length");
  let text: string;
  if (json && declared && Number(declared) <= limit && !headers.has("content-encoding")) {
    // HTTP holds a body to the length that it declares, so it needs no counting.
    text = await response.text();
  } else {
    // One more, to see whether there is more.
    const bytes = await readBytes(response, limit + 1);
    if (bytes.length > limit) {
      throw fail(
        decode(bytes.subarray(0, errorBodyLimit)),
        `of more than ${limit} bytes. Raise \`maxResponseBytes\` if it may be so long.`,
      );
    }
    if (raw) return { response, body: bytes };
    if (!json) {
      return { response, data: new Blob([bytes], { type: headers.get("content-type") ?? "" }) };
    }
    text = decode(bytes);
  }
  if (text === "" || status === 204 || status === 205) return { response };
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  const type = secrets.redactor().text(headers.get("content-type") ?? "no content type");
  throw fail(
    text,
    `that is not JSON (${type}). A proxy or a login page may stand between you and the API.`,
  );
}
