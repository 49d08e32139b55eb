import { hideValues } from "../request-log/redact.ts";
import type { Exchange } from "../request-log/request-log.ts";
import { secretsOf } from "../request-log/secrets.ts";

/** Headers that describe the form of a request, not its content. */
const plain: readonly string[] = [
  "accept",
  "accept-encoding",
  "content-length",
  "content-type",
  "user-agent",
];

/**
 * What may be kept of an exchange with a real API: no body, no value of the query, no value of
 * headers but a few, so that nothing of an account stays in the memory or in a log.
 */
export function redact({ request, answer, secrets = [], ...rest }: Exchange): Exchange {
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
    answer: { ...answer, headers: {}, body: undefined, bytes: undefined },
  };
}
