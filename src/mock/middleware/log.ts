import { type Exchange, type RequestLog, toMockRequest } from "../request-log/request-log.ts";
import type { Family, MockLogger } from "../types.ts";
import type { Layer } from "./middleware.ts";

/**
 * Keeps every request and its answer, and tells the logger, before the answer is written.
 *
 * @param visible What of an exchange may be kept and told. Default: all.
 */
export const log =
  (
    family: Family,
    kept: RequestLog,
    logger: MockLogger | undefined,
    visible: (exchange: Exchange) => Exchange = (exchange) => exchange,
  ): Layer =>
  async (question, next) => {
    const time = Date.now();
    const answer = await next(question);
    const ms = performance.now() - question.receivedAt;
    const exchange = visible({ family, question, answer, time, ms });
    kept.add(exchange);
    if (!logger) return answer;
    try {
      logger(toMockRequest(exchange));
    } catch {
      // A logger that fails must not fail the request.
    }
    return answer;
  };
