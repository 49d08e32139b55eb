import type { PrismRequest } from "../prism/prism.ts";
import { hidden, secretHeader, secretName } from "./redact.ts";

/** The keys of a request in any header or parameter. */
export function secretsOf({ headers, url }: Pick<PrismRequest, "headers" | "url">): string[] {
  const found: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (!secretHeader.test(name)) continue;
    // The key itself may also occur without its scheme, such as `Bearer`.
    found.push(value, /\s(\S+)$/.exec(value)?.[1] ?? "");
  }
  for (const [name, value] of Object.entries(url.query)) {
    if (secretName.test(name)) found.push(...[value].flat());
  }
  return found.filter((value) => value !== "");
}

/** A copy of a JSON value in which no string and no name contains a secret. */
export function withoutSecrets<V>(value: V, secrets: readonly string[]): V {
  if (secrets.length === 0) return value;
  return walk(
    value,
    [...new Set(secrets.flatMap(formsOf))].sort((a, b) => b.length - a.length),
  ) as V;
}

/** Whether a text contains a secret. */
export const contains = (text: string, secret: string): boolean =>
  withoutSecrets(text, [secret]) !== text;

/** A secret, and its form inside a JSON string, as messages quote it. */
const formsOf = (secret: string): string[] => [secret, JSON.stringify(secret).slice(1, -1)];

function walk(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return inText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => walk(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [inText(name, secrets), walk(inner, secrets)]),
  );
}

/** Text may quote a path with a secret in percent-encoding. */
function inText(text: string, secrets: readonly string[]): string {
  const plain = replaceAll(text, secrets);
  if (!plain.includes("%")) return plain;
  const words = plain.split(/(\s+)/);
  return words
    .map((word) => (word.includes("%") ? pathWithoutSecrets(word, secrets) : word))
    .join("");
}

/**
 * A path and query without secrets in any percent-encoding: a part between two delimiters is replaced as a
 * whole if its decoded text contains one.
 */
export function pathWithoutSecrets(path: string, secrets: readonly string[]): string {
  if (secrets.length === 0) return path;
  return path
    .split(/([/?&=;,])/)
    .map((part) => {
      const plain = replaceAll(part, secrets);
      const decoded = decode(part);
      return plain === part && replaceAll(decoded, secrets) !== decoded ? hidden : plain;
    })
    .join("");
}

/** Decodes until nothing changes: some clients encode twice. */
function decode(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round += 1) {
    try {
      const next = decodeURIComponent(decoded);
      if (next === decoded) break;
      decoded = next;
    } catch {
      break; // An invalid percent-encoding.
    }
  }
  return decoded;
}

const replaceAll = (text: string, secrets: readonly string[]): string =>
  secrets.reduce(replaceOne, text);

/**
 * From this length on, a secret is replaced anywhere in a text. Shorter ones are replaced only as whole
 * words.
 */
const leastPart = 8;
/** Messages are cut, so a text may end within a secret. */
const prefixLength = 12;

/** Ignores case, without a regular expression: a secret may contain any character. */
function replaceOne(text: string, secret: string): string {
  const lower = text.toLowerCase();
  const wanted = secret.toLowerCase();
  const start = wanted.length >= prefixLength + 4 ? wanted.slice(0, prefixLength) : wanted;
  let made = "";
  let from = 0;
  for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, from)) {
    let end = at + start.length;
    while (end - at < wanted.length && lower[end] === wanted[end - at]) end += 1;
    const isWhole = wanted.length >= leastPart || (!isWord(text[at - 1]) && !isWord(text[end]));
    made += text.slice(from, at) + (isWhole ? hidden : text.slice(at, end));
    from = end;
  }
  return made + text.slice(from);
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);
