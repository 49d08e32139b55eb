import { QodekitError } from "./classes.ts";

/**
 * A part of this package that is loaded on demand could not be loaded: a chunk of your build is missing,
 * or the network is down. The cause is the error of `import()`. The next call tries again.
 */
export class LoadError extends QodekitError {
  static override readonly kind: string = "LoadError";
}

/**
 * Waits for an `import()`.
 *
 * @param name the method that needs it.
 * @throws LoadError, or an error of this package that the import rejected with.
 */
export async function loaded<T>(name: string, module: Promise<T>): Promise<T> {
  try {
    return await module;
  } catch (cause) {
    if (cause instanceof QodekitError) throw cause;
    throw new LoadError(
      `${name} could not load its code. Deploy all files of your build again, or reload the page; the next call tries again.`,
      { cause },
    );
  }
}
