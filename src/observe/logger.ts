import { ParseError } from "../errors/classes.ts";
import { callIdOf, type PreparedRequest } from "../transport/prepared-request.ts";

/** Where the client reports what it does. `console` fits. Keys and parameter values never arrive here. */
export interface Logger {
  debug?(message: string, fields: LogFields): void;
  warn?(message: string, fields: LogFields): void;
}

/** The logger with its failures kept to itself: a line that is lost must not cost a call. */
export function quietLogger(logger: Logger | undefined): Logger | undefined {
  if (!logger) return undefined;
  const quiet =
    (write: (message: string, fields: LogFields) => void) =>
    (message: string, fields: LogFields) => {
      try {
        write.call(logger, message, fields);
      } catch {
        // Its owner learns of it where the logger is tested, not here.
      }
    };
  const { debug, warn } = logger;
  return { ...(debug && { debug: quiet(debug) }), ...(warn && { warn: quiet(warn) }) };
}

/** The facts of one log line. */
export interface LogFields {
  /** One id per call, the same for all of its attempts. */
  callId: string;
  operationId: string | undefined;
  attempt: number;
  /** The attempt that this one repeats, as `callId/attempt`. */
  retryOf?: string;
  status?: number;
  durationMs?: number;
  /** How long the client waits before it tries again, in ms. */
  retryInMs?: number;
}

/** What every line of an attempt says. */
export function logFields(prepared: PreparedRequest, attempt: number): LogFields {
  const callId = callIdOf(prepared);
  const again = attempt > 1 ? { retryOf: `${callId}/${attempt - 1}` } : {};
  return { callId, operationId: prepared.operation.id || undefined, attempt, ...again };
}

/**
 * One line for an attempt.
 *
 * @param began when it began, in Unix ms.
 * @param outcome the response, or what was thrown.
 * @param retryInMs the wait before the next attempt; undefined when there is none.
 */
export function logAttempt(
  logger: Logger,
  title: string,
  fields: LogFields,
  began: number,
  outcome: unknown,
  retryInMs: number | undefined,
): void {
  const ours = outcome instanceof ParseError || !(outcome instanceof Error);
  const status = ours ? (outcome as { status?: unknown } | undefined)?.status : undefined;
  const known = typeof status === "number";
  const again = retryInMs === undefined ? "" : `, again in ${retryInMs} ms`;
  logger.debug?.(`${title} ${known ? status : "failed"}${again}`, {
    ...fields,
    ...(known && { status }),
    durationMs: Date.now() - began,
    ...(retryInMs !== undefined && { retryInMs }),
  });
}

/**
 * Warns once per operation when a response carries `Deprecation` (RFC 9745) or `Sunset` (RFC 8594).
 *
 * @param seen the operations that were warned about.
 */
export function warnDeprecated(
  logger: Logger,
  seen: Set<string>,
  title: string,
  headers: Headers,
  fields: LogFields,
): void {
  const deprecation = headers.get("deprecation");
  const sunset = headers.get("sunset");
  if ((deprecation === null && sunset === null) || seen.has(title)) return;
  seen.add(title);
  // The date, not the text: a header can hold anything, a key too.
  const date = Date.parse(sunset ?? "");
  const until = Number.isNaN(date) ? "" : ` and goes away on ${new Date(date).toUTCString()}`;
  logger.warn?.(`${title} is deprecated${until}`, fields);
}
