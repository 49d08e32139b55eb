/** A result with its response. */
export interface WithResponse<T> {
  readonly data: T;
  /** Status and headers; the body has been read. */
  readonly response: Response;
  /** The vendor's id of the request, if a header has it. */
  readonly requestId: string | undefined;
}

/** The outcome of a call as a value. */
export type Result<T> =
  | ({ readonly ok: true; readonly error?: undefined } & WithResponse<T>)
  | { readonly ok: false; readonly error: Error; readonly data?: undefined };

/**
 * A call of an operation. `await` returns the data; failures are thrown. The request starts when the
 * method is called, and is sent once, however often the call is awaited.
 */
export class Call<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "Call";
  readonly #start: () => Promise<WithResponse<T>>;
  #reply: Promise<WithResponse<T>> | undefined;

  /** @internal */
  constructor(start: () => Promise<WithResponse<T>>, eager: boolean) {
    this.#start = start;
    if (eager) this.#reply = start();
  }

  /** The data with the response and the request id. */
  withResponse(): Promise<WithResponse<T>> {
    this.#reply ??= this.#start();
    return this.#reply;
  }

  /** The outcome as a value: `{ ok: true, data }` or `{ ok: false, error }`. Never throws. */
  async result(): Promise<Result<T>> {
    try {
      return { ok: true, ...(await this.withResponse()) };
    } catch (error) {
      // The caller's own abort reason passes unchanged, even if it is no Error.
      return { ok: false, error: error as Error };
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: a call is awaited like a promise.
  then<A = T, B = never>(
    onData?: ((data: T) => A | PromiseLike<A>) | null,
    onError?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(onData, onError);
  }

  catch<B = never>(onError?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<T> {
    return this.then().finally(onEnd) as Promise<T>;
  }

  /** Awaited instead of mapped with then(), so that stack traces include the awaiting code. */
  async #data(): Promise<T> {
    return (await this.withResponse()).data;
  }
}
