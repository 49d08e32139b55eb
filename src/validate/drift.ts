import { QodekitError } from "../errors/classes.ts";

/** How many drifts of a response are reported: the first ones say enough. */
export const driftLimit = 20;

/** One difference between a response and the contract. Holds no value of the response. */
export interface Drift {
  readonly operationId: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** JSON pointer (RFC 6901) into the body; empty for the whole. A missing field: where it should be. */
  readonly pointer: string;
  /** What the contract declares, such as `string or null` or `status 200, 401 or 429`. */
  readonly expected: string;
  /** The kind of value that came, such as `integer` or `string like 99/99/9999`. */
  readonly got: string;
  /** JSON pointer to the broken rule in the bundled contract, `qodekit/<API>/openapi.yaml`. */
  readonly schemaPointer: string;
}

/** A drift without its response. */
export type Finding = Omit<Drift, "operationId" | "status">;

/** A response that differs from the contract; the request itself was carried out. */
export class DriftError extends QodekitError {
  static override readonly kind: string = "DriftError";
  /** The contract's operation. */
  readonly operationId: string;
  /** The HTTP status of the answer. */
  readonly status: number;
  /** At least one, at most 20. */
  readonly drifts: readonly Drift[];

  /**
   * @param first the first of the drifts.
   * @param drifts all that are reported, the first one included.
   * @param cause the `ApiError` that the call would have thrown.
   */
  constructor(first: Drift, drifts: readonly Drift[], cause: unknown) {
    const { operationId, status, pointer, expected, got } = first;
    // As JSON: a name that the server has made up could break a line of a log.
    const place = pointer === "" ? "" : ` at ${JSON.stringify(pointer)}`;
    const atLeast = drifts.length === driftLimit ? "at least " : "";
    const others = drifts.length > 1 ? `, and ${atLeast}${drifts.length - 1} more` : "";
    super(
      `${operationId} answered ${status} and drifts from the contract${place}: expected ${expected}, got ${got}${others}. ` +
        "The request was carried out. Report the drift, or pass `onDrift` to get such answers nevertheless.",
      cause === undefined ? undefined : { cause },
    );
    this.operationId = operationId;
    this.status = status;
    this.drifts = drifts;
  }
}
