import type { Engine } from "../prism/engine.ts";
import type { PrismOperation } from "../prism/prism.ts";
import type { Random } from "../server/random.ts";
import type { FailureOptions } from "../types.ts";
import type { Middleware } from "./middleware.ts";
import { preferring, prefers } from "./prefer.ts";

/**
 * Answers a share of the requests with an error that their operation declares. A request that asks
 * for one answer by itself (`Prefer`) is left alone, and so is an operation that declares none of the
 * errors that are wanted.
 */
export const failure =
  (engine: () => Engine, { share, statuses }: FailureOptions, random: Random): Middleware =>
  async (request, next) => {
    const contract = engine();
    const operation = contract.operationOf(request);
    if (!operation) return next(request);
    const possible = failuresOf(operation, statuses);
    // Both numbers are drawn for every request: what one is answered does not shift the next ones.
    const [hit, choice] = [random() < share, random()];
    const status = possible[Math.floor(choice * possible.length)];
    if (!hit || status === undefined || prefers(request)) return next(request);
    const answer = await contract.answer(preferring(request, `code=${status}`));
    return answer.status === status ? { ...answer, source: "failure" } : answer;
  };

/** The errors to choose from: those asked for, else those that pass by themselves, else all. */
function failuresOf(operation: PrismOperation, wanted: readonly number[] | undefined): number[] {
  const declared = operation.responses.map(({ code }) => Number(code)).filter((c) => c >= 400);
  if (wanted) return declared.filter((status) => wanted.includes(status));
  const passing = declared.filter((status) => status === 429 || status >= 500);
  return passing.length > 0 ? passing : declared;
}
