import type { DeclaredResponse, PrismOperation, PrismResponse } from "../prism/prism.ts";
import type { ValidationParts } from "./ajv.ts";
import { isForm, simpleType } from "./media-type.ts";
import { parameterCheck } from "./parameters.ts";

type Check = (response: PrismResponse) => boolean;

/** Compiled once per process: mocks share their operations. */
const checks = new WeakMap<DeclaredResponse, Check>();

/**
 * Recognizes responses that conform to the contract, like `validRequests` for requests; Prism checks the
 * others.
 */
export function validResponses(
  parts: () => ValidationParts,
): (operation: PrismOperation, response: PrismResponse) => boolean {
  return (operation, response) => {
    const { responses, __bundled__: bundle } = operation;
    const declared = responses.find(({ code }) => code === String(response.statusCode));
    if (!declared) return false;
    try {
      const check = checks.get(declared) ?? checkOf(parts(), declared, bundle);
      checks.set(declared, check);
      return check(response);
    } catch {
      return false;
    }
  };
}

function checkOf(parts: ValidationParts, declared: DeclaredResponse, bundle: unknown): Check {
  const { contents = [], headers = [] } = declared;
  const checkHeaders = parameterCheck(parts, "header", headers, bundle);
  const bodies = new Map(
    contents.map(({ mediaType, schema }) => [
      mediaType,
      schema === undefined ? () => true : parts.compileBody(schema, bundle),
    ]),
  );
  return ({ headers = {}, body }) => {
    if (!checkHeaders(headers)) return false;
    if (contents.length === 0) return true;
    const type = headers["Content-type"] ?? headers["content-type"];
    if (typeof type !== "string" || simpleType(type) !== type || isForm(type)) return false;
    return bodies.get(type)?.(body) === true;
  };
}
