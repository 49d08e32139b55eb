/**
 * The part of Redocly's rule interface that our rules use. `@redocly/openapi-core` exports the types,
 * but in another version than the one bundled with the command line.
 */

export type Json = Record<string, unknown>;

export interface Location {
  source: { absoluteRef: string };
  pointer: string;
  absolutePointer: string;
  child(keys: string | number | (string | number)[]): Location;
}

export interface Resolved {
  node: unknown;
  location: Location | undefined;
}

export interface Context {
  report(problem: { message: string; location?: Location }): void;
  /** The location of the visited node, after resolving its `$ref`. */
  location: Location;
  /** The unresolved node: `{ $ref }` if it is a reference. */
  rawNode: unknown;
  key: string | number;
  type: { name: string };
  /**
   * Resolves a `$ref` relative to the file `from` (default: the visited file). Returns other nodes
   * unchanged.
   */
  resolve(node: unknown, from?: string): Resolved;
}

export type Visit = (node: Json, ctx: Context) => void;
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit }>;
export type Rule = (options: Json) => Visitor;

/** The value if it is an object, else an empty object. */
export const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value if it is an array, else an empty array. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value if it is a string, else an empty string. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

export const isRef = (value: unknown): value is { $ref: string } =>
  typeof record(value)["$ref"] === "string";

export const quote = (values: readonly unknown[]): string =>
  values.map((value) => `"${value}"`).join(", ");
