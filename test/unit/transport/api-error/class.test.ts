import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  FeatureUnavailableError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ServiceLimitError,
  ServiceUnavailableError,
  UnprocessableError,
} from "../../../../src/errors/classes.ts";
import { errorOf } from "./error-of.ts";

describe("the class", () => {
  test.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [422, UnprocessableError],
    [429, RateLimitError],
    [500, ServerError],
    [501, ServerError],
    [502, ServerError],
    [503, ServiceUnavailableError],
    [504, ServerError],
    [599, ServerError],
    [402, ApiError],
    [405, ApiError],
    [408, ApiError],
    [418, ApiError],
    [451, ApiError],
  ])("of %i without a code is determined by the status", (status, Class) => {
    expect(errorOf(status).constructor).toBe(Class);
  });

  test.each([
    ["BadRequest", BadRequestError],
    ["Unauthorized", AuthenticationError],
    ["Forbidden", PermissionError],
    ["NotFound", NotFoundError],
    ["AlreadyExists", ConflictError],
    ["InternalError", ServerError],
    ["rateLimited", RateLimitError],
    ["serviceLimitExhausted", ServiceLimitError],
  ])("of code %s is determined by the code, whatever the status", (code, Class) => {
    for (const status of [400, 418, 429, 502]) {
      const error = errorOf(status, { code });
      expect(error.constructor).toBe(Class);
      expect(error.status).toBe(status);
    }
  });

  test("of InternalError with 503 is the more specific one", () => {
    expect(errorOf(503, { code: "InternalError" }).constructor).toBe(ServiceUnavailableError);
    expect(errorOf(500, { code: "InternalError" }).constructor).toBe(ServerError);
  });

  test("of any other code with 503 is the code's", () => {
    expect(errorOf(503, { code: "NotFound" }).constructor).toBe(NotFoundError);
  });

  test.each(["instanceNotFoundError", "Brand New", "constructor", "__proto__", "toString"])(
    "of the unknown code %s is determined by the status, and the code is kept",
    (code) => {
      const error = errorOf(404, { code });
      expect(error.constructor).toBe(NotFoundError);
      expect(error.code).toBe(code);
    },
  );

  test.each([
    [{ title: "Forbidden", detail: "This feature isn't available in your region." }],
    [{ error: { name: "forbiddenError", message: "It isn’t available in your region yet" } }],
    [{ code: "Forbidden", message: "This ISN'T AVAILABLE IN YOUR REGION" }],
    [{ title: "This feature is not available with your plan." }],
  ])("of the regional 403 is FeatureUnavailableError: %j", (body) => {
    expect(errorOf(403, body).constructor).toBe(FeatureUnavailableError);
  });

  test("of the regional message with another status, or of another 403, is the ordinary one", () => {
    const message = "This feature isn't available in your region.";
    expect(errorOf(404, { message }).constructor).toBe(NotFoundError);
    expect(errorOf(403, { message: "not yours" }).constructor).toBe(PermissionError);
  });
});
