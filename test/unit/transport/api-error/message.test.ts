import { describe, expect, test } from "vitest";
import { errorOf } from "./error-of.ts";

describe("the message", () => {
  test.each([
    [
      { type: "https://api.example.com/problems/forbidden", instance: "/mocks/secret-5" },
      "403 Forbidden [forbidden] (after",
    ],
    [{ error: "Forbidden here", message: "no" }, "403 Forbidden: no (after"],
  ])("has one short code, and no path of the request: %j", (body, expected) => {
    const { message } = errorOf(403, body);
    expect(message).toContain(expected);
    expect(message).not.toContain("secret-5");
  });

  const body = { error: { name: "instanceNotFoundError", message: "no mock m-5" } };

  test("names operation, status, code, the vendor's message, request and attempts", () => {
    expect(errorOf(404, body, { "x-request-id": "abc" }).message).toBe(
      "getMock failed: 404 Not Found [instanceNotFoundError]: no mock m-5 (request abc, after 2 attempts)",
    );
  });

  test("omits what is unknown", () => {
    expect(errorOf(404, "", {}, { attempts: 1 }).message).toBe("getMock failed: 404 Not Found");
    expect(errorOf(418).message).toBe("getMock failed: 418 (after 2 attempts)");
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
    expect(errorOf(status).message).toContain(`failed: ${text} (after`);
  });

  test("is one line of limited length, whatever the vendor sends", () => {
    const { message } = errorOf(400, {
      code: "a\nb".repeat(100),
      message: `first\r\n\u2028second\u001b[31m \u202e${"long ".repeat(10_000)}`,
      requestId: "r\n".repeat(1000),
    });
    expect(message).toMatch(
      /^getMock failed: 400 Bad Request \[a ba b.*\]: first second \[31m long/,
    );
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    expect(message.length).toBeLessThan(800);
  });

  test("contains the mock's findings about the request", () => {
    const messageWith = (header: string) =>
      errorOf(422, { message: "Invalid" }, { "x-mock-summary": header }, { attempts: 1 }).message;
    expect(messageWith('"Invalid. Mock: query.limit: must be \\u201cx\\u201d."')).toBe(
      "getMock failed: 422 Unprocessable Content: Invalid. Mock: query.limit: must be “x”.",
    );
    for (const odd of ["", "text", "{}", "7", "null"]) {
      expect(messageWith(odd)).toBe("getMock failed: 422 Unprocessable Content: Invalid");
    }
  });
});
