import type { ContractRequest } from "../middleware/middleware.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation, PrismSecurityScheme } from "../prism/prism.ts";

/**
 * The keys of a request for the first security requirement that it fully satisfies. Returns `undefined` if
 * it satisfies none, and an empty list if the operation needs no key.
 */
export function presentedKeys(
  { security = [] }: PrismOperation,
  request: ContractRequest,
  accepts: (key: string) => boolean = () => true,
): string[] | undefined {
  if (security.length === 0) return [];
  for (const schemes of security) {
    const keys = schemes.map((scheme) => keyOf(scheme, request));
    if (keys.every((key) => key !== "" && accepts(key))) return keys;
  }
  return undefined;
}

/** The request without any key of its operation's schemes. */
export function withoutKeys<R extends ContractRequest>(
  { security = [] }: PrismOperation,
  request: R,
): R {
  const headers = { ...request.headers };
  const query = { ...request.url.query };
  for (const scheme of security.flat()) {
    if (scheme.type === "http") delete headers["authorization"];
    else if (scheme.in === "query") delete query[scheme.name ?? ""];
    else delete headers[scheme.name?.toLowerCase() ?? ""];
  }
  return { ...request, headers, url: { ...request.url, query } };
}

/** The key for one scheme, in Prism's format; empty if there is none. */
function keyOf(scheme: PrismSecurityScheme, { headers, url }: ContractRequest): string {
  if (scheme.type === "http")
    return /^Bearer\s+(\S.*)$/i.exec(headers["authorization"] ?? "")?.[1] ?? "";
  if (scheme.in === "query") return String(url.query[scheme.name ?? ""] ?? "");
  return headers[scheme.name?.toLowerCase() ?? ""] ?? "";
}

/** The names of the headers and query parameters that a contract uses for keys. */
interface KeyNames {
  readonly headers: readonly string[];
  readonly query: readonly string[];
}

const keyNames = new WeakMap<Engine, KeyNames>();

function keyNamesOf(engine: Engine): KeyNames {
  const known = keyNames.get(engine);
  if (known) return known;
  const schemes = engine.operations.flatMap(({ security = [] }) => security.flat());
  const inQuery = schemes.filter((scheme) => scheme.in === "query");
  const headers = schemes
    .filter((scheme) => scheme.in === "header")
    .map(({ name = "" }) => name.toLowerCase());
  const names = {
    headers: [...new Set(["authorization", ...headers])],
    query: [...new Set(inQuery.map(({ name = "" }) => name))],
  };
  keyNames.set(engine, names);
  return names;
}

/**
 * All values of a request that the contract uses for keys, whatever its operation, without the scheme of
 * `Authorization`.
 */
export function credentialsOf(engine: Engine, { headers, url }: ContractRequest): string[] {
  const names = keyNamesOf(engine);
  const found: string[] = [];
  for (const name of names.headers) {
    const value = headers[name];
    if (value) found.push(value.replace(/^(?:bearer|basic)\s+/i, ""));
  }
  for (const name of names.query) {
    const value = url.query[name];
    if (value !== undefined) found.push(...[value].flat());
  }
  return found.filter((value) => value !== "");
}
