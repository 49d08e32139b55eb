import type { Json } from "../../generate/contract.ts";

/** A constraint of a value: `default`, `range`, `values`. */
export interface Constraint {
  label: string;
  /** Rendered as code, separated by commas. */
  values: string[];
}

const shown = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

/** The constraints of a schema, the most relevant first. */
export function constraintsOf(schema: Json, own: Json = {}): Constraint[] {
  const found: Constraint[] = [];
  const add = (label: string, ...values: (string | undefined)[]) => {
    const given = values.filter((value) => value !== undefined);
    if (given.length > 0) found.push({ label, values: given });
  };
  const items = (schema["items"] ?? {}) as Json;
  const values = valuesOf(schema) ?? valuesOf(items);
  if (schema["default"] !== undefined) add("default", shown(schema["default"]));
  add("range", range(schema["minimum"], schema["maximum"]));
  add("length", range(schema["minLength"], schema["maxLength"]));
  add("items", range(schema["minItems"], schema["maxItems"]));
  if (schema["uniqueItems"] === true) add("items", "unique");
  if (typeof schema["pattern"] === "string") add("pattern", schema["pattern"]);
  if (schema["const"] !== undefined) add("always", shown(schema["const"]));
  if (values) add("values", ...values.map(shown));
  else add("example", exampleOf(schema, own));
  const aliases = own["x-aliases"] as string[] | undefined;
  if (aliases) add("also", ...aliases);
  return found;
}

/** The known values of a string; not exhaustive unless it is an `enum`. */
export const valuesOf = (schema: Json): unknown[] | undefined =>
  (schema["x-extensible-enum"] ?? schema["enum"]) as unknown[] | undefined;

function range(from: unknown, to: unknown): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined) return `at most ${to}`;
  if (to === undefined) return `${from} or more`;
  return from === to ? String(from) : `${from} to ${to}`;
}

/** Examples of booleans and structures add nothing. */
function exampleOf(schema: Json, own: Json): string | undefined {
  const value = own["example"] ?? (schema["examples"] as unknown[] | undefined)?.[0];
  if (value === undefined || typeof value === "boolean") return undefined;
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) return value.join(",");
  return typeof value === "object" ? undefined : shown(value);
}
