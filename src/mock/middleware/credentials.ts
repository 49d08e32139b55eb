import { isRecord } from "../../shared/is-record.ts";
import { parseJson } from "../../transport/body.ts";
import { presentedKeys, withoutKeys } from "../credentials/credentials.ts";
import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { withReason } from "../prism/rejection.ts";
import { type IncomingRequest, type Middleware, type MockResponse, problem } from "./middleware.ts";
import { preferring } from "./prefer.ts";

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
const withUnknownKey = (
  refused: MockResponse,
  message = "The key is not one of --key (`keys`)",
): MockResponse => ({
  ...refused,
  violations: refused.violations.map((violation) =>
    violation.code === 401 ? { ...violation, message } : violation,
  ),
});

/** Rejects the key of a session that has ended, with the vendor's 401 and the reason as its text. */
export const unknownKey =
  (engine: () => Engine): Middleware =>
  (request, next) =>
    request.rejection ? refuseSessionKey(engine(), request, request.rejection) : next(request);

async function refuseSessionKey(
  contract: Engine,
  request: IncomingRequest,
  { status, title }: NonNullable<IncomingRequest["rejection"]>,
): Promise<MockResponse> {
  const operation = contract.operationOf(request);
  if (!operation) return problem(status, title);
  const own = Object.entries(request.url.query).filter(([name]) => !name.startsWith("__"));
  const plain = { ...request, url: { ...request.url, query: Object.fromEntries(own) } };
  const keyless = withoutKeys(operation, preferring(plain, `code=${status}`));
  const refused = await contract.respond(keyless);
  const body = parseJson(refused.body ?? "")?.value;
  if (refused.status !== status || !isRecord(body)) return { ...problem(status, title), operation };
  const { example: _, ...rest } = withUnknownKey(refused, title);
  return { ...rest, body: JSON.stringify(withReason(body, title)) };
}
