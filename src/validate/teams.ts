import type { ResponseValidator } from "./response-validator.ts";
import { createValidator, type ValidateOptions } from "./validator.ts";

export { type Drift, DriftError } from "./drift.ts";
export type { ValidateOptions } from "./validator.ts";

/**
 * Checks the answers of the client against the contract. The schemas, and the package
 * `@cfworker/json-schema`, are loaded with the first answer.
 *
 * @throws UsageError when an option is unknown or not what it should be; from a call, when
 * `@cfworker/json-schema` is not installed.
 *
 * @example
 * const onDrift = (drift: Drift) => console.warn(drift);
 * const teams = createTeams({ ...options, validate: validateTeams({ onDrift }) });
 * const strict = createTeams({ ...options, validate: validateTeams() }); // throws DriftError
 */
export function validateTeams(options: ValidateOptions = {}): ResponseValidator {
  const load = () => import("../../generated/teams/response-schemas.ts");
  return createValidator("validateTeams", options, load);
}
