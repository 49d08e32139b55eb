import { describe, expect, test } from "vitest";
import { logLine } from "../../../src/mock/cli/log-line.ts";
import { toViolation, violationsHeader } from "../../../src/mock/prism/violations.ts";

const broken = { code: "format", message: "must be “x”\u007f", path: ["query", "é"], severity: 0 };

describe("the sl-violations header", () => {
  test("is ASCII and still the same JSON", () => {
    const violations = [toViolation("request", broken)];
    const header = violationsHeader(violations);
    expect(header).toMatch(/^[ -~]+$/);
    expect(JSON.parse(header)).toEqual([
      {
        location: ["request", "query", "é"],
        severity: "Error",
        code: "format",
        message: broken.message,
      },
    ]);
  });
  test("is cut before clients refuse it", () => {
    const many = Array.from({ length: 500 }, () => toViolation("request", broken));
    expect(violationsHeader(many)).toMatch(/^Too many violations! /);
    expect(violationsHeader(many).length).toBeLessThan(8_192);
  });
});

describe("a log line", () => {
  const entry = { api: "teams", method: "GET", path: "/a", status: 400, ms: 1.234 } as const;
  test("contains the request and each violated rule", () => {
    const line = logLine({
      ...entry,
      operationId: "listThings",
      violations: [toViolation("request", broken)],
    });
    expect(line).toBe("400 GET /a listThings 1.2 ms\n  ! request.query.é: must be “x”\\x7f");
  });
  test.each([
    [{ example: "firstPage" }, "firstPage"],
    [{ source: "reply", reply: "reply-2", example: "notFound" }, "reply-2"],
    [{ source: "state", resource: "mocks" }, "state: mocks"],
    [{ source: "failure", example: "unavailable" }, "failure: unavailable"],
    [{ source: "upstream" }, "upstream"],
  ])("says what returned the response: %j", (answered, text) => {
    expect(logLine({ ...entry, ...answered, violations: [] })).toBe(
      `400 GET /a - 1.2 ms (${text})`,
    );
  });
  test("cannot be forged", () => {
    expect(logLine({ ...entry, path: "/a\n200 GET /b\u001b[2J", violations: [] })).toBe(
      "400 GET /a\\x0a200 GET /b\\x1b[2J - 1.2 ms",
    );
  });
});
