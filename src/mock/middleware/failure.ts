import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { isFault, isSilent } from "../scripting/fault.ts";
import type { Random } from "../server/random.ts";
import type { FailureOptions, Fault } from "../types.ts";
import { type Middleware, silence } from "./middleware.ts";
import { preferring, prefers } from "./prefer.ts";

/**
 * Makes a share of the requests fail: with an error that their operation declares, or with a network
 * fault. Requests that select a response (`Prefer`) pass through, and so do operations that declare none
 * of the configured errors.
 */
export const failure =
  (engine: () => Engine, options: FailureOptions, random: Random): Middleware =>
  async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    if (!operation) return next(request);
    const possible = failuresOf(operation, options);
    // Draws both numbers for every request, so that one response does not shift the next ones.
    const [hit, choice] = [random() < options.share, random()];
    const chosen = possible[Math.floor(choice * possible.length)];
    if (!hit || chosen === undefined || prefers(request)) return next(request);
    if (isFault(chosen)) {
      const response = isSilent(chosen) ? silence(chosen, operation) : await next(request);
      return { ...response, fault: chosen, source: "failure" };
    }
    const response = await contract.respond(preferring(request, `code=${chosen}`));
    return response.status === chosen ? { ...response, source: "failure" } : response;
  };

/** The candidates: the configured errors, else the transient ones, else all. */
function failuresOf(
  operation: PrismOperation,
  { statuses, faults = [] }: FailureOptions,
): (number | Fault)[] {
  const declared = operation.responses.map(({ code }) => Number(code)).filter((c) => c >= 400);
  if (statuses || faults.length > 0) {
    return [...declared.filter((status) => statuses?.includes(status)), ...faults];
  }
  const passing = declared.filter((status) => status === 429 || status >= 500);
  return passing.length > 0 ? passing : declared;
}
