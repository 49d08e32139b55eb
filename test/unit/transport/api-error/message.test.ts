import { describe, expect, test } from "vitest";
import { errorOf } from "./error-of.ts";

describe("the message", () => {
  test.each([
    [
      { type: "https://api.example.com/problems/forbidden", instance: "/mocks/secret-5" },
      "[forbidden] · attempt",
    ],
    [{ error: "Forbidden here", message: "no" }, "403 Forbidden · attempt"],
  ])("has one short code, and no path of the request: %j", (body, expected) => {
    const { message } = errorOf(403, body);
    expect(message).toContain(expected);
    expect(message).not.toContain("secret-5");
  });

  const body = { error: { name: "instanceNotFoundError", message: "no mock m-5" } };

  test("names template, operation, status, code, request and attempt", () => {
    expect(errorOf(404, body, { "x-request-id": "abc" }).message).toBe(
      "GET /mocks/{mockId} (getMock) failed: 404 Not Found [instanceNotFoundError] · request abc · attempt 2 of 3",
    );
  });

  test("leaves out what is not known", () => {
    expect(errorOf(404, "", {}, { maxAttempts: 1, attempts: 1 }).message).toBe(
      "GET /mocks/{mockId} (getMock) failed: 404 Not Found",
    );
    expect(errorOf(418).message).toBe("GET /mocks/{mockId} (getMock) failed: 418 · attempt 2 of 3");
  });

  test.each([
    [400, "400 Bad Request"],
    [401, "401 Unauthorized"],
    [403, "403 Forbidden"],
    [409, "409 Conflict"],
    [422, "422 Unprocessable Content"],
    [429, "429 Too Many Requests"],
    [500, "500 Internal Server Error"],
    [503, "503 Service Unavailable"],
  ])("names the reason of %i, which HTTP/2 does not send", (status, text) => {
    expect(errorOf(status).message).toContain(`failed: ${text} ·`);
  });

  test("does not quote the vendor's message: it can hold values of the request", () => {
    expect(errorOf(404, body).message).not.toContain("m-5");
    expect(errorOf(404, body).vendorMessage).toBe("no mock m-5");
  });
});
