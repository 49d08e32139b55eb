/**
 * The client's property with its transport. A registered symbol, so that copies of the package share it.
 */
export const connection: unique symbol = Symbol.for("qodekit.connection");

/** Connects another type of client, such as openapi-fetch, to this client's transport. */
export interface Connection<Paths extends object = object> {
  /** Sends requests: the result of `createCaller`. */
  readonly caller: unknown;
  /** The operations of the API: an `OperationTable`. */
  readonly operations: unknown;
  /** The paths of the API: type only, never a value. */
  readonly paths?: Paths;
}
