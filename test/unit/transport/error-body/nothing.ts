import type { ErrorBody } from "../../../../src/transport/errors/error-body.ts";

/** The result for a body without any of the fields. */
export const nothing: ErrorBody = {
  code: undefined,
  message: undefined,
  requestId: undefined,
  details: undefined,
};
