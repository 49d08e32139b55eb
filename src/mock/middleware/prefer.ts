import type { IncomingRequest } from "./middleware.ts";

/** The preferences that select a response. Others, such as `return=minimal`, are ignored (RFC 7240 §2). */
const selecting = /(?:^|[,;\s])(?:code|example|dynamic|seed)\s*=/i;

/** Whether the request itself selects a response. */
export const prefers = ({ headers, url }: IncomingRequest): boolean =>
  selecting.test(headers["prefer"] ?? "") ||
  url.query["__code"] !== undefined ||
  url.query["__example"] !== undefined ||
  url.query["__dynamic"] !== undefined;

/** A copy of the request that selects a response of the contract. */
export const preferring = (request: IncomingRequest, prefer: string): IncomingRequest => ({
  ...request,
  headers: { ...request.headers, prefer },
});
