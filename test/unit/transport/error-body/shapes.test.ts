import { describe, expect, test } from "vitest";
import { type ErrorBody, readErrorBody } from "../../../../src/transport/errors/error-body.ts";
import { nothing } from "./nothing.ts";

describe("the shapes of both vendors become the same fields", () => {
  test.each<[string, unknown, Partial<ErrorBody>]>([
    [
      "Teams: flat, with requestId",
      {
        requestId: "req_1",
        code: "NotFound",
        message: "resource not found",
        details: ["the requested resource does not exist"],
      },
      {
        code: "NotFound",
        message: "resource not found",
        requestId: "req_1",
        details: ["the requested resource does not exist"],
      },
    ],
    [
      "Qodex: wrapped, details an object",
      {
        error: {
          name: "instanceNotFoundError",
          message: "We could not find it",
          details: { item: "mock", id: "m" },
        },
      },
      {
        code: "instanceNotFoundError",
        message: "We could not find it",
        details: { item: "mock", id: "m" },
      },
    ],
    [
      "Qodex: wrapped, details a list",
      { error: { name: "malformedRequestError", message: "no", details: ["a", "b"] } },
      { code: "malformedRequestError", message: "no", details: ["a", "b"] },
    ],
    [
      "Qodex: wrapped, code in place of name",
      { error: { code: "paramMissing", message: "no" } },
      { code: "paramMissing", message: "no" },
    ],
    [
      "Qodex 429: flat, the code in error",
      { error: "rateLimited", message: "Limit will reset at 1666666666" },
      { code: "rateLimited", message: "Limit will reset at 1666666666" },
    ],
    [
      "Qodex 429: the plan's quota",
      { error: "serviceLimitExhausted", message: "used up" },
      { code: "serviceLimitExhausted", message: "used up" },
    ],
    [
      "Problem details: all members",
      {
        type: "https://api.example.com/problems/forbidden",
        title: "Forbidden",
        status: 403,
        detail: "You may not",
        instance: "/r/5",
      },
      { code: "forbidden", message: "You may not" },
    ],
    [
      "Problem details: type with a fragment",
      { type: "https://api.example.com/problems#notAllowed", title: "No" },
      { code: "notAllowed", message: "No" },
    ],
    [
      "Problem details: type is one word, no detail",
      { type: "BAD_REQUEST", title: "limit is invalid", status: 400, instance: "/secrets/5" },
      { code: "BAD_REQUEST", message: "limit is invalid" },
    ],
    [
      "Problem details: about:blank names nothing",
      { type: "about:blank", title: "Not Found", detail: "gone" },
      { message: "gone" },
    ],
    [
      "Problem details: a type that ends with a slash names nothing",
      { type: "https://api.example.com/problems/", title: "Oops" },
      { message: "Oops" },
    ],
    [
      "Problem details: title alone",
      { title: "This feature isn’t available in your region." },
      { message: "This feature isn’t available in your region." },
    ],
    [
      "Problem details: detail is an object",
      { type: "t", title: "Transfer failed", detail: { failed: ["a"] } },
      { code: "t", message: "Transfer failed", details: { failed: ["a"] } },
    ],
    [
      "Problem details: detail is null",
      { type: "t", title: "Transfer failed", detail: null },
      { code: "t", message: "Transfer failed" },
    ],
    [
      "Problem details: detail is a list",
      { type: "t", title: "Transfer failed", detail: ["a"] },
      { code: "t", message: "Transfer failed", details: ["a"] },
    ],
    [
      "Problem details: wrapped",
      {
        error: {
          type: "https://api.example.com/problems/bad-request",
          title: "Missing properties: 'path'",
          detail: "The 'path' property is required.",
          status: 400,
        },
      },
      { code: "bad-request", message: "The 'path' property is required." },
    ],
    [
      "Problem details: wrapped, title alone",
      { error: { type: "instanceNotFoundError", title: "We could not find it" } },
      { code: "instanceNotFoundError", message: "We could not find it" },
    ],
    [
      "Problem details: message and details in place of detail",
      {
        type: "limitReachedError",
        title: "You've reached the limit",
        message: "No more APIs",
        details: { model: "api" },
      },
      { code: "limitReachedError", message: "No more APIs", details: { model: "api" } },
    ],
    [
      "Qodex: wrapped, with a detail beside the message",
      {
        error: {
          status: 403,
          name: "forbiddenError",
          message: "Forbidden",
          detail: "You may not",
          instance: "/workspaces",
        },
      },
      { code: "forbiddenError", message: "You may not" },
    ],
    [
      "Qodex API versions: the explanation in details",
      { type: "VersionNotFound", title: "API Version not found.", details: "There is none" },
      { code: "VersionNotFound", message: "There is none", details: "There is none" },
    ],
    [
      "Qodex API Security: one level deeper, the explanation in reason",
      { error: { name: { name: "Invalid schema", reason: "It is no OpenAPI 3" } } },
      { code: "Invalid schema", message: "It is no OpenAPI 3" },
    ],
    [
      "Qodex: wrapped, one level deeper",
      { error: { name: { name: "Invalid Schema", message: "It cannot be parsed" } } },
      { code: "Invalid Schema", message: "It cannot be parsed" },
    ],
    [
      "a reason of a status is not a code",
      { error: "Bad Request", message: "limit is too high", statusCode: 400 },
      { message: "limit is too high" },
    ],
    [
      "a request id next to the wrapper",
      { requestId: "req_1", error: { name: "serverError", message: "x" } },
      { code: "serverError", message: "x", requestId: "req_1" },
    ],
    [
      "Qodex: bare name and message",
      { name: "serverError", message: "x" },
      { code: "serverError", message: "x" },
    ],
    [
      "SCIM with scimType",
      {
        schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
        detail: "User already exists",
        status: "409",
        scimType: "uniqueness",
      },
      { code: "uniqueness", message: "User already exists" },
    ],
    [
      "SCIM without scimType: the schema is no code",
      { schemas: ["urn"], detail: "Resource not found", status: "404" },
      { message: "Resource not found" },
    ],
    ["a message alone", { message: "Internal server error" }, { message: "Internal server error" }],
    ["a detail alone", { detail: "gone" }, { message: "gone" }],
    ["an empty error next to a code", { error: "", code: "NotFound" }, { code: "NotFound" }],
    ["code before name", { code: "A", name: "B", message: "m" }, { code: "A", message: "m" }],
    ["an unknown code is kept", { code: "BrandNew2031" }, { code: "BrandNew2031" }],
  ])("%s", (_, body, expected) => {
    expect(readErrorBody(body)).toEqual({ ...nothing, ...expected });
  });
});
