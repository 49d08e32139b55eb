import { selectsResponse } from "../prism/preferences.ts";
import { loadPrism } from "../prism/prism.ts";
import type { IncomingRequest } from "./middleware.ts";

/** Whether the request itself selects a response. */
export const prefers = (request: IncomingRequest): boolean => selectsResponse(loadPrism(), request);

/** A copy of the request that selects a response of the contract. */
export const preferring = (request: IncomingRequest, prefer: string): IncomingRequest => ({
  ...request,
  headers: { ...request.headers, prefer },
});
