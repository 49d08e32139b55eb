/**
 * The cause of an error:
 *
 * - `invalid-option`: the value of an option is invalid.
 * - `prism-missing`: an optional peer dependency is not installed.
 * - `port-in-use`, `port-not-allowed`, `host-not-usable`: the mock cannot listen on the address.
 * - `contract-not-readable`: the bundled contract is missing or broken.
 * - `unknown-operation`: no started API has this operation.
 * - `unknown-host`: `mock.fetch` was called with a host of no API.
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

/**
 * The mock cannot be started, or cannot do what it was asked to. `message` says what to do; `code` is for
 * programs.
 */
export class MockError extends Error {
  override readonly name: string = "MockError";
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
