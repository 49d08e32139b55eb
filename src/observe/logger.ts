/**
 * Where the client reports what it does. `console`, pino, Fastify's `log` and winston fit. Keys and
 * parameter values never arrive here.
 *
 * A method is looked up for each line, because loggers replace theirs when their level changes. What it
 * throws or rejects with is ignored: a line that is lost must not fail a call.
 *
 * @example
 * const teams = createTeams({ logger: console });
 */
export interface Logger {
  /** Each attempt, and each wait for the limiter. */
  debug?(message: string, fields: LogFields): unknown;
  /** Deprecated operations, and failures of a limiter's `observe`. */
  warn?(message: string, fields: LogFields): unknown;
}

/** The fields of one log line. */
export interface LogFields {
  /** One id per call, the same for all of its attempts. */
  callId: string;
  operationId: string | undefined;
  attempt: number;
  /** The attempt that this one repeats, as `callId/attempt`. */
  retryOf?: string;
  status?: number;
  durationMs?: number;
  /** How long the client waits before the next attempt, in ms. */
  retryInMs?: number;
  /** The quota that the attempt waits for. */
  quota?: string;
  /** How long the limiter held the attempt back, in ms. */
  waitedMs?: number;
}

/** A logger that never fails. */
export type SafeLogger = Required<Logger>;

/** Swallows what the logger throws or rejects with, and gives each kind of logger what it expects. */
export function safeLogger(logger: Logger | undefined): SafeLogger | undefined {
  if (!logger) return undefined;
  const write = (level: "debug" | "warn", message: string, fields: LogFields) => {
    try {
      const method = logger[level] as ((...parts: unknown[]) => unknown) | undefined;
      const parts = takesFieldsFirst(logger) ? [fields, message] : [message, fields];
      const written = method?.apply(logger, parts);
      if (isThenable(written)) written.then(undefined, () => {});
    } catch {
      // Its owner learns of it where the logger is tested, not here.
    }
  };
  return {
    debug: (message, fields) => write("debug", message, fields),
    warn: (message, fields) => write("warn", message, fields),
  };
}

/** pino takes the fields before the message; after it, they would be lost. It is known by its methods. */
function takesFieldsFirst(logger: object): boolean {
  const { bindings, child } = logger as { readonly bindings?: unknown; readonly child?: unknown };
  return typeof bindings === "function" && typeof child === "function";
}

/** Whether a value is a promise, of whichever implementation. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";

/** The fields of every line about an attempt. */
export function logFields(
  callId: string,
  operationId: string | undefined,
  attempt: number,
): LogFields {
  const again = attempt > 1 ? { retryOf: `${callId}/${attempt - 1}` } : {};
  return { callId, operationId, attempt, ...again };
}

/**
 * One line for an attempt.
 *
 * @param durationMs how long it took.
 * @param outcome the status of the response, if one was read, or the system's code of the failure; and the
 *   wait before the next attempt, if there is one.
 */
export function logAttempt(
  logger: SafeLogger,
  title: string,
  fields: LogFields,
  durationMs: number,
  outcome: {
    readonly status: number | undefined;
    readonly code: string | undefined;
    readonly retryInMs: number | undefined;
  },
): void {
  const { status, code, retryInMs } = outcome;
  const failed = code ? `failed [${code}]` : "failed";
  const again = retryInMs === undefined ? "" : `, again in ${retryInMs} ms`;
  logger.debug(`${title} ${status ?? failed}${again}`, {
    ...fields,
    ...(status !== undefined && { status }),
    durationMs: Math.round(durationMs),
    ...(retryInMs !== undefined && { retryInMs }),
  });
}

/**
 * Warns once per operation when a response carries `Deprecation` (RFC 9745) or `Sunset` (RFC 8594).
 *
 * @param seen the operations that were warned about.
 */
export function warnDeprecated(
  logger: SafeLogger,
  seen: Set<string>,
  title: string,
  headers: Headers,
  fields: LogFields,
): void {
  const deprecation = headers.get("deprecation");
  const sunset = headers.get("sunset");
  if ((deprecation === null && sunset === null) || seen.has(title)) return;
  // The paths of request() have no end: rather warn once more than keep all of them.
  if (seen.size >= 1_000) seen.clear();
  seen.add(title);
  // The date, not the text: a header can hold anything, a key too.
  const date = Date.parse(sunset ?? "");
  const until = Number.isNaN(date) ? "" : ` and goes away on ${new Date(date).toUTCString()}`;
  logger.warn(`${title} is deprecated${until}`, fields);
}
