import { readFile } from "node:fs/promises";
import { contractUrl } from "../mock/server/apis.ts";
import type { Api } from "../mock/types.ts";

/**
 * The parts of a contract that the export reads, from the OpenAPI 3.0 bundle: it is JSON and needs no
 * YAML parser.
 */
export interface Contract {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly security: readonly SecurityRequirement[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly [method: string]: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  /** The media type to request if no response declares it. */
  readonly "x-accept"?: string;
}

export interface Parameter extends Examples {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly description?: string;
}

export interface MediaType extends Examples {}

interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface Examples {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: "bearer"; readonly description?: string }
  | {
      readonly type: "apiKey";
      readonly in: "header";
      readonly name: string;
      readonly description?: string;
    };

/** Reads the contract of an API from the package. */
export async function readContract(api: Api): Promise<Contract> {
  const url = new URL("openapi-3.0.json", contractUrl(api));
  return JSON.parse(await readFile(url, "utf8")) as Contract;
}

/** An operation with its method and path. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** Includes those of the path. */
  readonly parameters: readonly Parameter[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations, in the order of the contract. */
export const routesOf = (contract: Contract): Route[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]): Route[] => {
      if (!methods.includes(method)) return [];
      const operation = value as Operation;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ method, path, operation, parameters: parameters.map((p) => resolve(contract, p)) }];
    }),
  );

/** The example of a parameter or a body; the first one if there are several. */
export function exampleOf(contract: Contract, { example, examples = {} }: Examples): unknown {
  if (example !== undefined) return example;
  const [first] = Object.values(examples);
  return first && resolve(contract, first).value;
}

/** The media types of a response. */
export const mediaTypesOf = (contract: Contract, response: Response | Reference): string[] =>
  Object.keys(resolve(contract, response).content ?? {});

/** Resolves a reference within the bundle. */
function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value)) return value;
  let found: unknown = contract;
  for (const step of value.$ref.slice("#/".length).split("/")) {
    found = (found as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  if (found !== undefined) return found as T;
  throw new Error(`${contract.info.title} has no ${value.$ref}.`);
}
