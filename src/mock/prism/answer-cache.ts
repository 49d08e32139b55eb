import type { MockCall, Mocker, PrismOperation } from "./prism.ts";
import { isBroken, rejectionStatus } from "./violations.ts";

/** How many answers of one operation are kept: a client may send any number of `Accept` headers. */
const limit = 100;

type Made = ReturnType<ReturnType<Mocker>>;

/**
 * Gives the same answer to the same question. An answer with examples depends on the operation, on
 * what is asked for (`Prefer`, `Accept`) and on the kind of refusal; random data is made anew.
 */
export function rememberingMocker(mock: Mocker): Mocker {
  const known = new WeakMap<PrismOperation, Map<string, Made>>();
  return (call) => (logger) => {
    const { resource, config } = call;
    if (config.dynamic || resource.callbacks) return mock(call)(logger);
    const answers = known.get(resource) ?? new Map<string, Made>();
    const key = keyOf(call);
    const kept = answers.get(key);
    if (kept) return kept;
    const made = mock(call)(logger);
    // An error may describe this very request.
    if (made._tag === "Left") return made;
    if (answers.size >= limit) answers.clear();
    known.set(resource, answers.set(key, made));
    return made;
  };
}

function keyOf({ config, input: { data, validations } }: MockCall): string {
  const rejection = isBroken(validations) ? rejectionStatus(validations) : 0;
  const { code, exampleKey, mediaTypes } = config;
  return JSON.stringify([rejection, code, exampleKey, mediaTypes, data.headers["accept"]]);
}
