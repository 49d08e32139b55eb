export type { Mock, MockSession } from "./types/mock.ts";
export type { FailureOptions, MockOptions, RateLimitOptions } from "./types/options.ts";
export type { MockReply, ReplyFunction, ReplyMatch, ReplyRequest } from "./types/reply.ts";
export type { Api, MockLogger, MockRequest, Violation } from "./types/request.ts";
