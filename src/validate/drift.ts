import { QodekitError } from "../errors/classes.ts";

/** The maximum number of drifts reported per response. */
export const driftLimit = 20;

/** A difference between a response and the contract. Contains no values of the response. */
export interface Drift {
  readonly operationId: string;
  /** The HTTP status of the response. */
  readonly status: number;
  /**
   * JSON pointer (RFC 6901) into the body; empty for the whole body. For a missing field, its expected
   * location.
   */
  readonly pointer: string;
  /** What the contract declares, such as `string or null` or `status 200, 401 or 429`. */
  readonly expected: string;
  /** The type of the received value, such as `integer` or `string like 99/99/9999`. */
  readonly got: string;
  /** JSON pointer to the violated rule in the bundled contract, `qodekit/<API>/openapi.yaml`. */
  readonly schemaPointer: string;
}

/** A drift without its response. */
export type Finding = Omit<Drift, "operationId" | "status">;

/** A response that differs from the contract. The request itself was processed. */
export class DriftError extends QodekitError {
  static override readonly kind: string = "DriftError";
  /** The contract's operation. */
  readonly operationId: string;
  /** The HTTP status of the response. */
  readonly status: number;
  /** At least one, at most 20. */
  readonly drifts: readonly Drift[];

  /**
   * @param first the first of the drifts.
   * @param drifts all reported drifts, including the first one.
   * @param cause the `ApiError` that the call would have thrown.
   */
  constructor(first: Drift, drifts: readonly Drift[], cause: unknown) {
    const { operationId, status, pointer, expected, got } = first;
    // As JSON: an unexpected field name could break a log line.
    const place = pointer === "" ? "" : ` at ${JSON.stringify(pointer)}`;
    const atLeast = drifts.length === driftLimit ? "at least " : "";
    const others = drifts.length > 1 ? `, and ${atLeast}${drifts.length - 1} more` : "";
    super(
      `${operationId} returned ${status} and drifts from the contract${place}: expected ${expected}, got ${got}${others}. ` +
        "The request was processed. Report the drift, or pass `onDrift` to accept such responses.",
      cause === undefined ? undefined : { cause },
    );
    this.operationId = operationId;
    this.status = status;
    this.drifts = drifts;
  }
}
