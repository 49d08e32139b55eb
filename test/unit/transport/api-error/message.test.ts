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

  test("leaves out what is not known", () => {
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

  test("is one line of bounded length, whatever the vendor says", () => {
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

  test("says what the mock says is wrong with the request", () => {
    const violation = (message: string, ...location: string[]) => ({ location, message });
    const violations = [
      violation("must have required property 'name'", "request", "body", "mock"),
      violation("must be integer", "request", "query", "limit"),
      violation("must be string", "response", "body"),
    ];
    const headers = (list: unknown) => ({ "sl-violations": JSON.stringify(list) });
    expect(
      errorOf(422, { message: "Invalid." }, headers(violations), { attempts: 1 }).message,
    ).toBe(
      "getMock failed: 422 Unprocessable Content: Invalid. Mock: body.mock: must have required property 'name'; query.limit: must be integer.",
    );
    const many = Array.from({ length: 5 }, () => violation("no", "request", "body"));
    expect(errorOf(422, "", headers(many)).message).toContain("body: no; and 2 more.");
    for (const odd of [[], [null], [1], [{ location: ["request"] }], {}, "text"]) {
      expect(errorOf(422, "", headers(odd), { attempts: 1 }).message).toBe(
        "getMock failed: 422 Unprocessable Content",
      );
    }
    const unnamed = headers([violation("Body parameter is required", "request")]);
    expect(errorOf(422, { message: "no" }, unnamed, { attempts: 1 }).message).toBe(
      "getMock failed: 422 Unprocessable Content: no. Mock: Body parameter is required.",
    );
    const cut = { "sl-violations": 'Too many violations! [{"location":["req' };
    expect(errorOf(422, "", cut).message).toContain("Mock: too many violations to list here.");
  });

  test("does not repeat what the body says of it, in any spelling", () => {
    const maximum = "Request query parameter maxresults must be <= 100";
    const required = "must have required property 'name'";
    const list = [
      { location: ["request", "query", "maxresults"], message: maximum },
      { location: ["request", "body"], message: required },
    ];
    const headers = { "sl-violations": JSON.stringify(list) };
    const messageFor = (message: string) =>
      errorOf(400, { message }, headers, { attempts: 1 }).message;
    const first = "Request query parameter `maxResults` must be <= 100";
    expect(messageFor(`${first}; must have required property \`name\``)).toBe(
      `getMock failed: 400 Bad Request: ${first}; must have required property \`name\``,
    );
    expect(messageFor(first)).toBe(
      `getMock failed: 400 Bad Request: ${first}. Mock: body: ${required}.`,
    );
    expect(messageFor("Wrong")).toBe(
      `getMock failed: 400 Bad Request: Wrong. Mock: ${maximum}; body: ${required}.`,
    );
    // A text that differs in its comparison is another rule.
    expect(messageFor(first.replace("<=", ">="))).toContain(`Mock: ${maximum}; `);
  });
});
