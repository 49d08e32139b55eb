import { type Controlled, control } from "../control/control.ts";
import { ownHost } from "../control/own-host.ts";
import { withoutEcho } from "../credentials/echo.ts";
import type { Quota } from "../limits/quota.ts";
import { aliasesOf } from "../prism/aliases.ts";
import { randomFrom } from "../server/random.ts";
import { redact } from "../upstream/redact.ts";
import { credentials, unknownKey } from "./credentials.ts";
import { delay } from "./delay.ts";
import { failure } from "./failure.ts";
import { malformed, preflight, unforwardable } from "./http.ts";
import { log } from "./log.ts";
import type { Middleware } from "./middleware.ts";
import { allowed, headAsGet, normalize } from "./normalize.ts";
import { rateLimit } from "./rate-limit.ts";
import { scripted } from "./replies.ts";
import { retryAfter } from "./retry-after.ts";
import { stateful } from "./stateful.ts";
import { type Elsewhere, unknownRoute } from "./unknown-route.ts";
import { upstream } from "./upstream.ts";

/** The input of the middleware of one world of an API. */
export interface WorldParts extends Controlled {
  readonly quota: Quota;
  readonly elsewhere: Elsewhere;
}

/**
 * The middleware of one API, outermost first. The contract handles the requests that pass all of it.
 * Middleware of an unset option is left out.
 */
export function apiMiddleware(parts: WorldParts): Middleware[] {
  const { api, engine, session, replies, quota, statefulStore, settings } = parts;
  const { seed } = settings;
  const echo = withoutEcho([settings.keys ?? [], session.apiKey ?? []].flat());
  if (settings.upstream) {
    return [
      echo,
      ownHost(settings.allowHosts, true),
      control(parts),
      log(parts, redact),
      preflight,
      unforwardable,
      scripted(engine, replies),
      upstream(engine, settings.upstream),
    ];
  }
  return [
    echo,
    ownHost(settings.allowHosts, false),
    control(parts),
    log(parts),
    preflight,
    malformed,
    headAsGet(engine),
    normalize(engine, aliasesOf(api)),
    allowed(engine),
    unknownKey(engine),
    retryAfter,
    settings.delay && delay(settings.delay, randomFrom(seed, `delay ${api}`)),
    settings.fail && failure(engine, settings.fail, randomFrom(seed, `fail ${api}`)),
    credentials(engine, keysOf(session, settings.keys)),
    settings.rateLimit && rateLimit(api, engine, quota, settings.rateLimit),
    scripted(engine, replies),
    statefulStore && stateful(engine, statefulStore),
    unknownRoute(api, parts.elsewhere),
  ].filter((middleware) => middleware !== undefined);
}

/** Accepts the session's key in addition to those of the options. */
const keysOf = (
  { apiKey }: WorldParts["session"],
  keys: readonly string[] | undefined,
): readonly string[] | undefined =>
  keys === undefined || apiKey === undefined ? keys : [...keys, apiKey];
