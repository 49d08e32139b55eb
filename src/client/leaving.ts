import { QodekitError } from "../errors/classes.ts";
import { Foreign } from "../errors/foreign.ts";
import { fromHere } from "../errors/stack.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import { safeCause } from "../observe/safe-cause.ts";
import { isInstance } from "../shared/is-error.ts";

/**
 * Processes every error that leaves a call. The caller's abort reason and errors of the caller's own code
 * pass unchanged. A QodekitError gets its message redacted. Anything else is a bug of this package or an
 * odd response, and becomes the cause of a QodekitError.
 */
export function leaving(
  error: unknown,
  title: string,
  secrets: CallSecrets,
  signal?: AbortSignal,
): unknown {
  // First, because no property of a foreign value may be read. Not by `aborted`, which foreign signals may
  // lack.
  if (signal && Object.is(error, signal.reason)) return error;
  if (isInstance(error, Foreign)) return error.reason;
  const redactor = secrets.redactor();
  const ours =
    error instanceof QodekitError
      ? error
      : new QodekitError(`${title} failed: qodekit did not expect this error`, {
          cause: safeCause(error, redactor),
        });
  ours.message = redactor.text(ours.message);
  return fromHere(ours);
}
