import type { IncomingRequest } from "./middleware.ts";

/** Whether the request itself selects a response. */
export const prefers = ({ headers, url }: IncomingRequest): boolean =>
  headers["prefer"] !== undefined ||
  url.query["__code"] !== undefined ||
  url.query["__example"] !== undefined ||
  url.query["__dynamic"] !== undefined;

/** The same request, asking the contract for a certain answer. */
export const preferring = (request: IncomingRequest, prefer: string): IncomingRequest => ({
  ...request,
  headers: { ...request.headers, prefer },
});
