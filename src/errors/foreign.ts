/**
 * Wraps an error of the caller's own code (a middleware, the limiter or a key function), so that it
 * leaves the call unchanged and uninspected.
 */
export class Foreign {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Runs the caller's code, and wraps its errors. */
export async function ofCaller<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (reason) {
    throw new Foreign(reason);
  }
}
