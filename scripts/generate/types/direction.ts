import type { Contract, Json } from "../contract.ts";

/** `input`: values that the caller sends. `output`: values that the API sends. */
export type Direction = "input" | "output";

const componentPrefix = "#/components/schemas/";

/** The component schema that a reference names; undefined for anything else. */
export function componentName(schema: unknown): string | undefined {
  const ref = (schema as Json | undefined)?.["$ref"];
  return typeof ref === "string" && ref.startsWith(componentPrefix)
    ? ref.slice(componentPrefix.length)
    : undefined;
}

/** The direct subschemas of a schema. */
export function subschemas(schema: Json): unknown[] {
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key) => (schema[key] as unknown[]) ?? []);
  const properties = Object.values((schema["properties"] as Json | undefined) ?? {});
  const rest = [schema["items"], schema["additionalProperties"]];
  return [...lists, ...properties, ...rest].filter((each) => typeof each === "object");
}

/** The names of all component schemas that are reachable from the given schemas. */
export function reachable(contract: Contract, roots: readonly unknown[]): Set<string> {
  const seen = new Set<string>();
  const visit = (schema: unknown): void => {
    const name = componentName(schema);
    if (name !== undefined) {
      if (seen.has(name)) return;
      seen.add(name);
      visit(contract.resolve(schema));
    } else {
      for (const each of subschemas(schema as Json)) visit(each);
    }
  };
  for (const schema of roots) visit(schema);
  return seen;
}

/** The schemas of everything that callers send: bodies and parameters. */
export function inputSchemas(contract: Contract): unknown[] {
  return contract.operations().flatMap(({ parameters, source }) => {
    const { content = {} } = contract.resolve(source["requestBody"] ?? {});
    const bodies = Object.values(content as Json).map((media) => (media as Json)["schema"]);
    return [...bodies, ...parameters.map((parameter) => parameter["schema"])].filter(Boolean);
  });
}

/** The schemas of all bodies that the API sends, errors included. */
export function outputSchemas(contract: Contract): unknown[] {
  return contract.operations().flatMap(({ source }) =>
    Object.values(source["responses"] as Json).flatMap((response) => {
      const { content = {} } = contract.resolve(response);
      return Object.values(content as Json).flatMap((media) => (media as Json)["schema"] ?? []);
    }),
  );
}

/**
 * The components that are both sent and received with different types: an input accepts read-only lists
 * and `undefined`, an output contains neither.
 */
export function splitComponents(contract: Contract): Set<string> {
  const received = reachable(contract, outputSchemas(contract));
  const both = [...reachable(contract, inputSchemas(contract))].filter((name) =>
    received.has(name),
  );
  const schemas = (contract.document["components"] as Json)["schemas"] as Json;
  return new Set(both.filter((name) => differs(contract, schemas[name], new Set())));
}

function differs(contract: Contract, schema: unknown, above: ReadonlySet<string>): boolean {
  const name = componentName(schema);
  if (name !== undefined) {
    if (above.has(name)) return false;
    return differs(contract, contract.resolve(schema), new Set([...above, name]));
  }
  const node = schema as Json;
  const properties = Object.keys((node["properties"] as Json | undefined) ?? {});
  const required = (node["required"] as string[] | undefined) ?? [];
  return (
    "items" in node ||
    node["format"] === "binary" ||
    properties.some((each) => !required.includes(each)) ||
    subschemas(node).some((each) => differs(contract, each, above))
  );
}
