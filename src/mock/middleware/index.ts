import type { Quota } from "../limits/quota.ts";
import type { Engine } from "../prism/engine.ts";
import type { RequestLog } from "../request-log/request-log.ts";
import type { Replies } from "../scripting/replies.ts";
import type { Settings } from "../server/options.ts";
import { randomFrom } from "../server/random.ts";
import type { Stories } from "../stateful/index.ts";
import type { Family } from "../types.ts";
import { redact } from "../upstream/redact.ts";
import { control } from "./control.ts";
import { credentials } from "./credentials.ts";
import { delay } from "./delay.ts";
import { failure } from "./failure.ts";
import { malformed, preflight } from "./http.ts";
import { log } from "./log.ts";
import type { Layer } from "./middleware.ts";
import { rateLimit } from "./rate-limit.ts";
import { scripted } from "./replies.ts";
import { retryAfter } from "./retry-after.ts";
import { stateful } from "./stateful.ts";
import { upstream } from "./upstream.ts";

/** What the layers of one family work with. */
export interface FamilyParts {
  readonly family: Family;
  /** The contract, which a reload replaces. */
  readonly engine: () => Engine;
  readonly log: RequestLog;
  readonly replies: Replies;
  readonly quota: Quota;
  /** What is remembered; `undefined` without the option. */
  readonly stories: Stories | undefined;
  reset(): void;
}

/**
 * The layers of one family, in the order in which a request meets them. What they all let through,
 * the contract answers. A layer that an option switches on is not there without it.
 */
export function familyLayers(parts: FamilyParts, settings: Settings): Layer[] {
  const { family, engine, replies, quota, stories } = parts;
  const { seed } = settings;
  if (settings.upstream) {
    return [
      control(parts),
      log(family, parts.log, settings.logger, redact),
      preflight,
      malformed,
      scripted(engine, replies),
      upstream(engine, settings.upstream),
    ];
  }
  return [
    control(parts),
    log(family, parts.log, settings.logger),
    preflight,
    malformed,
    retryAfter,
    settings.delay && delay(settings.delay, randomFrom(seed, `delay ${family}`)),
    settings.fail && failure(engine, settings.fail, randomFrom(seed, `fail ${family}`)),
    credentials(engine, settings.keys),
    settings.rateLimit && rateLimit(family, engine, quota, settings.rateLimit),
    scripted(engine, replies),
    stories && stateful(engine, stories),
  ].filter((layer) => layer !== undefined);
}
