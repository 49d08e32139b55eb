const mark = "[redacted]";

/** Replaces every occurrence of every secret. Short strings are no secrets: they match by chance. */
export function redact(text: string, secrets: Iterable<string>): string {
  const pattern = patternOf([...secrets].filter((secret) => secret.length >= 4));
  return pattern ? text.replace(pattern, mark) : text;
}

/**
 * As {@link redact}, for a body of which only a part was read: the beginning of a secret at its end
 * goes too.
 */
export function redactPart(text: string, secrets: Iterable<string>): string {
  const list = [...secrets];
  const clean = redact(text, list);
  for (const secret of list) {
    for (let length = secret.length - 1; length >= 8; length -= 1) {
      if (clean.endsWith(secret.slice(0, length))) return clean.slice(0, -length) + mark;
    }
  }
  return clean;
}

// The last one is kept: in an outage, thousands of errors in a row have the same secrets.
let kept: { readonly secrets: string; readonly pattern: RegExp } | undefined;

function patternOf(list: readonly string[]): RegExp | undefined {
  if (list.length === 0) return undefined;
  const secrets = list.join("\n");
  if (kept?.secrets !== secrets) {
    // In any case: the key may come back as a host name or the name of a header.
    kept = { secrets, pattern: new RegExp(list.map(everyWriting).join("|"), "gi") };
  }
  return kept.pattern;
}

/**
 * A server that quotes a key may escape its characters, as JSON (`\/`, `\u002f`, with more `\` in JSON
 * within JSON), URLs and HTML do. The runs are bounded: a search must not take the square of a text.
 */
function everyWriting(secret: string): string {
  const characters = Array.from(secret, (character) => {
    const plain = character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
    const code = character.charCodeAt(0);
    const hex = code.toString(16);
    const percent = code < 0x80 ? `%${hex}` : encodeURIComponent(character);
    return `(?:${/["\\/]/.test(character) ? "\\\\{0,4}" : ""}${plain}|\\\\{1,4}u00${hex}|${percent}|&#(?:x0*${hex}|0*${code});)`;
  });
  return characters.join("");
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
 * What in a request's headers is secret: the values that carry credentials, and each long word of
 * them, because a server may quote the key without its scheme or its cookie's name.
 */
export function credentialsIn(headers: Readonly<Record<string, string>>): string[] {
  const values = Object.keys(headers).filter((name) => sensitive.test(name));
  return values.flatMap((name) => {
    const value = String(headers[name]);
    return [value, ...(value.match(/[^\s;,="]{8,}/g) ?? [])];
  });
}

/** What the fields of a system error tell. Other fields can hold the whole request. */
const systemFields = ["code", "errno", "syscall", "hostname", "address", "port"] as const;

/**
 * The cause of a failure, safe to attach to an error. Always a copy of the few fields that help:
 * `fetch` implementations quote header values and URLs in messages, and attach requests.
 */
export function safeCause(cause: unknown, secrets: Iterable<string>, depth = 4): unknown {
  const list = [...secrets];
  if (!(cause instanceof Error)) return typeof cause === "string" ? redact(cause, list) : undefined;
  const inner = (error: unknown) => (depth > 0 ? safeCause(error, list, depth - 1) : undefined);
  const message = redact(String(cause.message), list);
  const copy =
    cause instanceof AggregateError
      ? new AggregateError(cause.errors.map(inner), message)
      : new Error(message);
  const hidden = (name: string, text: string) =>
    Object.defineProperty(copy, name, { value: redact(text, list), configurable: true });
  hidden("name", String(cause.name));
  hidden("stack", String(cause.stack ?? ""));
  for (const name of systemFields) {
    const value = (cause as { [field in typeof name]?: unknown })[name];
    if (typeof value === "string") Object.assign(copy, { [name]: redact(value, list) });
    else if (typeof value === "number") Object.assign(copy, { [name]: value });
  }
  if (cause.cause !== undefined && depth > 0) copy.cause = inner(cause.cause);
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
