/**
 * The contract mock, for tests: `import { startMock } from "qodekit/mock"`. It needs Node and the
 * optional peer dependencies of qodekit; the client needs neither.
 */
export { MockError, type MockErrorCode } from "./errors.ts";
export { startMock } from "./start.ts";
export type {
  Family,
  Mock,
  MockLogger,
  MockOptions,
  MockRequest,
  Violation,
} from "./types.ts";
