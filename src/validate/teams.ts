import type { ResponseValidator } from "./response-validator.ts";
import { createValidator, type ValidateOptions } from "./validator.ts";

export { type Drift, DriftError } from "./drift.ts";
export type { ValidateOptions } from "./validator.ts";

/**
 * Validates the client's responses against the contract. Loads the schemas and the package
 * `@cfworker/json-schema` with the first response.
 *
 * @throws UsageError if an option is unknown or invalid; during a call, if `@cfworker/json-schema` is not
 *   installed.
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
