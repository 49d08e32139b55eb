import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { pagingOf } from "../../../scripts/generate/contract.ts";
import { contractUrl } from "../../../src/mock/server/apis.ts";
import type { Api } from "../../../src/mock.ts";

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Json;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
export interface Paging {
  style: string;
  pageSize?: string;
  request: string | string[];
  response: string | string[];
  items: string;
  counts?: string;
}
/** One operation of a bundled contract, with a valid request. */
export interface Operation {
  api: Api;
  id: string;
  method: string;
  /** Path with its parameters filled in, and the required query parameters. */
  url: string;
  /** Its key, and the type of its body. */
  headers: Record<string, string>;
  body: string | undefined;
  bodyRequired: boolean;
  parameters: Parameter[];
  paging: Paging | undefined;
  statuses: number[];
  /** The media types of its successes. */
  mediaTypes: string[];
  /** The response to an invalid request: a declared 400, a declared 422, or the mock's own. */
  rejection: number;
}
type Json = Record<string, unknown>;

const methods = ["get", "put", "post", "delete", "patch"];

/** Reads the bundle directly, without Prism and without the generated table. */
export function operationsOf(api: Api): Operation[] {
  const document = parse(readFileSync(contractUrl(api), "utf8")) as Json;
  const resolve = <T>(value: unknown): T => {
    const reference = (value as { $ref?: string } | undefined)?.$ref;
    if (reference === undefined) return value as T;
    const steps = reference.slice(2).split("/");
    return resolve(steps.reduce((here, step) => here[step] as Json, document));
  };
  return Object.entries(document["paths"] as Record<string, Json>).flatMap(([path, item]) =>
    methods
      .filter((method) => method in item)
      .map((method) => {
        const operation = item[method] as Json & { operationId: string };
        const statuses = Object.keys(operation["responses"] as Json).map(Number);
        const body = resolve<Json | undefined>(operation["requestBody"]);
        const parameters = [item["parameters"] ?? [], operation["parameters"] ?? []]
          .flat()
          .map((parameter) => resolve<Parameter>(parameter));
        return {
          api,
          id: operation.operationId,
          method: method.toUpperCase(),
          url: urlOf(path, parameters),
          headers: {
            ...keyOf(document, operation),
            ...(body && { "content-type": Object.keys(body["content"] as Json)[0] ?? "" }),
          },
          body: bodyOf(body, resolve),
          bodyRequired: body?.["required"] === true,
          parameters,
          paging: pagingOf(operation) as Paging | undefined,
          statuses,
          mediaTypes: mediaTypesOf(operation, resolve),
          rejection: statuses.includes(400) ? 400 : 422,
        };
      }),
  );
}

function mediaTypesOf(operation: Json, resolve: <T>(value: unknown) => T): string[] {
  const bodies = Object.entries(operation["responses"] as Json)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys(resolve<{ content?: Json }>(response).content ?? {}));
  const asked = operation["x-accept"];
  return [...new Set([...bodies, ...(asked ? [String(asked)] : [])])];
}

/** The header of the first key that the operation accepts. */
function keyOf(document: Json, operation: Json): Record<string, string> {
  const [first] = (operation["security"] ?? document["security"]) as Json[];
  const [name = ""] = Object.keys(first ?? {});
  const { securitySchemes } = document["components"] as Record<string, Record<string, Json>>;
  const scheme = securitySchemes?.[name];
  if (scheme?.["type"] === "http") return { authorization: "Bearer any-key" };
  return { [String(scheme?.["name"]).toLowerCase()]: "any-key" };
}

function urlOf(path: string, parameters: readonly Parameter[]): string {
  const filled = path.replaceAll(/\{(.+?)\}/g, (_, name: string) =>
    encodeURIComponent(
      String(exampleOf(parameters.find((p) => p.in === "path" && p.name === name))),
    ),
  );
  const query = parameters
    .filter((p) => p.in === "query" && p.required)
    .map((p) => `${p.name}=${encodeURIComponent(String(exampleOf(p)))}`);
  return query.length > 0 ? `${filled}?${query.join("&")}` : filled;
}

function exampleOf(parameter: Parameter | undefined): unknown {
  const [named] = Object.values(parameter?.examples ?? {});
  const value =
    parameter?.example ?? named?.value ?? (parameter?.schema?.["examples"] as unknown[])?.[0];
  if (value === undefined) throw new Error(`No example for parameter ${parameter?.name}`);
  return value;
}

function bodyOf(body: Json | undefined, resolve: <T>(value: unknown) => T): string | undefined {
  if (!body) return undefined;
  const [content] = Object.values(body["content"] as Record<string, Json>);
  const [example] = Object.values((content?.["examples"] ?? {}) as Record<string, Json>);
  if (example === undefined) return "a file";
  return JSON.stringify(resolve<{ value: unknown }>(example).value);
}

/** The value at a JSON pointer. */
export const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce((here, step) => (here as Json | undefined)?.[step], value);

/** Sends an operation's valid request, with the given changes. */
export async function send(
  urls: Readonly<Record<Api, string>>,
  operation: Operation,
  change: { query?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const url = new URL(urls[operation.api] + operation.url);
  for (const [name, value] of Object.entries(change.query ?? {})) url.searchParams.set(name, value);
  const response = await fetch(url, {
    method: operation.method,
    redirect: "manual",
    headers: {
      // Pages have the first media type.
      ...(operation.paging && { accept: operation.mediaTypes[0] ?? "*/*" }),
      ...operation.headers,
      ...change.headers,
    },
    ...(operation.body === undefined ? {} : { body: operation.body }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== "" ? JSON.parse(text) : text,
  };
}
