import { headerOf } from "./header-of.ts";

/**
 * Receives the client's log lines. `console`, pino, Fastify's `log` and winston work. Lines never contain
 * keys or parameter values.
 *
 * The method is looked up for each line, because loggers replace theirs when their level changes.
 * Exceptions and rejections are ignored: a lost line must not fail a call.
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
  /** One id per call, shared by all of its attempts. */
  callId: string;
  operationId: string | undefined;
  attempt: number;
  /** The previous attempt that this one retries, as `callId/attempt`. */
  retryOf?: string;
  status?: number;
  durationMs?: number;
  /** The wait before the next attempt, in ms. */
  retryInMs?: number;
  /** The quota that the attempt waits for. */
  quota?: string;
  /** How long the limiter held the attempt back, in ms. */
  waitedMs?: number;
}

/** A logger that never fails. */
export type SafeLogger = (level: keyof Logger, message: string, fields: LogFields) => void;

/**
 * Swallows exceptions and rejections of the logger, and passes the arguments in the order that it expects.
 */
export function safeLogger(logger: Logger | undefined): SafeLogger | undefined {
  if (!logger) return undefined;
  return (level, message, fields) => {
    try {
      const method = logger[level] as ((...parts: unknown[]) => unknown) | undefined;
      const parts = takesFieldsFirst(logger) ? [fields, message] : [message, fields];
      const written = method?.apply(logger, parts);
      if (isThenable(written)) written.then(undefined, () => {});
    } catch {
      // Problems of a logger belong to its own tests.
    }
  };
}

/**
 * Whether the logger is a pino, which takes the fields before the message and would lose them otherwise.
 * Detected by its methods.
 */
function takesFieldsFirst(logger: object): boolean {
  const { bindings, child } = logger as { readonly bindings?: unknown; readonly child?: unknown };
  return typeof bindings === "function" && typeof child === "function";
}

/** Whether a value is a promise of any implementation. */
export const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";

/** Logs an attempt: the name of its operation, and the text. */
export type AttemptLog = (level: keyof Logger, text: string, more?: Partial<LogFields>) => void;

/**
 * Logs an attempt.
 *
 * @param durationMs its duration.
 * @param status the status of the response, if one was read.
 * @param code the system's code of the failure.
 * @param retryInMs the wait before the next attempt, if there is one.
 */
export function logAttempt(
  log: AttemptLog,
  durationMs: number,
  status: number | undefined,
  code: string | undefined,
  retryInMs: number | undefined,
): void {
  const failed = code ? `failed [${code}]` : "failed";
  const again = retryInMs === undefined ? "" : `, again in ${retryInMs} ms`;
  log("debug", ` ${status ?? failed}${again}`, {
    ...(status !== undefined && { status }),
    durationMs: Math.round(durationMs),
    ...(retryInMs !== undefined && { retryInMs }),
  });
}

/**
 * Warns once per operation if a response has a `Deprecation` (RFC 9745) or `Sunset` (RFC 8594) header.
 *
 * @param seen the operations that were already warned about.
 */
export function warnDeprecated(
  log: AttemptLog,
  seen: Set<string>,
  operation: string,
  response: Response,
): void {
  const sunset = headerOf(response, "sunset");
  if ((sunset ?? headerOf(response, "deprecation")) === undefined || seen.has(operation)) return;
  // The number of request() paths is unbounded: warn again rather than keep all of them.
  if (seen.size >= 1_000) seen.clear();
  seen.add(operation);
  // The date, not the text: a header can contain anything, even a key.
  const date = Date.parse(sunset ?? "");
  const until = Number.isNaN(date) ? "" : ` and goes away on ${new Date(date).toUTCString()}`;
  log("warn", ` is deprecated${until}`);
}
