/**
 * Wraps what the caller's own code threw (a middleware, the limiter or a key function), so that nothing
 * inspects it and it leaves the call unchanged.
 */
export class Foreign {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** Runs the caller's code, and wraps what it throws. */
export async function ofCaller<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (reason) {
    throw new Foreign(reason);
  }
}
