import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { type CallFacts, toApiError } from "../../src/api-error.ts";
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
} from "../../src/errors.ts";

const facts: CallFacts = {
  title: "GET /mocks/{mockId} (getMock)",
  operationId: "getMock",
  docs: "qodex.html#operation/getMock",
  attempts: 2,
  maxAttempts: 3,
  secrets: [],
};

function errorOf(
  status: number,
  body: unknown = "",
  headers: Record<string, string> = {},
  more: Partial<CallFacts> = {},
): ApiError {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return toApiError(new Response(null, { status, headers }), text, { ...facts, ...more });
}

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
  ])("of %i without a code is decided by the status", (status, Class) => {
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
  ])("of code %s is decided by the code, whatever the status", (code, Class) => {
    for (const status of [400, 418, 429, 502]) {
      const error = errorOf(status, { code });
      expect(error.constructor).toBe(Class);
      expect(error.status).toBe(status);
    }
  });

  test("of InternalError with 503 is the more exact one", () => {
    expect(errorOf(503, { code: "InternalError" }).constructor).toBe(ServiceUnavailableError);
    expect(errorOf(500, { code: "InternalError" }).constructor).toBe(ServerError);
  });

  test("of any other code with 503 is the code's", () => {
    expect(errorOf(503, { code: "NotFound" }).constructor).toBe(NotFoundError);
  });

  test.each(["instanceNotFoundError", "Brand New", "constructor", "__proto__", "toString"])(
    "of the unknown code %s is decided by the status, and the code passes through",
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

  test("of the regional words with another status, or of another 403, is the ordinary one", () => {
    const message = "This feature isn't available in your region.";
    expect(errorOf(404, { message }).constructor).toBe(NotFoundError);
    expect(errorOf(403, { message: "not yours" }).constructor).toBe(PermissionError);
  });
});

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
      docs: "qodex.html#operation/getMock",
    });
  });

  test("requestId comes from the header when the body has none", () => {
    expect(errorOf(500, "", { "x-request-id": "abc" }).requestId).toBe("abc");
    expect(errorOf(500).requestId).toBe(undefined);
  });

  test("retryAfterMs says how long the server asks to wait", () => {
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
  ])("body is what came: %s", (_, text, body) => {
    const error = errorOf(502, text);
    expect(error.body).toEqual(body);
    expect(error.code).toBe(undefined);
    expect(error).toBeInstanceOf(ServerError);
  });

  test("a __proto__ in the body stays a field of the body", () => {
    const error = errorOf(400, '{"code":"BadRequest","__proto__":{"polluted":true}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
    expect(error.constructor).toBe(BadRequestError);
    expect(JSON.stringify(error.body)).toContain("__proto__");
  });
});

describe("a key that the server echoes", () => {
  // With characters that JSON, URLs and HTML escape, as Base64 keys have them.
  const key = 'qk/MARKER+0123="x';
  const secrets = [key, `Bearer ${key}`];
  const everywhere = (error: ApiError) =>
    [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9 })].join("\n");
  const hex = (character: string) => character.charCodeAt(0).toString(16);

  test.each<[string, string]>([
    ["as it is, in JSON", JSON.stringify({ code: "Unauthorized", message: `bad key ${key}` })],
    ["with its scheme", JSON.stringify({ message: `bad header Bearer ${key}` })],
    ["as the code", JSON.stringify({ code: key })],
    ["as the request id", JSON.stringify({ requestId: key })],
    ["as a name", JSON.stringify({ [key]: 1 })],
    ["deep in details", JSON.stringify({ code: "A", details: [{ header: [key] }] })],
    ["with the slash escaped, as PHP does", JSON.stringify({ m: key }).replaceAll("/", "\\/")],
    [
      "with + and = escaped, as Gson does",
      JSON.stringify({ m: key }).replace(/[+=]/g, (one) => `\\u00${hex(one)}`),
    ],
    [
      "every character escaped, in capitals",
      `{"m":"${[...key].map((one) => `\\u00${hex(one).toUpperCase()}`).join("")}"}`,
    ],
    ["in a URL", JSON.stringify({ m: `/x?key=${encodeURIComponent(key)}` })],
    ["in an HTML page", `<p>${key.replaceAll("/", "&#x2F;").replaceAll('"', "&#34;")}</p>`],
    ["in plain text", `Invalid key ${key}!`],
    ["twice", JSON.stringify([key, key])],
  ])("%s is redacted everywhere", (_, text) => {
    const error = errorOf(401, text, {}, { secrets });
    expect(everywhere(error)).not.toContain("MARKER");
    expect(everywhere(error)).toContain("[redacted]");
    expect(error.body).not.toBe(undefined);
  });

  test("what JSON escapes in it does not break the body", () => {
    const error = errorOf(401, { code: "Unauthorized", message: `bad "${key}"` }, {}, { secrets });
    expect(error.code).toBe("Unauthorized");
    expect(error.vendorMessage).toBe('bad "[redacted]"');
  });

  test("in headers is redacted, and cookies and credentials are hidden whole", () => {
    const headers = {
      "x-echo": `key=${key}`,
      "set-cookie": "session=MARKER",
      authorization: "Basic MARKER",
      "x-api-key": "MARKER",
      "x-request-id": key,
      "x-plain": "stays",
    };
    const error = errorOf(401, "", headers, { secrets });
    expect(everywhere(error)).not.toContain("MARKER");
    expect(error.headers).toEqual({
      "x-echo": "key=[redacted]",
      "set-cookie": "[redacted]",
      authorization: "[redacted]",
      "x-api-key": "[redacted]",
      "x-request-id": "[redacted]",
      "x-plain": "stays",
    });
    expect(error.requestId).toBe("[redacted]");
  });
});
