/** The outcome of a call, as a {@link ResponseValidator} gets it. */
export interface CallOutcome {
  readonly operationId: string;
  /** The media type that was asked for; undefined for `request()`. */
  readonly accept?: string | undefined;
  /** The success. Its body has been read: `data` is parsed JSON, a `Blob`, or undefined when empty. */
  readonly reply: { readonly response: Response; readonly data: unknown } | undefined;
  /** What the call is about to throw: an `ApiError` is an answer too. */
  readonly error: unknown;
  /** Takes the keys of the call out of a text: an answer can hold one anywhere. */
  readonly redact?: ((text: string) => string) | undefined;
}

/**
 * Looks at the answer that a call ends with, after all attempts and before the caller gets it. What
 * it throws, the call throws.
 */
export type ResponseValidator = (outcome: CallOutcome) => void | Promise<void>;
