import { isRecord } from "../../shared/is-record.ts";
import type {
  Diagnostic,
  PrismContent,
  PrismOperation,
  PrismParameter,
  PrismRequest,
} from "./prism.ts";

/** Query parameters that control Prism and this mock, which no contract declares. */
const control = /^__(?:code|dynamic|example|seed|server)$/;

/**
 * Request values that the contract neither declares nor forbids: undeclared query parameters, and values
 * outside an open enum (`x-extensible-enum`). Both are usually typos.
 *
 * @param severity 1 to report them, 0 to reject the request.
 */
export function undeclaredValues(
  operation: PrismOperation,
  request: PrismRequest,
  severity: 0 | 1,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { known, query, path, body } = declaredBy(operation);
  for (const name of Object.keys(request.url.query)) {
    if (control.test(name) || known.has(name.replace(/\[.*$/, "[]")) || known.has(name)) continue;
    found.push({
      path: ["query", name],
      code: "unknown-parameter",
      message: `Request query parameter \`${name}\` is not in the contract`,
      severity,
    });
  }
  const report = (place: readonly string[], value: string, known: readonly unknown[]): void => {
    const [root = "", ...rest] = place;
    const where =
      root === "body"
        ? `Request body${rest.length > 0 ? ` property ${rest.join(".")}` : ""}`
        : `Request ${root} parameter \`${rest[0]}\``;
    found.push({
      path: [...place],
      code: "unknown-value",
      message: `${where} is ${JSON.stringify(shortened(value))}; the known values are: ${known.join(", ")}`,
      severity,
    });
  };
  for (const { name, schema } of query) {
    const value = request.url.query[name];
    if (value !== undefined) walk(value, schema, ["query", name], report);
  }
  for (const { name, schema } of path) {
    const value = pathValue(operation.path, request.url.path, name);
    walk(value, schema, ["path", name], report);
  }
  if (body) walk(request.body, body.schema, ["body"], report);
  return found;
}

/** Cut between words: part of a key would not be recognized as one, and be shown. */
const shortened = (value: string): string =>
  value.length > 40 ? `${value.slice(0, 40).replace(/[^\s,;]*$/, "")}…` : value;

/** The declared names in an operation's query, and the parts with open enums. */
interface Declared {
  readonly known: ReadonlySet<string>;
  readonly query: readonly PrismParameter[];
  readonly path: readonly PrismParameter[];
  readonly body: PrismContent | undefined;
}

const declared = new WeakMap<PrismOperation, Declared>();

function declaredBy(operation: PrismOperation): Declared {
  const made = declared.get(operation);
  if (made) return made;
  const { query = [], path = [], body } = operation.request ?? {};
  const keys = (operation.security ?? []).flat().filter((scheme) => scheme.in === "query");
  const fresh = {
    known: new Set([...query.flatMap(namesOf), ...keys.map(({ name = "" }) => name)]),
    query: query.filter(({ schema }) => hasOpenList(schema)),
    path: path.filter(({ schema }) => hasOpenList(schema)),
    body: body?.contents?.slice(0, 1).find(({ schema }) => hasOpenList(schema)),
  };
  declared.set(operation, fresh);
  return fresh;
}

function hasOpenList(schema: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return false;
  seen.add(schema);
  return (
    "x-extensible-enum" in schema || Object.values(schema).some((part) => hasOpenList(part, seen))
  );
}

/** The names of a parameter in a query: objects have several, those of `deepObject` in brackets. */
function namesOf({ name, schema, style, explode }: PrismParameter): string[] {
  if (style === "deepObject") return [`${name}[]`];
  const isExploded = isRecord(schema) && isRecord(schema["properties"]) && explode !== false;
  return isExploded ? Object.keys(schema["properties"] as object) : [name];
}

type Report = (place: readonly string[], value: string, known: readonly unknown[]) => void;

/**
 * @param place The location of the value. It is changed in place during the walk, which saves a copy per
 *   step.
 */
function walk(value: unknown, schema: unknown, place: string[], report: Report): void {
  if (!isRecord(schema) || value === undefined || value === null) return;
  const known = schema["x-extensible-enum"];
  if (typeof value === "string") {
    if (Array.isArray(known) && !known.includes(value)) report(place, value, known);
    // A list in one parameter, joined with commas.
    const items = schema["items"];
    if (isRecord(items) && place[0] === "query") {
      for (const item of value.split(",")) walk(item, items, place, report);
    }
  }
  if (Array.isArray(schema["allOf"])) {
    for (const part of schema["allOf"]) walk(value, part, place, report);
  }
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const forms = schema[keyword];
    if (Array.isArray(forms)) walkForms(value, forms, place, report);
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      step(item, schema["items"], String(index), place, report);
    }
  } else if (isRecord(value) && isRecord(schema["properties"])) {
    const { properties } = schema;
    for (const name of Object.keys(properties)) {
      if (Object.hasOwn(value, name)) step(value[name], properties[name], name, place, report);
    }
  }
}

function step(value: unknown, schema: unknown, to: string, place: string[], report: Report): void {
  place.push(to);
  walk(value, schema, place, report);
  place.pop();
}

/** A value is known if one of the variants knows it. */
function walkForms(
  value: unknown,
  forms: readonly unknown[],
  place: string[],
  report: Report,
): void {
  const reports = forms.map((form) => {
    const own: Parameters<Report>[] = [];
    walk(value, form, place, (at, ...rest) => own.push([[...at], ...rest]));
    return own;
  });
  if (reports.some((own) => own.length === 0)) return;
  for (const args of reports[0] ?? []) report(...args);
}

function pathValue(template: string, path: string, name: string): string | undefined {
  const at = template.split("/").indexOf(`{${name}}`);
  const segment = path.split("/")[at];
  if (at < 0 || segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
