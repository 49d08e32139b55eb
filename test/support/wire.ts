import type { Contract, Json } from "../../scripts/generate/contract.ts";
import { requestMedia, type Sample } from "./contract.ts";

/** A request as a server sees it. The parts of the query are sorted: their order means nothing. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * What a call has to put on the wire, worked out from the contract alone (OpenAPI 3.1 §4.8.12,
 * RFC 3986 §2.3) without any code of the client.
 *
 * @param once path parameters that the client was given once.
 */
export function expectedWire(
  contract: Contract,
  { operation }: Sample,
  input: Json,
  once: Readonly<Record<string, string>>,
  key: string,
): Wire {
  const values: Json = { ...once, ...input };
  let { path } = operation;
  const query: string[] = [];
  const headers: Record<string, string> = {
    accept: acceptOf(contract, operation.source),
    ...credential(contract, operation.source, key),
  };
  for (const parameter of operation.parameters) {
    const name = String(parameter["name"]);
    const value = values[name];
    if (value === undefined) continue;
    if (parameter["in"] === "path") path = path.replace(`{${name}}`, simple(value));
    else if (parameter["in"] === "query") query.push(...form(parameter, value));
    else headers[name.toLowerCase()] = text(value);
  }
  const [media] = requestMedia(contract, operation);
  if (media && input["body"] !== undefined) headers["content-type"] = media.type;
  return { method: operation.method, path, query: query.sort(), headers, body: input["body"] };
}

/** The request that a stubbed `fetch` was given. */
export function actualWire(url: string, init: RequestInit, baseUrl: string): Wire {
  if (!url.startsWith(baseUrl)) throw new Error(`${url} is not below ${baseUrl}`);
  const [path = "", search = ""] = url.slice(baseUrl.length).split("?");
  const headers = init.headers as Record<string, string>;
  const json = /^application\/(.+\+)?json\b/.test(headers["content-type"] ?? "");
  return {
    method: String(init.method),
    path,
    query: search.split("&").filter(Boolean).sort(),
    headers,
    body: json ? JSON.parse(String(init.body)) : (init.body ?? undefined),
  };
}

function acceptOf(contract: Contract, operation: Json): string {
  const types = Object.entries(operation["responses"] as Json)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.keys((contract.resolve(response)["content"] ?? {}) as Json));
  return types.length === 0 ? "application/json" : [...new Set(types)].join(", ");
}

/** The header of the first security scheme that the operation names. */
function credential(contract: Contract, operation: Json, key: string): Record<string, string> {
  const [first] = (operation["security"] ?? contract.document["security"] ?? []) as Json[];
  const [name] = Object.keys(first ?? {});
  if (name === undefined) return {};
  const { securitySchemes } = contract.document["components"] as { securitySchemes: Json };
  const scheme = contract.resolve(securitySchemes[name]);
  if (scheme["type"] === "http") return { authorization: `Bearer ${key}` };
  return { [String(scheme["name"]).toLowerCase()]: key };
}

/** Query: `form` with `explode` (the default) repeats the name, without it joins with commas. */
function form(parameter: Json, value: unknown): string[] {
  const name = percent(String(parameter["name"]));
  const parts = [value].flat().map((part) => percent(text(part)));
  if (parameter["explode"] === false) return [`${name}=${parts.join(",")}`];
  return parts.map((part) => `${name}=${part}`);
}

const simple = (value: unknown) => percent(text(value));
const text = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

/** All but the unreserved characters of RFC 3986, byte by byte. */
function percent(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-._~]/.test(character)) return character;
      return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
