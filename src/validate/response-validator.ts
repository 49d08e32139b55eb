/** The outcome of a call, as a {@link ResponseValidator} gets it. */
export interface CallOutcome {
  readonly operationId: string;
  /** The media type that was asked for; undefined for `request()`. */
  readonly accept?: string | undefined;
  /** The success. Its body has been read: `data` is parsed JSON, a `Blob`, or undefined when empty. */
  readonly reply: { readonly response: Response; readonly data: unknown } | undefined;
  /** The error that the call is about to throw: an `ApiError` is a response too. */
  readonly error: unknown;
  /** Redacts the keys of the call in a text: a response can hold one anywhere. */
  readonly redact?: ((text: string) => string) | undefined;
}

/** Validates the final response of a call, before the caller gets it. The call throws what it throws. */
export type ResponseValidator = (outcome: CallOutcome) => void | Promise<void>;
