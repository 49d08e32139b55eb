import { parseJson } from "../../transport/body.ts";
import type { IncomingRequest, Middleware, MockResponse } from "../middleware/middleware.ts";
import { secretHeader, secretName } from "../request-log/redact.ts";
import { contains, secretsOf, withoutSecrets } from "../request-log/secrets.ts";
import type { Violation } from "../types.ts";

/**
 * Replaces keys in the error bodies and violations that the mock writes: a client may send its key in the
 * wrong place, such as the path, and errors quote it. Bodies of scripted replies and of the real API are
 * sent unchanged.
 *
 * @param keys Keys to replace in addition to those of the request.
 */
export const withoutEcho =
  (keys: readonly string[]): Middleware =>
  (request, next) =>
    next(request).then((response) =>
      response.status >= 400 || response.violations.length > 0
        ? withoutKeys(response, request, keys)
        : response,
    );

function withoutKeys(
  response: MockResponse,
  request: IncomingRequest,
  keys: readonly string[],
): MockResponse {
  const secrets = quotable([...keys, ...secretsOf(request)], request);
  if (secrets.length === 0) return response;
  const violations = response.violations.map(
    (violation): Violation => ({
      ...violation,
      location: withoutSecrets(violation.location, secrets),
      message: withoutSecrets(violation.message, secrets),
    }),
  );
  const isOwn = response.source !== "reply" && response.source !== "upstream";
  const { body } = response;
  return response.status < 400 || !isOwn || body === undefined
    ? { ...response, violations }
    : { ...response, violations, body: cleanBody(body, secrets) };
}

/** The keys that occur elsewhere in the request: others cannot be quoted, and may be plain words. */
function quotable(
  keys: readonly string[],
  { url, target, headers, body }: IncomingRequest,
): string[] {
  if (keys.length === 0) return [];
  const [path = ""] = target.split("?");
  const query = Object.entries(url.query).map(([name, value]) =>
    secretName.test(name) ? [name] : [name, value],
  );
  const others = Object.entries(headers).filter(([name]) => !secretHeader.test(name));
  const distinct = [...new Set(keys)];
  let text: string;
  try {
    text = JSON.stringify([path, query, others, body]);
  } catch {
    return distinct; // The body is nested too deeply to be searched.
  }
  return distinct.filter((key) => contains(text, key) || contains(path, key));
}

/** Replaces keys in the strings of a JSON body, but not in its property names. */
function cleanBody(body: string, secrets: readonly string[]): string {
  const parsed = parseJson(body);
  if (!parsed) return withoutSecrets(body, secrets);
  return JSON.stringify(parsed.value, (_, value) =>
    typeof value === "string" ? withoutSecrets(value, secrets) : value,
  );
}
