import type { ContractRequest } from "../middleware/middleware.ts";
import type { PrismContent, PrismOperation, PrismSecurityScheme } from "../prism/prism.ts";
import type { ValidationParts } from "./ajv.ts";
import { isForm, simpleType } from "./media-type.ts";
import { parameterCheck } from "./parameters.ts";

type Check = (request: ContractRequest) => boolean;

/** Compiled once per process: mocks share their operations. */
const checks = new WeakMap<PrismOperation, Check>();

/**
 * Recognizes requests in which Prism would find no problem, with the same validators but without its
 * layers, which take most of a request's time and are slow to load. `false` means that Prism must check:
 * it supports more cases, and writes the violations.
 */
export function validRequests(
  parts: () => ValidationParts,
): (operation: PrismOperation, request: ContractRequest) => boolean {
  return (operation, request) => {
    if (request.unreadable !== undefined) return false;
    try {
      const check = checks.get(operation) ?? checkOf(parts(), operation);
      checks.set(operation, check);
      return check(request);
    } catch {
      return false; // For example, a malformed value, which Prism reports.
    }
  };
}

function checkOf(parts: ValidationParts, operation: PrismOperation): Check {
  const { request: declared, security = [], __bundled__: bundle } = operation;
  const checks: Check[] = [];
  if (security.length > 0) {
    checks.push((request) => security.some((needed) => hasKeys(needed, request)));
  }
  if (declared) {
    const { body, headers = [], query = [], path = [] } = declared;
    checks.push(bodyCheck(parts, body, bundle));
    const checkHeaders = parameterCheck(parts, "header", headers, bundle);
    const checkQuery = parameterCheck(parts, "query", query, bundle);
    const checkPath = parameterCheck(parts, "path", path, bundle);
    const match = parts.matcher(operation.path);
    checks.push(
      (request) => checkHeaders(request.headers),
      (request) => checkQuery(request.url.query),
      (request) => path.length === 0 || checkPath(match(request.url.path)),
    );
  }
  return (request) => checks.every((check) => check(request));
}

const hasKeys = (needed: readonly PrismSecurityScheme[], request: ContractRequest): boolean =>
  needed.length > 0
    ? needed.every((scheme) => hasKey(scheme, request))
    : request.headers["authorization"] === undefined;

function hasKey(
  { type, scheme, name = "", in: place }: PrismSecurityScheme,
  { headers, url }: ContractRequest,
): boolean {
  if (type === "http" && scheme === "bearer") {
    return /^Bearer\s.+$/.test(headers["authorization"] ?? "");
  }
  if (type !== "apiKey") return false;
  if (place === "header") return Boolean(headers[name.toLowerCase()]);
  return place === "query" && Boolean(url.query[name]);
}

type DeclaredBody = NonNullable<NonNullable<PrismOperation["request"]>["body"]>;

function bodyCheck(
  parts: ValidationParts,
  declared: DeclaredBody | undefined,
  bundle: unknown,
): Check {
  const [content, ...others] = declared?.contents ?? [];
  const fits = content && others.length === 0 ? contentCheck(parts, content, bundle) : undefined;
  return ({ body, headers }) => {
    const { "content-type": type } = headers;
    if (type !== undefined && simpleType(type) === undefined) return false;
    if (body === null || body === undefined) {
      return !declared?.required && !Number.parseInt(headers["content-length"] ?? "", 10);
    }
    if (type === undefined || (declared?.required && !body)) return false;
    return simpleType(type) === content?.mediaType && fits?.(body) === true;
  };
}

function contentCheck(
  parts: ValidationParts,
  { mediaType, schema }: PrismContent,
  bundle: unknown,
): ((body: unknown) => boolean) | undefined {
  if (isForm(mediaType)) return undefined;
  return schema === undefined ? () => true : parts.compileBody(schema, bundle);
}
