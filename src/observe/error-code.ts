import { isError } from "../shared/is-error.ts";

/**
 * What Deno says, whose errors have no code, by the code that Node has for it. Browsers and Workers say the
 * same of every failure, such as "Failed to fetch": theirs have no code.
 */
const said: readonly (readonly [text: RegExp, code: string])[] = [
  [/connection refused|actively refused/i, "ECONNREFUSED"],
  [/dns error/, "ENOTFOUND"],
  [/no route to host/i, "EHOSTUNREACH"],
  [/network is unreachable/i, "ENETUNREACH"],
  [/connection reset/i, "ECONNRESET"],
  [/invalid peer certificate/, "ERR_TLS_CERT_INVALID"],
  // Node's, which has no code: https://fetch.spec.whatwg.org/#port-blocking
  [/^bad port$/, "BAD_PORT"],
];

/** The system's code of an error, such as `ECONNREFUSED`, looked for along its causes. */
export function codeOf(error: unknown): string | undefined {
  let message = "";
  for (let at = error, depth = 0; isError(at) && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string") return code;
    // Several addresses were tried: the first failure speaks for all.
    const [first] = errorsOf(at) ?? [];
    if (first !== undefined) return codeOf(first);
    message = at.message;
  }
  return said.find(([text]) => text.test(message))?.[1];
}

/** The errors of an `AggregateError`, of whichever realm. */
export function errorsOf(error: Error): readonly unknown[] | undefined {
  const { errors } = error as { errors?: unknown };
  return Array.isArray(errors) ? errors : undefined;
}
