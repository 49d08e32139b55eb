import { isRecord } from "../../../shared/is-record.ts";
import { at } from "../../../shared/json-pointer.ts";

/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** Resolves a schema's reference, and merges `allOf` into one schema. */
export function flattened(schema: unknown, root: unknown): Schema {
  if (!isRecord(schema)) return {};
  const { $ref, allOf, ...own } = schema;
  const parts = [
    ...(typeof $ref === "string" ? [at(root, $ref.slice(1))] : []),
    ...(Array.isArray(allOf) ? allOf : []),
  ].map((part) => flattened(part, root));
  return parts.length === 0 ? own : combined([...parts, own]);
}

/** Merges schemas that a value must all match. Later ones are more specific. */
export function combined(schemas: readonly Schema[]): Schema {
  const properties = schemas.flatMap(propertiesOf);
  return {
    ...Object.assign({}, ...schemas),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    required: schemas.flatMap(requiredOf),
  };
}

/** The declared properties of an object. */
export const propertiesOf = ({ properties }: Schema): [string, unknown][] =>
  isRecord(properties) ? Object.entries(properties) : [];

/** The names of the required properties. */
export const requiredOf = ({ required }: Schema): unknown[] =>
  Array.isArray(required) ? required : [];

/** The examples of a schema. */
export const examplesIn = ({ examples, example }: Schema): unknown[] => [
  ...(Array.isArray(examples) ? examples : []),
  ...(example === undefined ? [] : [example]),
];
