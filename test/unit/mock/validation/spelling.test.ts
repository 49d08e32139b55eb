import { describe, expect, test } from "vitest";
import type { ContractRequest } from "../../../../src/mock/middleware/middleware.ts";
import type { PrismOperation } from "../../../../src/mock/prism/prism.ts";
import { spelledRequest, spelledResponse } from "../../../../src/mock/validation/spelling.ts";
import { contractOf } from "../stateful/reported.ts";

const operation: PrismOperation = {
  method: "get",
  path: "/things/{thingId}",
  security: [[{ type: "apiKey", in: "header", name: "X-Key" }]],
  request: {
    query: [{ name: "maxResults" }, { name: "email" }],
    path: [{ name: "thingId" }],
    headers: [{ name: "X-Page-Size" }],
  },
  responses: [{ code: "200", headers: [{ name: "X-RateLimit-Limit" }] }],
};
const rule = (message: string, ...path: string[]) => ({ code: "x", severity: 0, message, path });

/** A request with this body. */
const sent = (body: unknown, type?: string): ContractRequest => ({
  method: "post",
  url: { path: "/things/1", query: {} },
  headers: type === undefined ? {} : { "content-type": type },
  body,
});

describe("the names in a broken rule", () => {
  test.each([
    [
      "Request query parameter maxresults must be <= 9",
      ["query", "maxresults"],
      ["query", "maxResults"],
      "Request query parameter `maxResults` must be <= 9",
    ],
    [
      "Request path parameter thingid must be string",
      ["path", "thingid"],
      ["path", "thingId"],
      "Request path parameter `thingId` must be string",
    ],
    [
      "Request header parameter x-page-size must be integer",
      ["header", "x-page-size"],
      ["header", "X-Page-Size"],
      "Request header parameter `X-Page-Size` must be integer",
    ],
    [
      "Request query must have required property 'maxresults'",
      ["query"],
      ["query"],
      "Request query must have required property `maxResults`",
    ],
    [
      'Request query parameter email must match format "email"',
      ["query", "email"],
      ["query", "email"],
      'Request query parameter `email` must match format "email"',
    ],
    [
      'Request query parameter maxresults must match format "date"',
      ["query", "maxresults"],
      ["query", "maxResults"],
      'Request query parameter `maxResults` must match format "date", such as 2026-01-31',
    ],
    [
      'Request body property at must match format "date-time"',
      ["body", "at"],
      ["body", "at"],
      'Request body property at must match format "date-time", such as 2026-01-31T08:00:00Z',
    ],
    // The rest of a path stays, and names that the contract does not have.
    [
      "Request query parameter other.0 must be string",
      ["query", "other", "0"],
      ["query", "other", "0"],
      "Request query parameter other.0 must be string",
    ],
    [
      "must have required property 'maxresults'",
      ["body", "a", "0"],
      ["body", "a", "0"],
      "must have required property 'maxresults' (in a.0)",
    ],
    [
      "Request body property a.0 must be string",
      ["body", "a", "0"],
      ["body", "a", "0"],
      "Request body property a.0 must be string",
    ],
  ])("%s", (message, path, expectedPath, expected) => {
    const spelled = spelledRequest(operation, rule(message, ...path), sent("{}", "text/plain"));
    expect(spelled).toMatchObject({ path: expectedPath, message: expected, severity: 0 });
  });

  test("without a key: where the operation takes one", () => {
    const noKey = { code: 401, severity: 0, message: "Invalid security scheme used" };
    const none = sent(null);
    expect(spelledRequest(operation, noKey, none).message).toBe("No key in `X-Key`");
    const security = [
      [{ type: "http", scheme: "bearer" }],
      [{ type: "apiKey", in: "query", name: "access_key" }],
      [],
    ];
    expect(spelledRequest({ ...operation, security }, noKey, none).message).toBe(
      "No key in `Authorization: Bearer <key>`, or the query parameter `access_key`",
    );
  });

  test.each([
    ["{}", undefined, "Request body must be object (without a `Content-Type`, it is read as text)"],
    ["{}", "text/plain", "Request body must be object"],
    [[], undefined, "Request body must be object"],
    ["", undefined, "Request body must be object"],
  ])("in a body of %j with the type %s: whether a type is missing", (body, type, message) => {
    const broken = rule("Request body must be object", "body");
    expect(spelledRequest(operation, broken, sent(body, type)).message).toBe(message);
  });

  test("of a response: its headers", () => {
    const broken = rule(
      "Response header x-ratelimit-limit must be integer",
      "header",
      "x-ratelimit-limit",
    );
    expect(spelledResponse(operation, 200, broken)).toMatchObject({
      path: ["header", "X-RateLimit-Limit"],
      message: "Response header `X-RateLimit-Limit` must be integer",
    });
    expect(spelledResponse(operation, 404, broken)).toEqual(broken);
  });
});

test("Prism names the headers of a response in the place where they are spelled", async () => {
  const engine = await contractOf("qodex");
  const get = engine.operations.find(({ iid }) => iid === "getMe");
  if (!get) throw new Error("getMe");
  const answer = (headers: Record<string, string>) =>
    engine.check(get, { statusCode: 429, headers, body: { error: "rateLimited", message: "x" } });
  const noted = answer({ "content-type": "application/json", "x-ratelimit-limit": "many" });
  expect(noted).toMatchObject([{ location: ["response", "header", "X-RateLimit-Limit"] }]);
});
