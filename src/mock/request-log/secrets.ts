import type { PrismRequest } from "../prism/prism.ts";
import { deepest, hidden, secretHeader, secretName, tooDeep } from "./redact.ts";

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

function walk(value: unknown, secrets: readonly string[], depth = 0): unknown {
  if (typeof value === "string") return inText(value, secrets);
  if (typeof value !== "object" || value === null) return value;
  // One level more than the text that `hideSecrets` leaves there.
  if (depth > deepest + 1) return tooDeep;
  if (Array.isArray(value)) return value.map((item) => walk(item, secrets, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      inText(name, secrets),
      walk(inner, secrets, depth + 1),
    ]),
  );
}

/**
 * A text without secrets, however much of each is percent-encoded: some clients encode twice, others do
 * not encode `/` or `=`.
 */
function inText(text: string, secrets: readonly string[]): string {
  let layer: Layer = { text, place: (at) => [at, at + 1] };
  const found: Range[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [from, to] of rangesIn(layer.text, secrets)) {
      found.push([layer.place(from)[0], layer.place(to - 1)[1]]);
    }
    if (!layer.text.includes("%")) break;
    layer = decoded(layer);
  }
  return replaceRanges(text, found);
}

/** As written, and decoded up to seven times. */
const rounds = 8;

/** The start of a part of a text, and the position after its end. */
type Range = readonly [from: number, to: number];

/** A text after some rounds of decoding. */
interface Layer {
  readonly text: string;
  /** The range of one of its characters in the original text. */
  place(at: number): Range;
}

/** Decodes each percent-encoding once; invalid ones stay. */
function decoded({ text, place }: Layer): Layer {
  // Where each decoded part begins, before and after decoding.
  const parts: { from: number; to: number; at: number; end: number }[] = [];
  let shift = 0;
  const made = text.replace(/%[0-7][\da-f]|(?:%[89a-f][\da-f])+/gi, (part, from: number) => {
    const characters = tryDecode(part);
    const at = from - shift;
    parts.push({ from, to: from + part.length, at, end: at + characters.length });
    shift += part.length - characters.length;
    return characters;
  });
  return {
    text: made,
    place(at) {
      const part = parts.findLast((one) => one.at <= at);
      if (!part) return place(at);
      if (at >= part.end) return place(part.to + at - part.end);
      return [place(part.from)[0], place(part.to - 1)[1]];
    },
  };
}

function tryDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // Bytes that are not UTF-8.
  }
}

/** A text with `***` instead of the ranges, which may overlap. */
function replaceRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  let made = "";
  let end = 0;
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    if (from >= end) made += text.slice(end, from) + hidden;
    end = Math.max(end, to);
  }
  return made + text.slice(end);
}

/**
 * From this length on, a secret is found anywhere in a text. Shorter ones are found only as whole words.
 */
const leastPart = 8;
/** Vendors cut messages: from this length on, the start of a secret is hidden if nothing else follows it. */
const prefixLength = 12;

const rangesIn = (text: string, secrets: readonly string[]): Range[] =>
  secrets.flatMap((secret) => rangesOf(text, secret));

/** Ignores case, without a regular expression: a secret may contain any character. */
function rangesOf(text: string, secret: string): Range[] {
  const lower = lowerCase(text);
  const wanted = lowerCase(secret);
  const start = wanted.length >= prefixLength + 4 ? wanted.slice(0, prefixLength) : wanted;
  const found: Range[] = [];
  let next = 0;
  for (let at = lower.indexOf(start); at >= 0; at = lower.indexOf(start, next)) {
    let end = at + start.length;
    while (end - at < wanted.length && lower[end] === wanted[end - at]) end += 1;
    const isWhole =
      end - at === wanted.length
        ? wanted.length >= leastPart || (!isWord(text[at - 1]) && !isWord(text[end]))
        : !isWord(text[end]);
    if (isWhole) found.push([at, end]);
    next = isWhole ? end : at + 1;
  }
  return found;
}

/** Keeps the length of the text: some characters would become two. */
const lowerCase = (text: string): string =>
  text.replace(/\p{Lu}/gu, (upper) => {
    const lower = upper.toLowerCase();
    return lower.length === upper.length ? lower : upper;
  });

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);
