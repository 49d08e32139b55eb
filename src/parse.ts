import { toApiError } from "./api-error.ts";
import { parseJson, readBounded } from "./body.ts";
import { ParseError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { redact } from "./secrets.ts";

/**
 * Reads the body of an answer: an error status becomes an ApiError, a success its data. An empty body,
 * 204 or 205 gives undefined. JSON is parsed whatever its content type says: servers mislabel it more
 * often than they send none.
 *
 * @param attempts how many attempts were made.
 * @param secrets gives what must not reach an error.
 * @throws ParseError when a success is not JSON, quoting at most its first 200 characters.
 */
export async function readReply(
  exchange: Exchange,
  response: Response,
  attempts: number,
  secrets: () => string[],
): Promise<Reply> {
  const { operation, raw } = exchange;
  const { status } = response;
  if (status >= 400) {
    const body = await readBounded(response);
    const error = toApiError(response, body, {
      title: titleOf(operation),
      operationId: operation.id || undefined,
      docs: operation.id ? `${exchange.settings.family}.html#operation/${operation.id}` : undefined,
      attempts,
      maxAttempts: exchange.retry.retries + 1,
      secrets: secrets(),
    });
    return { response, body, error };
  }
  if (raw) return { response, body: await response.arrayBuffer() };
  const { accept = "json" } = operation;
  if (!accept.endsWith("json") && accept !== "*/*")
    return { response, data: await response.blob() };
  const text = await response.text();
  if (text === "" || status === 204 || status === 205) return { response };
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  const type = redact(response.headers.get("content-type") ?? "no content type", secrets());
  throw new ParseError(
    `${titleOf(operation)} answered ${status} with a body that is not JSON (${type}). ` +
      "A proxy or a login page may stand between you and the API.",
    { status, excerpt: redact(text, secrets()).slice(0, 200) },
  );
}
