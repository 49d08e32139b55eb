import type { ResponseFormat } from "../transport/prepared-request.ts";

/** The outcome of a call, as passed to a {@link ResponseValidator}. */
export interface CallOutcome {
  readonly operationId: string;
  /** The requested media type; undefined for `request()`. */
  readonly accept?: string | undefined;
  /**
   * The successful response. Its body has been read: `data` is in the format of `parseAs`; by default
   * it is parsed JSON, or undefined if empty.
   */
  readonly reply:
    | {
        readonly response: Response;
        readonly data: unknown;
        readonly parseAs?: ResponseFormat | undefined;
      }
    | undefined;
  /** The error that the call is about to throw; an `ApiError` has a response too. */
  readonly error: unknown;
  /** Redacts the keys of the call in a text: a response can contain one anywhere. */
  readonly redact?: ((text: string) => string) | undefined;
}

/** Validates the final response of a call before the caller gets it. The call throws its errors. */
export type ResponseValidator = (outcome: CallOutcome) => void | Promise<void>;
