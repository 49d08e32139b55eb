import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { at } from "../../src/shared/json-pointer.ts";
import { root } from "../lib/paths.ts";

export type Json = Record<string, unknown>;

/** One operation of a bundle, with what its path shares with it already merged in. */
export interface ContractOperation {
  id: string;
  tag: string;
  method: string;
  path: string;
  /** Resolved; a parameter of the operation replaces one of its path. */
  parameters: Json[];
  source: Json;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/** How an operation pages, or undefined where one response has all of it (`style: single`). */
export function pagingOf(source: Json): Json | undefined {
  const paging = source["x-pagination"] as Json | undefined;
  return paging?.["style"] === "single" ? undefined : paging;
}

/** Whether a parameter is a key, which must not reach an error or a log: `format: password`. */
export function carriesKey(contract: Contract, parameter: Json): boolean {
  return contract.resolve(parameter["schema"] ?? {})["format"] === "password";
}

/** How a list can be iterated, those in one response included. */
export const listOf = (source: Json): Json | undefined =>
  source["x-pagination"] as Json | undefined;

/**
 * Whether awaiting a list gives its body: it comes in one response, or the vendor documents it so and
 * its paging was only observed.
 */
export function isWholeList(list: Json): boolean {
  const { style, evidence } = list;
  return style === "single" || (evidence !== undefined && evidence !== "documented");
}

/** A bundled contract. References in it are local. */
export class Contract {
  readonly document: Json;
  #byId: ReadonlyMap<string, ContractOperation> | undefined;

  constructor(document: Json) {
    this.document = document;
  }

  /** Reads the bundle of an API below a folder, `generated` unless told. */
  static read(api: string, from = "generated"): Contract {
    return new Contract(parse(readFileSync(join(root, from, api, "openapi.yaml"), "utf8")));
  }

  /** Follows `$ref` until there is none. */
  resolve(value: unknown): Json {
    let node = value as Json;
    while (typeof node?.["$ref"] === "string") node = this.#at(node["$ref"]);
    return node;
  }

  /** All operations, sorted by tag as the document lists them, then as the paths come. */
  operations(): ContractOperation[] {
    const found: ContractOperation[] = [];
    for (const [path, item] of Object.entries(this.document["paths"] as Json)) {
      const pathItem = this.resolve(item);
      for (const method of methods) {
        const source = pathItem[method] as Json | undefined;
        if (!source) continue;
        found.push({
          id: String(source["operationId"]),
          tag: String((source["tags"] as string[])[0]),
          method: method.toUpperCase(),
          path,
          parameters: this.#parameters(pathItem, source),
          source,
        });
      }
    }
    const tags = (this.document["tags"] as Json[]).map((tag) => String(tag["name"]));
    return found.sort((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag));
  }

  /** The operation with an id; undefined when there is none. */
  operation(id: string): ContractOperation | undefined {
    this.#byId ??= new Map(this.operations().map((operation) => [operation.id, operation]));
    return this.#byId.get(id);
  }

  #parameters(pathItem: Json, operation: Json): Json[] {
    const merged = new Map<string, Json>();
    for (const list of [pathItem["parameters"], operation["parameters"]]) {
      for (const entry of (list as unknown[] | undefined) ?? []) {
        const parameter = this.resolve(entry);
        merged.set(`${parameter["in"]} ${parameter["name"]}`, parameter);
      }
    }
    return [...merged.values()];
  }

  #at(ref: string): Json {
    const node = at(this.document, ref.slice(1));
    if (node === undefined)
      throw new Error(`The contract refers to ${ref}, which it does not have.`);
    return node as Json;
  }
}
