import { QodekitError } from "../errors/classes.ts";
import { Foreign } from "../errors/foreign.ts";
import { fromHere } from "../errors/stack.ts";
import type { CallSecrets } from "../observe/call-secrets.ts";
import { safeCause } from "../observe/safe-cause.ts";

/**
 * The errors of a call pass here when they leave it: unchanged what the caller aborted with and what the
 * caller's own code threw, and a QodekitError, whose message is redacted. Everything else is a fault of
 * this package or an odd response, and becomes the cause of a QodekitError.
 */
export function leaving(
  error: unknown,
  title: string,
  secrets: CallSecrets,
  signal?: AbortSignal,
): unknown {
  // First: nothing may look at what is not ours. Not by `aborted`, which a signal of another kind lacks.
  if (signal && Object.is(error, signal.reason)) return error;
  if (error instanceof Foreign) return error.reason;
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
