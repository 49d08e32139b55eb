import { decode, errorBodyLimit, parseJson, readBytes } from "./body.ts";
import { ParseError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { redact, redactPart } from "./secrets.ts";

/**
 * Reads and parses the body of a success. An empty body, 204 or 205 gives undefined. The text is
 * parsed whatever its content type says: servers mislabel JSON more often than they send none.
 *
 * @throws ParseError when the body is not JSON, or longer than `maxResponseBytes`, quoting at most
 * its first 200 characters.
 */
export async function parseReply(
  exchange: Exchange,
  response: Response,
  secrets: () => string[],
): Promise<Reply> {
  const { status, headers } = response;
  const fail = (bytes: Uint8Array, what: string) =>
    new ParseError(`${titleOf(exchange)} answered ${status} with a body ${what}`, {
      status,
      // Cut twice: a secret may stand where the excerpt ends, and a search costs time.
      excerpt: redactPart(decode(bytes.subarray(0, errorBodyLimit)), secrets()).slice(0, 200),
    });
  if (exchange.urlSecrets.length > 0) {
    const url = redact(response.url, exchange.urlSecrets);
    Object.defineProperty(response, "url", { value: url, configurable: true });
  }
  const limit = exchange.maxResponseBytes || Number.POSITIVE_INFINITY;
  // One more, to see whether there is more.
  const bytes = await readBytes(response, limit + 1);
  if (bytes.length > limit) {
    throw fail(
      bytes,
      `of more than ${limit} bytes. Raise \`maxResponseBytes\` if it may be so long.`,
    );
  }
  const type = headers.get("content-type");
  if (exchange.read === "blob") return { response, data: new Blob([bytes], { type: type ?? "" }) };
  if (exchange.keepErrors) return { response, data: undefined, body: bytes };
  const text = decode(bytes);
  if (text === "" || status === 204 || status === 205) return { response, data: undefined };
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  throw fail(
    bytes,
    `that is not JSON (${redact(type ?? "no content type", secrets())}). ` +
      "A proxy or a login page may stand between you and the API.",
  );
}
