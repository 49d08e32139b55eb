import type { Contract, Json } from "../../../scripts/generate/contract.ts";
import { requestMedia, type Sample } from "../contract/contract.ts";

/**
 * A request as a server sees it. The parts of the query are sorted, because their order does not matter.
 */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * The expected request of a call, derived only from the contract (OpenAPI 3.1 §4.8.12, RFC 3986 §2.3),
 * without the client's code.
 *
 * @param once path parameters that the client sets.
 * @param others the keys for other security schemes than the default one.
 */
export function expectedWire(
  contract: Contract,
  { operation, forms }: Sample,
  input: Json,
  once: Readonly<Record<string, string>>,
  key: string,
  others: Readonly<Record<string, string>> = {},
): Wire {
  const values: Json = { ...once, ...input };
  let { path } = operation;
  const query: string[] = [];
  const headers: Record<string, string> = {
    accept: forms[0] ?? "application/json",
    ...credential(contract, operation.source, key, others),
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
  const body = input["body"];
  // `fetch` creates the boundary of a form, and so its header.
  if (media && body !== undefined && !(body instanceof FormData)) {
    headers["content-type"] = media.type;
  }
  return { method: operation.method, path, query: query.sort(), headers, body };
}

/** The request that was passed to a stubbed `fetch`. */
export function actualWire(url: string, init: RequestInit, baseUrl: string): Wire {
  if (!url.startsWith(baseUrl)) throw new Error(`${url} is not below ${baseUrl}`);
  const [path = "", search = ""] = url.slice(baseUrl.length).split("?");
  // Every request of every operation identifies the client in the same way.
  const { "user-agent": _, ...headers } = init.headers as Record<string, string>;
  const json = /^application\/(.+\+)?json\b/.test(headers["content-type"] ?? "");
  return {
    method: String(init.method),
    path,
    query: search.split("&").filter(Boolean).sort(),
    headers,
    body: json ? JSON.parse(String(init.body)) : (init.body ?? undefined),
  };
}

/** The header of the operation's first security scheme. */
function credential(
  contract: Contract,
  operation: Json,
  key: string,
  others: Readonly<Record<string, string>>,
): Record<string, string> {
  const [first] = (operation["security"] ?? contract.document["security"] ?? []) as Json[];
  const [name] = Object.keys(first ?? {});
  if (name === undefined) return {};
  const { securitySchemes } = contract.document["components"] as { securitySchemes: Json };
  const scheme = contract.resolve(securitySchemes[name]);
  const value = others[name] ?? key;
  if (scheme["type"] === "http") return { authorization: `Bearer ${value}` };
  return { [String(scheme["name"]).toLowerCase()]: value };
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

/** Encodes all characters except the unreserved ones of RFC 3986, byte by byte. */
function percent(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-._~]/.test(character)) return character;
      return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
