import { connections } from "./scenarios/connections.ts";
import { errorResponses } from "./scenarios/error-responses.ts";
import { fetches } from "./scenarios/fetch.ts";
import { redirects } from "./scenarios/redirects.ts";
import type { Scenario } from "./scenarios/scenario.ts";
import { successes } from "./scenarios/successes.ts";

/** All scenarios: each would show the key without redaction. */
export const scenarios: readonly Scenario[] = [
  ...errorResponses,
  ...redirects,
  ...connections,
  ...successes,
  ...fetches,
];
