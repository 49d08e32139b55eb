import { ApiError } from "./classes.ts";

/** Whether an error is an error response of an API, and of the given operation if one is named. */
export function isApiError(error: unknown, operationId?: string): error is ApiError {
  return (
    error instanceof ApiError && (operationId === undefined || error.operationId === operationId)
  );
}
