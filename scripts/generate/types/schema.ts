import type { Contract, Json } from "../contract.ts";
import { schemaComment } from "./comments.ts";
import { componentName, type Direction } from "./direction.ts";

/** Keywords that do not affect the TypeScript type. */
const annotations = new Set([
  ...["title", "description", "default", "examples", "example", "deprecated", "format"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems"],
  ...["minProperties", "maxProperties"],
]);
const structural = new Set([
  ...["$ref", "type", "enum", "const", "items", "properties", "required", "additionalProperties"],
  ...["allOf", "anyOf", "oneOf"],
]);

export const quoted = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/** Writes schemas as TypeScript types; `nameOf` gives the names of components. */
export class SchemaTypes {
  readonly #contract: Contract;
  readonly #nameOf: (component: string, direction: Direction) => string;

  constructor(contract: Contract, nameOf: (component: string, direction: Direction) => string) {
    this.#contract = contract;
    this.#nameOf = nameOf;
  }

  /**
   * The type of a schema.
   *
   * @throws Error on a keyword without a translation: a type that ignores it would be wrong.
   */
  type(schema: unknown, direction: Direction, indent = ""): string {
    if (schema === true || schema === undefined) return "unknown";
    const node = schema as Json;
    const component = componentName(node);
    if (component !== undefined) return this.#nameOf(component, direction);
    refuseUnknown(node);
    const { allOf, anyOf, oneOf } = node as Record<string, unknown[] | undefined>;
    const parts = [
      ...(allOf ?? []).map((each) => this.type(each, direction, indent)),
      ...[anyOf, oneOf].flatMap((branches) =>
        branches ? [union(branches.map((each) => this.type(each, direction, indent)))] : [],
      ),
    ];
    const own = this.#own(node, direction, indent);
    if (own !== undefined) parts.push(own);
    if (parts.length === 0) return "unknown";
    return own === undefined
      ? withRequired(intersection(parts), node["required"])
      : intersection(parts);
  }

  /** Whether a schema can be an `interface`: an object that may extend others. */
  isObject(schema: unknown): boolean {
    const node = schema as Json;
    return !node["anyOf"] && !node["oneOf"] && !node["allOf"] && node["type"] === "object";
  }

  /** The members of an object's type, in braces. */
  members(node: Json, direction: Direction, indent = ""): string {
    const inner = `${indent}  `;
    const required = new Set((node["required"] as string[] | undefined) ?? []);
    const rows = Object.entries((node["properties"] as Json | undefined) ?? {}).map(
      ([name, schema]) => {
        const optional = required.has(name) ? "" : "?";
        const type = this.type(schema, direction, inner);
        const more = optional && direction === "input" && type !== "unknown" ? " | undefined" : "";
        const comment = schemaComment(this.#contract, schema, inner);
        return `${comment}${inner}${quoted(name)}${optional}: ${type}${more};\n`;
      },
    );
    const index = this.#indexSignature(node, rows.length > 0, direction, inner);
    if (index !== undefined) rows.push(`${inner}[key: string]: ${index};\n`);
    return `{\n${rows.join("")}${indent}}`;
  }

  #own(node: Json, direction: Direction, indent: string): string | undefined {
    if ("const" in node) return literal(node["const"]);
    if (Array.isArray(node["enum"])) return union(node["enum"].map(literal));
    const types = [node["type"] ?? (node["properties"] ? "object" : [])].flat() as string[];
    if (types.length === 0) return undefined;
    return union(types.map((type) => this.#ofType(type, node, direction, indent)));
  }

  #ofType(type: string, node: Json, direction: Direction, indent: string): string {
    switch (type) {
      case "string":
        return stringType(node, direction);
      case "integer":
      case "number":
        return "number";
      case "boolean":
      case "null":
        return type;
      case "array": {
        const items = this.type(node["items"], direction, indent);
        const list = /[|& ]/.test(items) && !items.startsWith("{") ? `(${items})[]` : `${items}[]`;
        return direction === "input" ? `readonly ${list}` : list;
      }
      case "object":
        return this.#objectType(node, direction, indent);
      default:
        throw new Error(`A schema has the type ${JSON.stringify(type)}, which does not exist.`);
    }
  }

  #objectType(node: Json, direction: Direction, indent: string): string {
    if (Object.keys((node["properties"] as Json | undefined) ?? {}).length > 0) {
      return this.members(node, direction, indent);
    }
    return `Record<string, ${this.#indexSignature(node, false, direction, indent)}>`;
  }

  /** The type of undeclared keys; undefined if the contract declares every key. */
  #indexSignature(
    node: Json,
    hasProperties: boolean,
    direction: Direction,
    indent: string,
  ): string | undefined {
    const more = node["additionalProperties"];
    if (typeof more === "object" && !hasProperties) return this.type(more, direction, indent);
    // TypeScript requires an index signature that fits all properties.
    return more !== undefined && more !== false ? "unknown" : hasProperties ? undefined : "unknown";
  }
}

function refuseUnknown(node: Json): void {
  const odd = Object.keys(node).find(
    (key) => !key.startsWith("x-") && !annotations.has(key) && !structural.has(key),
  );
  if (odd !== undefined) {
    throw new Error(
      `The types do not support the schema keyword \`${odd}\` yet: see scripts/generate/types.`,
    );
  }
}

/** An open enum: known values for completion, and any other string: `"a" | "b" | (string & {})`. */
function stringType(node: Json, direction: Direction): string {
  const values = node["x-extensible-enum"];
  if (Array.isArray(values)) return union([...values.map(literal), "(string & {})"]);
  if (node["format"] !== "binary") return "string";
  return direction === "input" ? "Blob | ArrayBuffer | ArrayBufferView" : "Blob";
}

/** `required` beside `allOf` makes properties of the parts required. */
function withRequired(base: string, required: unknown): string {
  const names = (required ?? []) as string[];
  return names.length > 0
    ? `${base} & Required<Pick<${base}, ${union(names.map(literal))}>>`
    : base;
}

const literal = (value: unknown): string => JSON.stringify(value);
const union = (parts: readonly string[]): string => [...new Set(parts)].join(" | ");

function intersection(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] as string;
  return parts.map((part) => (part.includes(" | ") ? `(${part})` : part)).join(" & ");
}
