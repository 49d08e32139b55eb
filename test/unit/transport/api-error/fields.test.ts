import { describe, expect, test } from "vitest";
import { BadRequestError, ServerError } from "../../../../src/errors/classes.ts";
import { errorOf } from "./error-of.ts";

describe("the fields", () => {
  test("come from body, headers and call", () => {
    const body = { requestId: "req_1", code: "NotFound", message: "gone", details: ["a"] };
    const error = errorOf(404, body, { "X-Request-Id": "other", "X-Extra": "1" });
    expect({ ...error }).toEqual({
      name: "NotFoundError",
      status: 404,
      code: "NotFound",
      requestId: "req_1",
      operationId: "getMock",
      vendorMessage: "gone",
      body,
      details: ["a"],
      headers: { "x-request-id": "other", "x-extra": "1" },
      attempts: 2,
      retryAfterMs: undefined,
    });
  });

  test("requestId comes from the header if the body has none", () => {
    expect(errorOf(500, "", { "x-request-id": "abc" }).requestId).toBe("abc");
    expect(errorOf(500).requestId).toBe(undefined);
  });

  test("retryAfterMs is the wait that the server asks for", () => {
    expect(errorOf(429, "", { "retry-after": "120" }).retryAfterMs).toBe(120_000);
    expect(errorOf(503, "", { "retry-after-ms": "5" }).retryAfterMs).toBe(5);
    const soon = errorOf(429, "", { "x-ratelimit-reset": String(Date.now() / 1000 + 30) });
    expect(soon.retryAfterMs).toBeGreaterThan(29_000);
    expect(soon.retryAfterMs).toBeLessThanOrEqual(30_000);
  });

  test.each<[string, string, unknown]>([
    ["empty", "", undefined],
    ["HTML", "<html><h1>502</h1></html>", "<html><h1>502</h1></html>"],
    ["cut off", '{"code":"NotF', '{"code":"NotF'],
    ["a JSON text", '"gone"', "gone"],
    ["a JSON null", "null", null],
    ["a JSON zero", "0", 0],
    ["a JSON list", "[1]", [1]],
  ])("body is the received body: %s", (_, text, body) => {
    const error = errorOf(502, text);
    expect(error.body).toEqual(body);
    expect(error.code).toBe(undefined);
    expect(error).toBeInstanceOf(ServerError);
  });

  test("a __proto__ in the body stays a field of the body", () => {
    const error = errorOf(400, '{"code":"BadRequest","__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
    expect(error.constructor).toBe(BadRequestError);
    expect(JSON.stringify(error.body)).toContain('"__proto__":{"polluted":true}');
  });
});
