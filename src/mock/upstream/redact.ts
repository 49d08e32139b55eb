import { reasonOf } from "../request-log/reason.ts";
import { hideValues } from "../request-log/redact.ts";
import type { Exchange } from "../request-log/request-log.ts";
import { secretsOf } from "../request-log/secrets.ts";

/** Headers that describe the format of a request, not its content. */
const plain: readonly string[] = [
  "accept",
  "accept-encoding",
  "content-length",
  "content-type",
  "user-agent",
];

/**
 * The parts of an exchange with a real API that may be kept: no body, no query values, and only a few
 * header values, so that no account data stays in memory or in a log.
 */
export function redact({ request, response, secrets = [], ...rest }: Exchange): Exchange {
  // Without a source, the mock itself responds: the reason is its own text.
  const reason = response.source === undefined ? reasonOf(response) : undefined;
  const { method, url, headers, receivedAt, size } = request;
  return {
    ...rest,
    secrets: [...secrets, ...secretsOf(request)],
    request: {
      method,
      target: "",
      url: { path: url.path, query: hideValues(url.query, () => true) },
      headers: hideValues(headers, (name) => !plain.includes(name)),
      body: null,
      receivedAt,
      size,
    },
    response: { ...response, headers: {}, body: undefined, bytes: undefined, reason },
  };
}
