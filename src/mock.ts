/**
 * The contract mock, for tests: `import { startMock } from "qodekit/mock"`. It needs Node and the
 * optional peer dependencies of qodekit; the client needs neither.
 */
export { MockError, type MockErrorCode } from "./mock/errors.ts";
export { type FakeListOptions, fakeCall, fakeList, fakeWholeList } from "./mock/fakes.ts";
export { startMock } from "./mock/server/start.ts";
export type {
  Api,
  FailureOptions,
  Fault,
  LogNormalDelay,
  Mock,
  MockLogger,
  MockOptions,
  MockReply,
  MockRequest,
  MockSession,
  RateLimitOptions,
  ReplyFunction,
  ReplyMatch,
  ReplyRequest,
  TlsOptions,
  Violation,
} from "./mock/types.ts";
