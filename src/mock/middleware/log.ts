import type { Controlled } from "../control/control.ts";
import { type Exchange, toMockRequest } from "../request-log/request-log.ts";
import type { Settings } from "../server/options.ts";
import type { Middleware } from "./middleware.ts";

type LogParts = Pick<Controlled, "api" | "session"> & {
  readonly settings: Pick<Settings, "logger" | "keys">;
};

/**
 * Records every request with its response, and calls the logger, before the response is written.
 *
 * @param visible Reduces an exchange to the parts that may be kept and logged. Default: all.
 */
export const log =
  (
    { api, session: { id: session, log: kept }, settings }: LogParts,
    visible: (exchange: Exchange) => Exchange = (exchange) => exchange,
  ): Middleware =>
  async (request, next) => {
    const { logger, keys = [] } = settings;
    const time = Date.now();
    const response = await next(request);
    const ms = performance.now() - request.receivedAt;
    const exchange = visible({ api, session, request, response, time, ms, secrets: keys });
    kept.add(exchange);
    if (!logger) return response;
    try {
      logger(toMockRequest(exchange));
    } catch {
      // A failing logger must not fail the request.
    }
    return response;
  };
