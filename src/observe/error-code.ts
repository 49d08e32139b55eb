import { isError } from "../shared/is-error.ts";

/**
 * Deno's errors have no code: maps their messages to Node's codes. Browsers and Workers use one message
 * for all failures, such as "Failed to fetch", so theirs have no code.
 */
const said: readonly (readonly [text: RegExp, code: string])[] = [
  [/connection refused|actively refused/i, "ECONNREFUSED"],
  [/dns error/, "ENOTFOUND"],
  [/no route to host/i, "EHOSTUNREACH"],
  [/network is unreachable/i, "ENETUNREACH"],
  [/connection reset/i, "ECONNRESET"],
  [/invalid peer certificate/, "ERR_TLS_CERT_INVALID"],
  // Also Node's message, without a code: https://fetch.spec.whatwg.org/#port-blocking
  [/^bad port$|^Fetch failed: Requests to port \d+ are blocked$/, "BAD_PORT"],
  // Deno without the permission to use the network.
  [/^Requires net access/, "NOT_CAPABLE"],
];

/** The system's code of an error, such as `ECONNREFUSED`, from the error or its causes. */
export function codeOf(error: unknown): string | undefined {
  let message = "";
  for (let at = error, depth = 0; isError(at) && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string") return code;
    // Several addresses were tried: use the first failure.
    const [first] = errorsOf(at) ?? [];
    if (first !== undefined) return codeOf(first);
    message = at.message;
  }
  return said.find(([text]) => text.test(message))?.[1];
}

/** The errors of an `AggregateError` of any realm. */
export function errorsOf(error: Error): readonly unknown[] | undefined {
  const { errors } = error as { errors?: unknown };
  return Array.isArray(errors) ? errors : undefined;
}
