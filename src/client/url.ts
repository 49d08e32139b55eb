import type { ParameterLocation } from "../contract/operation.ts";
import { UsageError } from "../errors/classes.ts";
import { tagOf } from "../shared/body-shape.ts";
import { describeType } from "../shared/describe-type.ts";

/**
 * Fills a path template. Encodes all characters except unreserved ones, including `/`.
 *
 * @param title the name of the call in errors, such as `getMember`.
 * @throws UsageError for a value that is missing or empty, and for `.` and `..`, which a URL parser would
 *   resolve to another route.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  title: string = template,
): string {
  const parts = partsOf(template);
  let path = parts[0] as string;
  for (let i = 1; i < parts.length; i += 2) {
    path += segment(template, parts[i] as string, values, title) + parts[i + 1];
  }
  return path;
}

/** Parsed templates: text, name, text, … They come from contracts, so there are few. */
const templates = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let parts = templates.get(template);
  if (!parts) {
    parts = template.split(/\{([^{}]+)\}/);
    // Paths of request() are not templates and would accumulate.
    if (parts.length > 1) templates.set(template, parts);
  }
  return parts;
}

/** The names of a template's parameters, in order. */
export function pathNames(template: string): string[] {
  return partsOf(template).filter((_, index) => index % 2 === 1);
}

function segment(
  template: string,
  name: string,
  values: Readonly<Record<string, unknown>>,
  title: string,
): string {
  const value = values[name];
  const known = Number.isFinite(value) ? String(value) : value;
  if (typeof known !== "string" || known === "") {
    throw new UsageError(
      `${title} needs \`${name}\`, a string that is not empty; got ${describeType(value)}.`,
    );
  }
  if (known === "." || known === "..") {
    throw new UsageError(
      `\`${name}\` cannot be "${known}": it would lead to another route than ${template}.`,
    );
  }
  return encode(name, known);
}

function encode(name: string, text: string): string {
  // For most names and values, a pattern is faster than the encoder.
  if (/^[\w.-]+$/.test(text)) return text;
  try {
    return encodeURIComponent(text);
  } catch {
    throw new UsageError(`\`${name}\` holds a lone surrogate, which no URL can carry.`);
  }
}

/**
 * The query string without `?`; empty if there are no parameters. Absent values (undefined, null) are
 * omitted; a `Date` becomes RFC 3339; an array is repeated or joined with commas according to its location
 * (OpenAPI 3.1, style `form`).
 */
export function queryString(
  values: Readonly<Record<string, unknown>>,
  places: Readonly<Record<string, ParameterLocation>>,
): string {
  const parts: string[] = [];
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = items.map((item) => encode(name, scalar(name, item)));
    const isJoined = places[name] === "query,csv" && texts.length > 0;
    for (const text of isJoined ? [texts.join(",")] : texts) {
      parts.push(`${encode(name, name)}=${text}`);
    }
  }
  return parts.join("&");
}

/** A parameter's value as text. */
export function scalar(name: string, value: unknown): string {
  const isText = typeof value === "string" || typeof value === "boolean";
  if (isText || typeof value === "bigint" || Number.isFinite(value)) return String(value);
  // Of any realm: in Jest, those of `fs.stat()` come from another one.
  if (tagOf(value) === "Date" && !Number.isNaN((value as Date).getTime())) {
    return (value as Date).toISOString();
  }
  throw new UsageError(
    `\`${name}\` must be a string, a finite number, a boolean or a valid Date; got ${describeType(value)}.`,
  );
}
