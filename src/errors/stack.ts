import { QodekitError } from "./classes.ts";

/** Trims internal frames from the stack trace of our errors; they would hide the caller's line. */
export function fromHere(error: unknown): unknown {
  const { captureStackTrace } = Error as {
    captureStackTrace?: (error: object, below: unknown) => void;
  };
  if (error instanceof QodekitError) captureStackTrace?.(error, fromHere);
  return error;
}
