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
