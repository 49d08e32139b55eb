import {
  credentials,
  nonRetryableCodes,
  quotas,
  type Resources,
  regions,
  resources,
} from "../generated/qodex/operations.ts";
import type { operations, paths } from "../generated/qodex/paths.ts";
import { oneOf } from "./calls/check-options.ts";
import { addWaits } from "./calls/lazy-wait.ts";
import { baseUrlOf } from "./client/base-url.ts";
import type { Shared } from "./client/caller.ts";
import { assemble, type ClientBase } from "./client/client.ts";
import { type ClientOptions, clientOptions, limiterRule, sourceOf } from "./client/options.ts";
import { isApiError as guard } from "./errors/guards.ts";
import type { ApiErrorGuard } from "./errors/types.ts";
import { adaptive } from "./limits/adaptive.ts";
import type { Limiter } from "./limits/limiter.ts";
import { strict } from "./limits/sliding-window.ts";
import { checkKey } from "./shared/check-key.ts";
import type { Credential } from "./transport/prepared-request.ts";

export type * from "../generated/qodex/operations.ts";
export type * from "../generated/qodex/paths.ts";
export type * from "../generated/qodex/types.ts";
export * from "./index.ts";

/** The hosts of the Qodex API: `global`, and `eu` for teams on an Enterprise plan in the EU. */
export type QodexRegion = keyof typeof regions;

/** The options of {@link createQodex}. */
export interface QodexOptions extends Omit<ClientOptions, "limiter"> {
  /**
   * The SCIM key of the team, or a function that returns it. Only the SCIM operations need it; a client
   * that calls no others needs no `apiKey`. Default: the environment variable `QODEX_SCIM_KEY`.
   */
  scimKey?: Credential | undefined;
  /** The host to use. Default: `global`. */
  region?: QodexRegion | undefined;
  /**
   * How requests are held back, per host and key. `adaptive` waits for the reset after the server's
   * headers report that no request is left. `strict` keeps the documented limits in advance (300 requests
   * a minute, some operations 10 in 10 s), as long as nobody else uses the key. false disables it. Calls
   * of `request()` count against the default limit. Default: `adaptive`.
   */
  limiter?: "adaptive" | "strict" | false | Limiter | undefined;
}

/** The client of the Qodex API. */
export interface Qodex extends Resources, ClientBase<paths, QodexOptions> {}

/**
 * Creates a client of the Qodex API. Unset options come from environment variables: `QODEX_API_KEY`,
 * `QODEX_SCIM_KEY` and `QODEX_BASE_URL`.
 *
 * @throws UsageError if an option is missing, unknown or invalid.
 *
 * @example
 * const qodex = createQodex(); // or createQodex({ apiKey })
 * const { collections } = await qodex.collections.list();
 */
export function createQodex(options: QodexOptions = {}): Qodex {
  return create(options, undefined);
}

/** Whether an error is an error response of the API. With an operation, `status` narrows `body`. */
export const isApiError: ApiErrorGuard<operations> = guard as ApiErrorGuard<operations>;

/** The named limiters, shared by a client and its clones. */
const createLimiters = () => ({ adaptive: adaptive(), strict: strict(quotas) });

function create(
  given: QodexOptions,
  shared: Shared | undefined,
  limiters = createLimiters(),
): Qodex {
  const own = {
    scimKey: undefined,
    region: oneOf(...Object.keys(regions)),
    limiter: limiterRule(...Object.keys(limiters)),
  };
  const variables = { apiKey: "QODEX_API_KEY", scimKey: "QODEX_SCIM_KEY" };
  const options = clientOptions("createQodex", given, own, variables, "scimKey");
  const { scimKey, limiter = "adaptive" } = options;
  if (scimKey !== undefined && typeof scimKey !== "function") {
    checkKey(scimKey, `createQodex: ${sourceOf("scimKey", scimKey, "QODEX_SCIM_KEY")}`);
  }
  return assemble({
    api: { nonRetryableCodes, credentials },
    operations: resources,
    baseUrl: baseUrlOf("createQodex", options, "QODEX_BASE_URL", regions),
    options: { ...options, limiter: typeof limiter === "string" ? limiters[limiter] : limiter },
    defaults: {},
    clone: (changes, own) => create({ ...options, ...changes }, own, limiters),
    shared,
    addWaits,
  }) as Qodex;
}
