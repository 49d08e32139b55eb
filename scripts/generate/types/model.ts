import { type Contract, type ContractOperation, type Json, listOf } from "../contract.ts";
import {
  componentName,
  type Direction,
  inputSchemas,
  outputSchemas,
  reachable,
  splitComponents,
} from "./direction.ts";
import { SchemaTypes } from "./schema.ts";

/** A declared type: its name, schema and direction. */
export interface Declaration {
  readonly name: string;
  readonly schema: unknown;
  readonly direction: Direction;
  /** The comment for a schema without a description. */
  readonly about?: string;
}

const models = new WeakMap<Contract, TypeModel>();
const pascal = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The names of all types of a contract. A component keeps its name; if its input and output types
 * differ, the input type ends in `Writable`. An inline schema is named after its operation:
 * `CreateMonitorBody`, `GetMeResponse`, `ListTagsItem`.
 */
export class TypeModel {
  readonly schemas: SchemaTypes;
  readonly #contract: Contract;
  readonly #split: ReadonlySet<string>;
  readonly #declared = new Map<string, Declaration>();
  /** The name of each inline schema. */
  readonly #inline = new Map<unknown, string>();
  readonly #used = new Set<string>();

  private constructor(contract: Contract) {
    this.#contract = contract;
    this.#split = splitComponents(contract);
    this.schemas = new SchemaTypes(contract, (component, direction) => {
      return this.#use(this.#componentType(component, direction));
    });
    this.#declareComponents();
    for (const operation of contract.operations()) this.#declareInline(operation);
  }

  /** The model of a contract, cached. */
  static of(contract: Contract): TypeModel {
    let model = models.get(contract);
    if (!model) {
      model = new TypeModel(contract);
      models.set(contract, model);
    }
    return model;
  }

  /** Every declared type, components first. */
  declarations(): readonly Declaration[] {
    return [...this.#declared.values()];
  }

  /** The type of a body or a parameter, by name if it has one. */
  type(schema: unknown, direction: Direction): string {
    const name = this.#inline.get(schema);
    return name === undefined ? this.schemas.type(schema, direction) : this.#use(name);
  }

  /** The declared names that `write` uses, sorted. */
  namesUsedBy(write: () => void): string[] {
    this.#used.clear();
    write();
    return [...this.#used].sort();
  }

  #use(name: string): string {
    this.#used.add(name);
    return name;
  }

  #componentType(component: string, direction: Direction): string {
    return direction === "input" && this.#split.has(component) ? `${component}Writable` : component;
  }

  #declareComponents(): void {
    const { schemas = {} } = (this.#contract.document["components"] as Json | undefined) ?? {};
    const sent = reachable(this.#contract, inputSchemas(this.#contract));
    const received = reachable(this.#contract, outputSchemas(this.#contract));
    for (const [name, schema] of Object.entries(schemas as Json)) {
      const isSentOnly = sent.has(name) && !received.has(name);
      this.#declare({ name, schema, direction: isSentOnly ? "input" : "output" });
      if (this.#split.has(name)) {
        this.#declare({ name: `${name}Writable`, schema, direction: "input" });
      }
    }
  }

  #declareInline(operation: ContractOperation): void {
    const { id, source } = operation;
    const title = pascal(id);
    for (const { media, schema } of contentOf(this.#contract, source["requestBody"])) {
      // Forms are sent as FormData and need no object type.
      if (media.startsWith("multipart/")) continue;
      const names = [`${title}Body`, `${title}${mediaWord(media)}Body`];
      this.#name(names, { schema, direction: "input", about: `The body of \`${id}\`.` });
    }
    for (const [status, response] of Object.entries(source["responses"] as Json)) {
      for (const [index, { media, schema }] of contentOf(this.#contract, response).entries()) {
        const word = mediaWord(media);
        const own = index === 0 ? [status] : [word, `${status}${word}`];
        const names = /^[23]/.test(status)
          ? ["", ...own].map((each) => `${title}${each}Response`)
          : ["", word].map((each) => `${responseName(response) ?? `${title}${status}`}${each}Body`);
        const about = `The response of \`${id}\` with status ${status}.`;
        this.#name(names, { schema, direction: "output", about });
      }
    }
    const schema = itemSchema(this.#contract, operation);
    const about = `One item of \`${id}\`.`;
    if (schema) this.#name([`${title}Item`], { schema, direction: "output", about });
  }

  /** Gives an inline schema the first free name. */
  #name(names: readonly string[], type: Omit<Declaration, "name">): void {
    const { schema } = type;
    if (componentName(schema) !== undefined || this.#inline.has(schema)) return;
    const text = JSON.stringify(schema);
    const name = names.find((each) => {
      const other = this.#declared.get(each);
      return other === undefined || JSON.stringify(other.schema) === text;
    });
    if (name === undefined) throw new Error(`Two types would have the name ${names.at(-1)}.`);
    this.#inline.set(schema, name);
    if (!this.#declared.has(name)) this.#declare({ ...type, name });
  }

  #declare(declaration: Declaration): void {
    if (this.#declared.has(declaration.name)) {
      throw new Error(`Two types would have the name ${declaration.name}: rename the component.`);
    }
    this.#declared.set(declaration.name, declaration);
  }
}

/** The media types of a body with their schemas. */
export function contentOf(
  contract: Contract,
  body: unknown,
): { readonly media: string; readonly schema: unknown }[] {
  const { content = {} } = contract.resolve(body ?? {});
  return Object.entries(content as Json).map(([media, value]) => {
    return { media, schema: (value as Json)["schema"] };
  });
}

/**
 * The schema of a list's item; undefined if the operation returns no list.
 *
 * @param media the response media type. Default: the client's.
 * @throws Error if `x-pagination.items` does not point to a list.
 */
export function itemSchema(
  contract: Contract,
  operation: ContractOperation,
  media?: string,
): unknown {
  const list = listOf(operation.source);
  if (!list) return undefined;
  const content = contentOf(contract, (operation.source["responses"] as Json)["200"]);
  const form = content.find((each) => each.media === media) ?? content[0];
  const schema = contract.resolve(schemaAt(contract, form?.schema, String(list["items"])) ?? {});
  if (schema["items"] === undefined) {
    throw new Error(
      `${operation.id}: x-pagination.items is "${list["items"]}", but the response has no list there.`,
    );
  }
  return schema["items"];
}

/** The unresolved schema at a JSON pointer of a body; undefined if there is none. */
export function schemaAt(contract: Contract, schema: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((node, key) => propertyOf(contract, contract.resolve(node ?? {}), key), schema);
}

function propertyOf(contract: Contract, schema: Json, key: string): unknown {
  const own = (schema["properties"] as Json | undefined)?.[key];
  if (own !== undefined) return own;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((each) => (schema[each] as Json[]) ?? []);
  for (const part of parts) {
    const found = propertyOf(contract, contract.resolve(part), key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `application/vnd.api.v10+json` -> `V10`, `application/problem+json` -> `Problem`. */
function mediaWord(media: string): string {
  const words = media.split("/").at(-1)?.split(/\W+/) ?? [];
  const word = words.findLast((each) => each !== "json") ?? "json";
  return pascal(word);
}

/** The name of a response component; undefined for an inline response. */
function responseName(response: unknown): string | undefined {
  const ref = (response as Json)["$ref"];
  return typeof ref === "string" ? ref.split("/").at(-1) : undefined;
}
