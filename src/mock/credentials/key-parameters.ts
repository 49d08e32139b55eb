import { isRecord } from "../../shared/is-record.ts";
import type { PrismOperation, PrismSecurityScheme } from "../prism/prism.ts";

type QueryParameter = NonNullable<NonNullable<PrismOperation["request"]>["query"]>[number];

/**
 * Adds a security scheme for each query parameter that carries a key (`format: password`), replacing the
 * empty requirement (`security: [{…}, {}]`). OpenAPI cannot express that a parameter may carry the key;
 * without this, the mock would accept requests without any key.
 *
 * @example
 * `security: [{ apiKey: [] }, {}]` and a parameter `access_key` -> a request needs one of the two.
 */
export function withKeyParameters(operations: PrismOperation[]): PrismOperation[] {
  return operations.map((operation) => {
    const keys = (operation.request?.query ?? []).filter(carriesKey).map(schemeOf);
    if (keys.length === 0 || !operation.security) return operation;
    const security = operation.security.flatMap((needed) =>
      needed.length > 0 ? [needed] : keys.map((key) => [key]),
    );
    return { ...operation, security };
  });
}

const carriesKey = ({ schema }: QueryParameter): boolean =>
  isRecord(schema) && schema["format"] === "password";

const schemeOf = ({ name }: QueryParameter): PrismSecurityScheme => ({
  type: "apiKey",
  in: "query",
  name,
});
