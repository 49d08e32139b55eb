const mark = "[redacted]";

/** Replaces every occurrence of every secret. Short strings are no secrets: they match by chance. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    clean = clean.replaceAll(secret, mark);
    const encoded = encodeURIComponent(secret);
    if (encoded !== secret) clean = clean.replaceAll(encoded, mark);
  }
  return clean;
}

/** Header names whose values must not reach an error or a log. */
const sensitive = /^(?:authorization|proxy-authorization|cookie|set-cookie|x-api-key)$/i;

/** The headers as a plain object with lower-case names, without cookies, keys and secrets. */
export function safeHeaders(headers: Headers, secrets: Iterable<string>): Record<string, string> {
  const list = [...secrets];
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    safe[name] = sensitive.test(name) ? mark : redact(value, list);
  });
  return safe;
}

/**
 * The cause of a failure, safe to attach to an error: `fetch` implementations quote header values
 * and URLs in their messages. Untouched when it holds no secret.
 */
export function safeCause(cause: unknown, secrets: Iterable<string>, depth = 4): unknown {
  const list = [...secrets];
  if (!(cause instanceof Error)) return typeof cause === "string" ? redact(cause, list) : undefined;
  if (!holdsSecret(cause, list)) return cause;
  const copy = new Error(redact(cause.message, list));
  copy.name = cause.name;
  copy.stack = redact(cause.stack ?? "", list);
  const code = codeOf(cause);
  if (code) Object.assign(copy, { code });
  if (cause.cause !== undefined && depth > 0) copy.cause = safeCause(cause.cause, list, depth - 1);
  return copy;
}

/** The system's code of an error, such as `ECONNREFUSED`, looked for along its causes. */
export function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string") return code;
    // Several addresses were tried: the first failure speaks for all.
    if (at instanceof AggregateError && at.errors.length > 0) return codeOf(at.errors[0]);
  }
  return undefined;
}

function holdsSecret(error: Error, secrets: string[]): boolean {
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 6; depth += 1) {
    const text = at instanceof Error ? allText(at) : String(at);
    if (redact(text, secrets) !== text) return true;
    at = at instanceof Error ? at.cause : undefined;
  }
  return false;
}

/** Also the own fields: implementations attach the request's options, headers and address. */
function allText(error: Error): string {
  let fields = "";
  try {
    fields = JSON.stringify({ ...error }) ?? "";
  } catch {
    return `${error.message} ${error.stack}`;
  }
  return `${error.message} ${error.stack} ${fields}`;
}
