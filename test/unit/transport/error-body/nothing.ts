import type { ErrorBody } from "../../../../src/transport/errors/error-body.ts";

/** What a body says that has none of the fields. */
export const nothing: ErrorBody = {
  code: undefined,
  message: undefined,
  requestId: undefined,
  details: undefined,
};
