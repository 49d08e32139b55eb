import { parseJson } from "./body.ts";
import { ParseError } from "./errors.ts";
import { type Exchange, type Reply, titleOf } from "./exchange.ts";
import { redact } from "./secrets.ts";

/**
 * Reads and parses the body of a success. An empty body, 204 or 205 gives undefined. The text is
 * parsed whatever its content type says: servers mislabel JSON more often than they send none.
 *
 * @throws ParseError when the body is not JSON, quoting at most its first 200 characters.
 */
export async function parseReply(
  exchange: Exchange,
  response: Response,
  secrets: () => string[],
): Promise<Reply> {
  if (exchange.read === "blob") {
    return { response, data: await response.blob() };
  }
  if (exchange.keepErrors) {
    return { response, data: undefined, body: await response.arrayBuffer() };
  }
  const text = await response.text();
  if (text === "" || response.status === 204 || response.status === 205) {
    return { response, data: undefined };
  }
  const parsed = parseJson(text);
  if (parsed) return { response, data: parsed.value };
  const type = redact(response.headers.get("content-type") ?? "no content type", secrets());
  throw new ParseError(
    `${titleOf(exchange)} answered ${response.status} with a body that is not JSON (${type}). ` +
      "A proxy or a login page may stand between you and the API.",
    { status: response.status, excerpt: redact(text, secrets()).slice(0, 200) },
  );
}
