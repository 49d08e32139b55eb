import { createRequire } from "node:module";
import { isRecord } from "../../shared/is-record.ts";
import { once } from "../../shared/lazy.ts";

/** Whether a value fits a schema. */
export type Validate = (value: unknown) => boolean;

/** Reads the value of a parameter from all values of its location; names are in lower case. */
export type Deserialize = (
  name: string,
  values: Readonly<Record<string, unknown>>,
  schema: unknown,
  explode: boolean,
) => unknown;

export type Place = "header" | "query" | "path";

interface Ajv {
  compile(schema: object): Validate;
  addFormat(name: string, format: object): void;
}

/** Prism's validators, without Prism around them. */
export interface ValidationParts {
  /** Compiles the schema of a body; undefined if Prism would change it first. */
  compileBody(schema: unknown, bundle: unknown): Validate | undefined;
  /** Compiles a schema for strings, which are converted to the required numbers and booleans. */
  compileParameters(schema: object, bundle: unknown): Validate;
  readonly deserializers: Readonly<Record<Place, Readonly<Record<string, Deserialize>>>>;
  /** The parameters of a path, by the operation's template. */
  matcher(template: string): (path: string) => Readonly<Record<string, string>> | null;
}

/**
 * Loads the parts from Prism's own dependencies, so that both use the same code.
 *
 * @param prism A file in the folder of `@stoplight/prism-http`.
 */
export function loadValidationParts(prism: string): ValidationParts {
  const require = createRequire(prism);
  const dist = (name: string): string => `./dist/validator/${name}.js`;
  const { default: addFormats } = require("ajv-formats");
  const { fmtDef, date_time, compareDateTime } = require(dist("validators/dateTime"));
  const { URI } = require("uri-template-lite");
  const create = (dialect: string, coerceTypes: boolean): Ajv => {
    const { default: Dialect } = require(dialect);
    // Prism's options, without the slow check of the schemas: if that fails, Prism accepts any value.
    const ajv: Ajv = new Dialect({
      allErrors: true,
      allowUnionTypes: true,
      allowMatchingProperties: true,
      strict: false,
      logger: false,
      meta: false,
      validateSchema: false,
      coerceTypes,
    });
    addFormats(ajv);
    ajv.addFormat("date-time", fmtDef(date_time, compareDateTime));
    return ajv;
  };
  // Prism combines all parameters into one schema without a dialect.
  const coercing = once(() => create("ajv", true));
  const exact = once(() => create("ajv/dist/2020", false));
  return {
    compileBody: (schema, bundle) =>
      isRecord(schema) && schema["$schema"] === draft2020 && isPlain(schema)
        ? exact().compile({ ...schema, __bundled__: bundle })
        : undefined,
    compileParameters: (schema, bundle) => coercing().compile({ ...schema, __bundled__: bundle }),
    deserializers: require(dist("deserializers/index")),
    matcher: (template) => new URI.Template(template).match,
  };
}

/** The dialect that Prism sets for schemas of OpenAPI 3.1. */
const draft2020 = "https://json-schema.org/draft/2020-12/schema";

/** Keywords for which Prism may change the schema of a body before compiling it. */
const changed = [
  "$ref",
  "allOf",
  "definitions",
  "dependencies",
  "readOnly",
  "unevaluatedItems",
  "unevaluatedProperties",
  "writeOnly",
];

/** Whether a schema means the same for Prism and for ajv. */
export function isPlain(schema: unknown, seen: Set<unknown> = new Set()): boolean {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return true;
  seen.add(schema);
  if (changed.some((keyword) => Object.hasOwn(schema, keyword))) return false;
  return Object.values(schema).every((part) => isPlain(part, seen));
}
