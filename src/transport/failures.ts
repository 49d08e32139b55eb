import { ConnectionError, QodekitError, TimeoutError } from "../errors/classes.ts";
import { codeOf } from "../observe/error-code.ts";
import { safeCause } from "../observe/safe-cause.ts";
import { uploadOf } from "../shared/body-shape.ts";
import { parseUrl } from "../shared/http-url.ts";
import { isInstance } from "../shared/is-error.ts";
import { NetworkFailure } from "./body.ts";
import { nameOf, type PreparedRequest } from "./prepared-request.ts";

/**
 * Failures that the transport itself detected, and may retry. All other errors belong to a middleware or
 * to the caller, even if they are of our classes.
 */
const own = new WeakSet<object>();

/** Whether the transport itself detected this failure. */
export const isOwnFailure = (error: unknown): error is ConnectionError => own.has(error as object);

/** Converts an error of {@link send} or {@link readReply} to the error of the attempt. */
export function failureOf(
  prepared: PreparedRequest,
  attempts: number,
  error: unknown,
  partial?: unknown,
): Error {
  const { operation, secrets } = prepared;
  if (isInstance(error, NetworkFailure)) {
    return (
      uploadOf(prepared.body)?.failure ?? connectionError(prepared, attempts, error.cause, partial)
    );
  }
  if (error instanceof QodekitError) return error;
  // Not a valid response, or an error of this package: no network failure, so it is not retried.
  return new QodekitError(
    `${nameOf(operation)} failed: the response of \`fetch\`, or of a middleware, could not be used`,
    { cause: safeCause(error, secrets.redactor()) },
  );
}

function connectionError(
  prepared: PreparedRequest,
  attempts: number,
  error: unknown,
  partial: unknown,
): ConnectionError {
  const { operation, secrets } = prepared;
  const cause = safeCause(error, secrets.redactor());
  const code = codeOf(cause);
  const isRefused = code === "REDIRECT_REFUSED";
  const reason = isRefused ? `: ${(cause as Error).message}` : code ? ` [${code}]` : "";
  const failed = new ConnectionError(
    `${nameOf(operation)} failed: no ${partial ? "complete " : ""}response from ${originOf(prepared) ?? "the server"}${reason}${afterAttempts(attempts)}`,
    {
      // `inspect` would show `[cause]: undefined`.
      ...(cause !== undefined && { cause }),
      ...{ code, operationId: operation.id || undefined, attempts },
    },
  );
  own.add(failed);
  return failed;
}

/**
 * The error when a timeout expires. That of the total timeout is final; that of an attempt may be retried.
 *
 * @param missing what did not happen, if the call did not wait for a response.
 */
export function timeoutError(
  prepared: PreparedRequest,
  option: "timeout" | "totalTimeout",
  missing?: string,
): TimeoutError {
  const { operation, attempts } = prepared;
  const origin = originOf(prepared);
  const what = missing ?? `no complete response${origin ? ` from ${origin}` : ""}`;
  const error = new TimeoutError(
    `${nameOf(operation)} failed: ${what} within ${prepared[option]} ms${afterAttempts(attempts)}. ` +
      `Raise \`${option}\` if the call needs longer.`,
    { code: "ETIMEDOUT", operationId: operation.id || undefined, attempts },
  );
  if (option === "timeout") own.add(error);
  return error;
}

/** The origin that was called; a path, a query and user info can contain secrets. */
function originOf({ calledUrl = "" }: PreparedRequest): string | undefined {
  const origin = parseUrl(calledUrl)?.origin;
  return origin === "null" ? undefined : origin;
}

function afterAttempts(attempts: number): string {
  if (attempts === 0) return " (nothing was sent)";
  return attempts > 1 ? ` (after ${attempts} attempts)` : "";
}
