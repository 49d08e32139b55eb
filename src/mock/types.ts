export type { Mock, MockSession } from "./types/mock.ts";
export type {
  FailureOptions,
  LogNormalDelay,
  MockOptions,
  RateLimitOptions,
  TlsOptions,
} from "./types/options.ts";
export type { Fault, MockReply, ReplyFunction, ReplyMatch, ReplyRequest } from "./types/reply.ts";
export type { Api, MockLogger, MockRequest, Violation } from "./types/request.ts";
