/**
 * The contract mock, for tests: `import { startMock } from "qodekit/mock"`. It needs Node and the
 * optional peer dependencies of qodekit; the client needs neither.
 */
export { MockError, type MockErrorCode } from "./errors.ts";
export { startMock } from "./start.ts";
export type {
  FailureOptions,
  Family,
  Mock,
  MockLogger,
  MockOptions,
  MockReply,
  MockRequest,
  RateLimitOptions,
  ReplyFunction,
  ReplyRequest,
  Violation,
} from "./types.ts";
