/** One type of rule, with a value that satisfies it and one that violates it. */
export interface Rule {
  kind: "body" | "query" | "path" | "header" | "cookie";
  rule: string;
  /** The schema of a body, else the parameter without name and location. */
  spec: object;
  good: unknown;
  bad: unknown;
  /** Media type of a body. */
  type?: string;
  path: string;
}
export type Row = [rule: string, spec: object, good: unknown, bad: unknown, type?: string];

let count = 0;

/** Rules of one type, each with its own path. */
export const table = (kind: Rule["kind"], rows: Row[]): Rule[] =>
  rows.map(([rule, spec, good, bad, type]) => {
    count += 1;
    const path = kind === "path" ? `/rule-${count}/{v}` : `/rule-${count}`;
    return { kind, rule, spec, good, bad, path, ...(type ? { type } : {}) };
  });

/** An object schema with one property. */
export const a = (schema: object): object => ({ type: "object", properties: { a: schema } });
/** A parameter with a schema. */
export const s = (schema: object, more: object = {}): object => ({ schema, ...more });
/** The schema of an array. */
export const list = (items: object): object => ({ type: "array", items });
/** A body of type `multipart/form-data` with one part. */
export const part = (name: string, value: string): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;
export const multipart = "multipart/form-data; boundary=x";
export const form = "application/x-www-form-urlencoded";
/** The schema of an object with required properties. */
export const needs = (...required: string[]): object => ({ type: "object", required });
