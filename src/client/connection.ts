/** The property of a client that leads to its transport. Registered: copies of the package share it. */
export const connection: unique symbol = Symbol.for("qodekit.connection");

/** Leads from another kind of client, such as openapi-fetch, to the transport of this one. */
export interface Connection<Paths extends object = object> {
  /** Sends requests: what `createCaller` returns. */
  readonly caller: unknown;
  /** The operations of the API: an `OperationTable`. */
  readonly operations: unknown;
  /** The paths of the API: a type, never a value. */
  readonly paths?: Paths;
}
