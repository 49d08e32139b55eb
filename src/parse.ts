import { toApiError } from "./api-error.ts";
import { decode, errorBodyLimit, parseJson, readBounded, readBytes } from "./body.ts";
import { ParseError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { redact, redactPart } from "./secrets.ts";

/**
 * Reads the body of an answer: an error status becomes an ApiError, a success its data. An empty body,
 * 204 or 205 gives undefined. JSON is parsed whatever its content type says: servers mislabel it more
 * often than they send none.
 *
 * @param attempts how many attempts were made.
 * @param secrets gives what must not reach an error.
 * @throws ParseError when a success is not JSON, or longer than `maxResponseBytes`, quoting at most
 * its first 200 characters.
 */
export async function readReply(
  exchange: Exchange,
  response: Response,
  attempts: number,
  secrets: () => string[],
): Promise<Reply> {
  const { operation, raw, urlSecrets } = exchange;
  const { status, headers } = response;
  if (urlSecrets.length > 0) {
    const url = redact(response.url, urlSecrets);
    Object.defineProperty(response, "url", { value: url, configurable: true });
  }
  if (status >= 400) {
    const body = await readBounded(response);
    const { id } = operation;
    const error = toApiError(response, body, {
      title: titleOf(operation),
      operationId: id || undefined,
      docs: id ? `${exchange.settings.family}.html#operation/${id}` : undefined,
      attempts,
      maxAttempts: exchange.retry.retries + 1,
      secrets: secrets(),
    });
    return { response, body, error };
  }
  const fail = (bytes: Uint8Array, what: string) =>
    new ParseError(`${titleOf(operation)} answered ${status} with a body ${what}`, {
      status,
      // Cut twice: a secret may stand where the excerpt ends, and a search costs time.
      excerpt: redactPart(decode(bytes.subarray(0, errorBodyLimit)), secrets()).slice(0, 200),
    });
  const limit = exchange.maxResponseBytes || Number.POSITIVE_INFINITY;
  // One more, to see whether there is more.
  const bytes = await readBytes(response, limit + 1);
  if (bytes.length > limit) {
    throw fail(
      bytes,
      `of more than ${limit} bytes. Raise \`maxResponseBytes\` if it may be so long.`,
    );
  }
  if (raw) return { response, body: bytes };
  const { accept = "json" } = operation;
  const type = headers.get("content-type");
  if (!accept.endsWith("json") && accept !== "*/*") {
    return { response, data: new Blob([bytes], { type: type ?? "" }) };
  }
  const text = decode(bytes);
  if (text === "" || status === 204 || status === 205) return { response };
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  throw fail(
    bytes,
    `that is not JSON (${redact(type ?? "no content type", secrets())}). ` +
      "A proxy or a login page may stand between you and the API.",
  );
}
