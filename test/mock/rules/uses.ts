import { createRequire } from "node:module";
import type { Contract, ContractOperation, Json } from "../../../scripts/generate/contract.ts";

/** The parts of a request that an operation declares. */
export interface Declared {
  parameters: { in: string; source: Json; schemas: Json[] }[];
  bodies: { type: string; schemas: Json[] }[];
}
/** Whether a rule could affect an operation. */
export type Uses = (operation: Declared) => boolean;

/** The declared parts of an operation, each with its schema and all subschemas. */
export function declared(contract: Contract, { parameters, source }: ContractOperation): Declared {
  const body = source["requestBody"];
  const content = (body === undefined ? {} : contract.resolve(body)["content"]) as Json;
  return {
    parameters: parameters.map((parameter) => ({
      in: String(parameter["in"]),
      source: parameter,
      schemas: below(contract, parameter["schema"]),
    })),
    bodies: Object.entries(content).map(([type, media]) => ({
      type,
      schemas: below(contract, (media as Json)["schema"]),
    })),
  };
}

function below(contract: Contract, value: unknown, found = new Set<Json>()): Json[] {
  for (const node of [value].flat()) {
    if (typeof node !== "object" || node === null) continue;
    const schema = contract.resolve(node);
    if (found.has(schema)) continue;
    found.add(schema);
    for (const child of Object.values(schema)) below(contract, child, found);
  }
  return [...found];
}

const ofPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
const { fullFormats } = ofPrism("ajv-formats/dist/formats.js") as { fullFormats: object };

const schemasOf = ({ parameters, bodies }: Declared): Json[] =>
  [...parameters, ...bodies].flatMap(({ schemas }) => schemas);
/** An operation that has such a query parameter. */
const query =
  (has: (parameter: Json, schema: Json) => boolean): Uses =>
  ({ parameters }) =>
    parameters.some((p) => p.in === "query" && has(p.source, p.schemas[0] ?? {}));
const isArray = (schema: Json): boolean => schema["type"] === "array";

export const everywhere: Uses = () => true;
export const keyword =
  (name: string, is: (value: unknown) => boolean = () => true): Uses =>
  (operation) =>
    schemasOf(operation).some((schema) => name in schema && is(schema[name]));
export const brokenPattern: Uses = keyword("pattern", (pattern) => {
  if (typeof pattern !== "string") return false;
  try {
    return !new RegExp(pattern, "u");
  } catch {
    return true;
  }
});
export const unknownFormat: Uses = keyword(
  "format",
  (format) => typeof format === "string" && !Object.hasOwn(fullFormats, format),
);
export const bigNumber: Uses = keyword("format", (format) =>
  ["int64", "float", "double"].includes(String(format)),
);
export const strictForm: Uses = ({ bodies }) =>
  bodies.some(
    ({ type, schemas: [schema] }) =>
      /form/.test(type) && schema?.["additionalProperties"] === false,
  );
export const anyQuery: Uses = query(() => true);
export const optionalQuery: Uses = query(({ required }) => required !== true);
export const numberInQuery: Uses = query((_, { type }) =>
  [type].flat().some((one) => one === "integer" || one === "number"),
);
export const listOf = (explode: boolean | undefined, style = "form"): Uses =>
  query(
    (p, schema) => isArray(schema) && p["explode"] === explode && (p["style"] ?? "form") === style,
  );
export const deepObject: Uses = query(({ style }) => style === "deepObject");
export const newerKeyword: Uses = ({ parameters }) =>
  parameters.some(({ schemas }) =>
    /"(prefixItems|unevaluated\w+|dependent(Required|Schemas)|minContains|\$dynamicRef)":/.test(
      JSON.stringify(schemas),
    ),
  );
export const parameterContent: Uses = ({ parameters }) =>
  parameters.some(({ source }) => "content" in source);
export const cookie: Uses = ({ parameters }) => parameters.some((p) => p.in === "cookie");
