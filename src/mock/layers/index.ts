import type { Layer } from "../layer.ts";
import type { RequestLog } from "../request-log.ts";
import type { Family, MockLogger } from "../types.ts";
import { malformed, preflight } from "./http.ts";
import { log } from "./log.ts";

/** What the layers of one family work with. */
export interface FamilyParts {
  readonly family: Family;
  readonly log: RequestLog;
  readonly logger: MockLogger | undefined;
}

/** The layers of one family, the outermost first. What they let through, the contract answers. */
export function familyLayers(parts: FamilyParts): Layer[] {
  return [log(parts.family, parts.log, parts.logger), preflight, malformed];
}
