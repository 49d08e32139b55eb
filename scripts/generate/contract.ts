import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { at } from "../../src/shared/json-pointer.ts";
import { root } from "../lib/paths.ts";

export type Json = Record<string, unknown>;

/** An operation of a bundle, with the parameters of its path merged in. */
export interface ContractOperation {
  id: string;
  tag: string;
  method: string;
  path: string;
  /** Resolved; an operation's parameter overrides the path's. */
  parameters: Json[];
  source: Json;
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];

/**
 * The `x-pagination` of an operation; undefined if one response has the whole list (`style: single`).
 */
export function pagingOf(source: Json): Json | undefined {
  const paging = source["x-pagination"] as Json | undefined;
  return paging?.["style"] === "single" ? undefined : paging;
}

/** Whether a parameter is a credential, which errors and logs must not contain: `format: password`. */
export function carriesKey(contract: Contract, parameter: Json): boolean {
  return contract.resolve(parameter["schema"] ?? {})["format"] === "password";
}

/** The `x-pagination` of an operation that returns a list, in one response or in pages. */
export const listOf = (source: Json): Json | undefined =>
  source["x-pagination"] as Json | undefined;

/**
 * Whether awaiting a list returns its body: the list comes in one response, or the vendor documents one
 * response and paging was only observed.
 */
export function isWholeList(list: Json): boolean {
  const { style, evidence } = list;
  return style === "single" || (evidence !== undefined && evidence !== "documented");
}

/** A bundled contract. Its references are local. */
export class Contract {
  readonly document: Json;
  #byId: ReadonlyMap<string, ContractOperation> | undefined;

  constructor(document: Json) {
    this.document = document;
  }

  /** Reads the bundle of an API. Default folder: `generated`. */
  static read(api: string, from = "generated"): Contract {
    return new Contract(parse(readFileSync(join(root, from, api, "openapi.yaml"), "utf8")));
  }

  /** Resolves `$ref`, including chains. */
  resolve(value: unknown): Json {
    let node = value as Json;
    while (typeof node?.["$ref"] === "string") node = this.#at(node["$ref"]);
    return node;
  }

  /** All operations, sorted by the document's list of tags, then by path order. */
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

  /** Finds an operation by its id. */
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
    if (node === undefined) throw new Error(`The contract refers to ${ref}, which does not exist.`);
    return node as Json;
  }
}
