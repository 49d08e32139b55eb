import type { ContractRequest } from "../middleware/middleware.ts";
import type { PrismOperation, PrismSecurityScheme } from "../prism/prism.ts";

/**
 * The keys that a request presents, for the first way to sign a request that it has all keys of. The
 * answer is `undefined` if there is none, and empty if the operation wants none.
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

/** The request without any key that its operation would take. */
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

/** The key for one scheme, in the form that Prism takes it in; empty if there is none. */
function keyOf(scheme: PrismSecurityScheme, { headers, url }: ContractRequest): string {
  if (scheme.type === "http")
    return /^Bearer\s(.+)$/i.exec(headers["authorization"] ?? "")?.[1] ?? "";
  if (scheme.in === "query") return String(url.query[scheme.name ?? ""] ?? "");
  return headers[scheme.name?.toLowerCase() ?? ""] ?? "";
}
