/**
 * The part of Redocly's rule interface that our rules use. Redocly publishes the types in
 * `@redocly/openapi-core`, but not in the version that its command line carries inside.
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
  /** Where the visited node stands, after its `$ref`. */
  location: Location;
  /** The node as written: `{ $ref }` where it is a reference. */
  rawNode: unknown;
  key: string | number;
  type: { name: string };
  /** Follows a `$ref`, in the file `from` (default: the visited one); other nodes come back as is. */
  resolve(node: unknown, from?: string): Resolved;
}

export type Visit = (node: Json, ctx: Context) => void;
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit }>;
export type Rule = (options: Json) => Visitor;

/** The value as an object; anything else counts as an empty one. */
export const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** The value as a list; anything else counts as an empty one. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The value as a string; anything else counts as an empty one. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

export const isRef = (value: unknown): value is { $ref: string } =>
  typeof record(value)["$ref"] === "string";

export const quote = (values: readonly unknown[]): string =>
  values.map((value) => `"${value}"`).join(", ");
