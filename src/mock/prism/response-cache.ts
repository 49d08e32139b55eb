import type { MockCall, Mocker, PrismOperation } from "./prism.ts";
import { isBroken, rejectionStatus } from "./violations.ts";

/** The maximum number of cached responses per operation: clients may send any `Accept` header. */
const limit = 100;

type Made = ReturnType<ReturnType<Mocker>>;

/**
 * Caches responses. A response with examples depends on the operation, on the request's `Prefer` and
 * `Accept`, and on the type of rejection; random data is not cached.
 */
export function cachingMocker(mock: Mocker): Mocker {
  const known = new WeakMap<PrismOperation, Map<string, Made>>();
  return (call) => (logger) => {
    const { resource, config } = call;
    if (config.dynamic || resource.callbacks) return mock(call)(logger);
    const responses = known.get(resource) ?? new Map<string, Made>();
    const key = keyOf(call);
    const kept = responses.get(key);
    if (kept) return kept;
    const made = mock(call)(logger);
    // An error may describe this particular request.
    if (made._tag === "Left") return made;
    if (responses.size >= limit) responses.clear();
    known.set(resource, responses.set(key, made));
    return made;
  };
}

function keyOf({ config, input: { data, validations } }: MockCall): string {
  const rejection = isBroken(validations) ? rejectionStatus(validations) : 0;
  const { code, exampleKey, mediaTypes } = config;
  return JSON.stringify([rejection, code, exampleKey, mediaTypes, data.headers["accept"]]);
}
