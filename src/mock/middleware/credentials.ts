import { presentedKeys, withoutKeys } from "../credentials/credentials.ts";
import type { Engine } from "../prism/engine.ts";
import type { Middleware } from "./middleware.ts";

/**
 * Rejects requests without a key, or with a key that is not on the list, before anything else answers them.
 * The contract then gives the vendor's own 401. Without a list any key passes.
 */
export function credentials(engine: () => Engine, keys: readonly string[] | undefined): Middleware {
  const known = keys && new Set(keys);
  const accepts = (key: string): boolean => known === undefined || known.has(key);
  return async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    if (!operation || presentedKeys(operation, request, accepts)) return next(request);
    return contract.answer(withoutKeys(operation, request));
  };
}
