import {
  credentials,
  nonRetryableCodes,
  type Resources,
  regions,
  resources,
} from "../generated/teams/operations.ts";
import type { operations, paths } from "../generated/teams/paths.ts";
import { oneOf } from "./calls/check-options.ts";
import { baseUrlOf } from "./client/base-url.ts";
import type { Shared } from "./client/caller.ts";
import { assemble, type ClientBase } from "./client/client.ts";
import { type ClientOptions, clientOptions } from "./client/options.ts";
import { UsageError } from "./errors/classes.ts";
import { isApiError as guard } from "./errors/guards.ts";
import type { ApiErrorGuard } from "./errors/types.ts";
import { describeText } from "./shared/describe-type.ts";

export type * from "../generated/teams/operations.ts";
export type * from "../generated/teams/paths.ts";
export type * from "../generated/teams/types.ts";
export * from "./index.ts";

/** The hosts of the Teams API: `global`, and `china` for organizations in mainland China. */
export type TeamsRegion = keyof typeof regions;

/** The options of {@link createTeams}. */
export interface TeamsOptions extends ClientOptions {
  /**
   * The organization of the key; a call may set another one in `organization_id`. Default: the environment
   * variable `QODER_ORGANIZATION_ID`.
   */
  organizationId?: string | undefined;
  /** The host to use. Default: `global`. */
  region?: TeamsRegion | undefined;
}

/** The client of the Qoder Teams API. */
export interface Teams extends Resources, ClientBase<paths, TeamsOptions> {}

/**
 * Creates a client of the Qoder Teams API. Unset options come from environment variables: `QODER_API_KEY`,
 * `QODER_ORGANIZATION_ID` and `QODER_BASE_URL`.
 *
 * @throws UsageError if an option is missing, unknown or invalid.
 *
 * @example
 * const teams = createTeams(); // or createTeams({ apiKey, organizationId: "org_xxx" })
 * for await (const member of teams.members.list()) console.log(member.name);
 */
export function createTeams(options: TeamsOptions = {}): Teams {
  return create(options, undefined);
}

/** Whether an error is an error response of the API. With an operation, `status` narrows `body`. */
export const isApiError: ApiErrorGuard<operations> = guard as ApiErrorGuard<operations>;

function create(given: TeamsOptions, shared: Shared | undefined): Teams {
  const variables = { apiKey: "QODER_API_KEY", organizationId: "QODER_ORGANIZATION_ID" };
  const own = { region: oneOf(...Object.keys(regions)), organizationId: undefined };
  const options = clientOptions("createTeams", given, own, variables);
  const { organizationId } = options;
  if (
    typeof organizationId !== "string" ||
    !/^[^\s/?#]+$/.test(organizationId) ||
    /^\.+$/.test(organizationId)
  ) {
    const variable = variables.organizationId;
    // A wrong value of the variable is not an invitation to set it.
    const [name, help] =
      organizationId === given.organizationId
        ? ["`organizationId`", ` Or set the environment variable ${variable}.`]
        : [variable, ""];
    throw new UsageError(
      `createTeams: ${name} must be the id from the console's URL ` +
        `(https://qoder.com/organizations/{orgid}/settings), without "/" and white space; got ${describeText(organizationId)}.${help}`,
    );
  }
  return assemble({
    api: { nonRetryableCodes, credentials },
    operations: resources,
    baseUrl: baseUrlOf("createTeams", options, "QODER_BASE_URL", regions),
    options,
    defaults: { organization_id: organizationId },
    clone: (changes, own) => create({ ...options, ...changes }, own),
    shared,
  }) as Teams;
}
