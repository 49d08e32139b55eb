/**
 * What went wrong:
 *
 * - `invalid-option`: an option has a value that cannot be used.
 * - `prism-missing`: an optional peer dependency is not installed.
 * - `port-in-use`, `port-not-allowed`, `host-not-usable`: the address cannot be listened on.
 * - `contract-not-readable`: the bundled contract is missing or broken.
 * - `unknown-operation`: the APIs that were started have no such operation.
 * - `unknown-host`: `mock.fetch` was asked for a host that is none of the APIs'.
 * - `session-ended`: the session has ended, or was dropped as the least recently used one.
 */
export type MockErrorCode =
  | "invalid-option"
  | "prism-missing"
  | "port-in-use"
  | "port-not-allowed"
  | "host-not-usable"
  | "contract-not-readable"
  | "unknown-operation"
  | "session-ended"
  | "unknown-host";

/** The mock could not be started or used as asked. `message` says what to do; `code` is for programs. */
export class MockError extends Error {
  override readonly name: string = "MockError";
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
