/**
 * What the caller's own code threw: a middleware, the limiter or a key function. It travels in this box, so
 * that nothing here looks at it, and leaves the call unchanged.
 */
export class Foreign {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Runs code of the caller's, and boxes what it throws. */
export async function ofCaller<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (reason) {
    throw new Foreign(reason);
  }
}
