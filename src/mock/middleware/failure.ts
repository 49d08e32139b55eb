import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import { isFault, isSilent } from "../scripting/fault.ts";
import type { Random } from "../server/random.ts";
import type { FailureOptions, Fault } from "../types.ts";
import { type Middleware, silence } from "./middleware.ts";
import { preferring, prefers } from "./prefer.ts";

/**
 * Lets a share of the requests fail: with an error that their operation declares, or with a fault of the
 * network. A request that asks for one answer (`Prefer`) is left alone, and so is an operation that
 * declares none of the errors that are wanted.
 */
export const failure =
  (engine: () => Engine, options: FailureOptions, random: Random): Middleware =>
  async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    if (!operation) return next(request);
    const possible = failuresOf(operation, options);
    // Both numbers are drawn for every request: what one is answered does not shift the next ones.
    const [hit, choice] = [random() < options.share, random()];
    const chosen = possible[Math.floor(choice * possible.length)];
    if (!hit || chosen === undefined || prefers(request)) return next(request);
    if (isFault(chosen)) {
      const response = isSilent(chosen) ? silence(chosen, operation) : await next(request);
      return { ...response, fault: chosen, source: "failure" };
    }
    const answer = await contract.answer(preferring(request, `code=${chosen}`));
    return answer.status === chosen ? { ...answer, source: "failure" } : answer;
  };

/** What to choose from: what is asked for, else the errors that pass after a while, else all errors. */
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
