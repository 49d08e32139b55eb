import type { IncomingRequest } from "./middleware.ts";

/** Whether the request itself selects a response. */
export const prefers = ({ headers, url }: IncomingRequest): boolean =>
  headers["prefer"] !== undefined ||
  url.query["__code"] !== undefined ||
  url.query["__example"] !== undefined ||
  url.query["__dynamic"] !== undefined;

/** A copy of the request that selects a response of the contract. */
export const preferring = (request: IncomingRequest, prefer: string): IncomingRequest => ({
  ...request,
  headers: { ...request.headers, prefer },
});
