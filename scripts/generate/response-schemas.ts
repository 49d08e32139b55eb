import { escapePointer } from "../../src/shared/json-pointer.ts";
import type { Contract, ContractOperation, Json } from "./contract.ts";

/** Keywords that constrain a value. The validator has a message for each of them. */
const rules = new Set([
  "type",
  "enum",
  "const",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "required",
  "minProperties",
  "maxProperties",
  "minItems",
  "maxItems",
  "uniqueItems",
]);
/** Keywords that contain a schema, a list of schemas, or schemas by name. */
const holders = new Set(["items", "additionalProperties", "anyOf", "allOf", "properties"]);
/** Keywords that do not affect validity. Open enums are an extension. */
const notes = new Set([
  "title",
  "description",
  "examples",
  "example",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "contentMediaType",
]);

const schemasAt = "#/components/schemas/";
const responsesAt = "#/components/responses/";

/**
 * `response-schemas.ts`: the schemas of all declared responses as a JSON string: compilers skip it, and
 * it loads in half the time of an object literal.
 */
export function generateResponseSchemas(contract: Contract): string {
  const collected = new Collector(contract);
  const operations = contract.operations().map((operation) => collected.operation(operation));
  const parts = [
    ["operations", operations],
    ["responses", [...collected.responses]],
    ["$defs", collected.definitions()],
  ] as const;
  const text = parts.map(([name, entries]) => `"${name}":{\n${rows(entries)}\n}`).join(",\n");
  return `import type { ResponseSchemas } from "../../src/validate/response-schemas.ts";

/** The schemas of all declared responses. Their pointers refer to the bundled contract. */
export const responseSchemas: ResponseSchemas = JSON.parse(\`{
${text.replace(/[\\`]|\$\{/g, "\\$&")}
}\`);`;
}

const rows = (entries: readonly (readonly [string, unknown])[]) =>
  entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",\n");

/** Media type -> its equivalent labels; undefined if there are none. */
function alsoLabelled(source: Json): Json | undefined {
  const contents = Object.values(source["responses"] as Json).flatMap((response) =>
    Object.entries(((response as Json)["content"] ?? {}) as Json),
  );
  const labels = contents.flatMap(([type, media]) => {
    const others = (media as Json)["x-also-labelled"];
    return others === undefined ? [] : [[type, others] as const];
  });
  return labels.length > 0 ? Object.fromEntries(labels) : undefined;
}

/** Collects the schemas that responses use, each once. */
class Collector {
  readonly responses = new Map<string, Json>();
  readonly #contract: Contract;
  readonly #schemas: Json;
  readonly #used = new Map<string, Json>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#schemas = (contract.document["components"] as Json)["schemas"] as Json;
  }

  operation({ id, path, method, source }: ContractOperation): [string, Json] {
    const responses = Object.entries(source["responses"] as Json).map(([status, response]) => {
      const { $ref } = response as Json;
      if (typeof $ref !== "string") return [status, this.#content(response as Json)];
      const name = nameIn($ref, responsesAt);
      if (!this.responses.has(name)) {
        this.responses.set(name, this.#content(this.#contract.resolve(response)));
      }
      return [status, name];
    });
    const at = `/paths/${escapePointer(path)}/${method.toLowerCase()}`;
    const labels = alsoLabelled(source);
    return [
      id,
      { at, responses: Object.fromEntries(responses), ...(labels && { alsoLabelled: labels }) },
    ];
  }

  /** Sorted by name, because the order of first use is arbitrary. */
  definitions(): [string, Json][] {
    return [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #content(response: Json): Json {
    const content = Object.entries((response["content"] ?? {}) as Json);
    return Object.fromEntries(
      content.map(([type, media]) => [type, this.#schema((media as Json)["schema"])]),
    );
  }

  #schema(source: unknown): unknown {
    if (source === true) return source;
    if (typeof source !== "object" || source === null) {
      throw new Error(
        "A response forbids a value or additional fields: servers may add fields to their responses.",
      );
    }
    const schema: Json = {};
    for (const [keyword, value] of Object.entries(source)) {
      if (keyword === "$ref") schema[keyword] = this.#reference(String(value));
      else if (rules.has(keyword)) schema[keyword] = value;
      else if (holders.has(keyword)) schema[keyword] = this.#held(keyword, value);
      else if (!notes.has(keyword) && !keyword.startsWith("x-")) {
        throw new Error(
          `A response schema has \`${keyword}\`: add it to scripts/generate/response-schemas.ts and src/validate/messages.ts first.`,
        );
      }
    }
    return schema;
  }

  #held(keyword: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#schema(one));
    if (keyword !== "properties") return this.#schema(value);
    return Object.fromEntries(
      Object.entries(value as Json).map(([name, one]) => [name, this.#schema(one)]),
    );
  }

  #reference(ref: string): string {
    const name = nameIn(ref, schemasAt);
    if (!this.#used.has(name)) {
      // Registered before its content, because schemas may be recursive.
      this.#used.set(name, {});
      this.#used.set(name, this.#schema(this.#schemas[name]) as Json);
    }
    return `#/$defs/${name}`;
  }
}

function nameIn(ref: string, place: string): string {
  if (ref.startsWith(place)) return ref.slice(place.length);
  throw new Error(`A response refers to ${ref}: references must lead to ${place}.`);
}
