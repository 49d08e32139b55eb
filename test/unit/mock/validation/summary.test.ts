import { describe, expect, test } from "vitest";
import type { MockResponse } from "../../../../src/mock/middleware/middleware.ts";
import { headersOf } from "../../../../src/mock/server/server.ts";
import type { Violation } from "../../../../src/mock/types.ts";
import { summaryOf } from "../../../../src/mock/validation/summary.ts";

const violation = (message: string, ...location: string[]): Violation => ({
  location,
  severity: "Error",
  message,
});

const answer = (
  violations: readonly Violation[],
  message = "Invalid.",
  status = 400,
): MockResponse => ({
  status,
  headers: {},
  body: message && JSON.stringify({ message }),
  operation: undefined,
  violations,
});

const maximum = "Request query parameter maxresults must be <= 100";
const required = "must have required property 'name'";
const both = [
  violation(maximum, "request", "query", "maxresults"),
  violation(required, "request", "body"),
];

describe("what is wrong with a request, after the message of the body", () => {
  test("names the place where the message does not", () => {
    expect(summaryOf(answer(both))).toBe(`Invalid. Mock: ${maximum}; body: ${required}.`);
    expect(summaryOf(answer([violation("Body parameter is required", "request")], ""))).toBe(
      "Mock: Body parameter is required.",
    );
  });

  test("leaves out responses, and errors that are none of the request", () => {
    expect(summaryOf(answer([violation(required, "response", "body")]))).toBe(undefined);
    expect(summaryOf(answer([]))).toBe(undefined);
    expect(summaryOf(answer(both, "", 200))).toBe(undefined);
  });

  test("is bounded", () => {
    const many = Array.from({ length: 5 }, () => violation("no.", "request", "body"));
    expect(summaryOf(answer(many))).toBe(
      "Invalid. Mock: body: no; body: no; body: no; and 2 more.",
    );
    const long = [violation("x".repeat(10_000), "request", "body")];
    expect(summaryOf(answer(long))?.length).toBeLessThan(500);
  });

  test("does not repeat what the body says of it, in any spelling", () => {
    const first = "Request query parameter `maxResults` must be <= 100";
    const said = (message: string) => summaryOf(answer(both, message));
    expect(said(`${first}; must have required property \`name\``)).toBe(undefined);
    expect(said(first)).toBe(`${first}. Mock: body: ${required}.`);
    expect(said("no!")).toContain("no! Mock: ");
    // A text that differs in its comparison is another rule.
    expect(said(first.replace("<=", ">="))).toContain(`Mock: ${maximum}; `);
  });

  test("is sent as JSON in ASCII", () => {
    const header = headersOf(answer([violation("must be “x”", "request", "body")]))[
      "x-mock-summary"
    ];
    expect(header).toMatch(/^[ -~]+$/);
    expect(JSON.parse(String(header))).toBe("Invalid. Mock: body: must be “x”.");
    expect(headersOf(answer([]))).not.toHaveProperty("x-mock-summary");
  });
});
