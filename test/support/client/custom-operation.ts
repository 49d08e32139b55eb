import { assemble } from "../../../src/client/client.ts";
import type { Operation } from "../../../src/contract/operation.ts";
import type { ClientOptions, Method } from "../../../src/index.ts";
import type { AnyCall } from "./clients.ts";

/** The client of {@link customOperation}. */
export interface OneCall {
  readonly things: { call(input?: object): AnyCall };
}

/** A client of one operation with properties that no operation of our contracts has. */
export function customOperation(
  method: Method,
  fields: Partial<Operation>,
  baseUrl: string,
  options: ClientOptions,
): OneCall {
  const operation: Operation = { id: "callThing", method, path: "/things", params: {}, ...fields };
  return assemble({
    api: {
      nonRetryableCodes: ["serviceLimitExhausted"],
      credentials: { apiKey: { header: "x-api-key", prefix: "" } },
    },
    operations: { things: { call: operation } },
    baseUrl,
    options,
    defaults: {},
    clone: () => ({}),
    shared: undefined,
  }) as OneCall;
}
