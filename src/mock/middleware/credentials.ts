import { presentedKeys, withoutKeys } from "../credentials/credentials.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { IncomingRequest, Middleware, MockResponse } from "./middleware.ts";

/**
 * Rejects requests without a key or with an unlisted key, before any other middleware. The contract then
 * returns the vendor's 401. Without a list, accepts any key.
 */
export function credentials(engine: () => Engine, keys: readonly string[] | undefined): Middleware {
  const known = keys && new Set(keys);
  const accepts = (key: string): boolean => known === undefined || known.has(key);
  return (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    return !operation || presentedKeys(operation, request, accepts)
      ? next(request)
      : refuse(contract, operation, request);
  };
}

async function refuse(
  contract: Engine,
  operation: PrismOperation,
  request: IncomingRequest,
): Promise<MockResponse> {
  const refused = await contract.respond(withoutKeys(operation, request));
  return presentedKeys(operation, request) ? withUnknownKey(refused) : refused;
}

/** Without the key, the contract reports that no scheme matches. */
const withUnknownKey = (refused: MockResponse): MockResponse => ({
  ...refused,
  violations: refused.violations.map((violation) =>
    violation.code === 401
      ? { ...violation, message: "The key is not one of --key (`keys`)" }
      : violation,
  ),
});
