import { describe, expect, test } from "vitest";
import { ApiError, NotFoundError, ServerError, type Teams } from "../../../src/teams.ts";
import { client, errorOf } from "../../support/client/client.ts";
import { type Handler, json, serve, text } from "../../support/server/server.ts";

const html = "<!doctype html><title>Sign in</title><p>Please sign in.";
const get = (teams: Teams) => teams.members.get({ member_id: "m", retry: false });
const against = async (handler: Handler) => get(client(await serve(handler)));
const parsed = { "content-type": "application/json" };

describe("an unusual error", () => {
  const failing = (handler: Handler) => errorOf(against(handler), ApiError);

  test("HTML with 502 is a ServerError with the text as its body", async () => {
    const error = await failing(text(html, 502, { "content-type": "text/html" }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error.body).toBe(html);
    expect(error.code).toBeUndefined();
    expect(error.message).toMatch(/failed: 502$/);
  });

  test("an empty body is undefined", async () => {
    expect((await failing(text("", 404))).body).toBeUndefined();
  });

  test("truncated JSON is its text", async () => {
    const error = await failing(text('{"code":"NotFound","mess', 404, parsed));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.body).toBe('{"code":"NotFound","mess');
  });

  test("JSON labelled as HTML is parsed", async () => {
    const error = await failing(
      text('{"code":"NotFound","message":"no"}', 400, { "content-type": "text/html" }),
    );
    expect(error.code).toBe("NotFound");
    // The code takes precedence over the status.
    expect(error).toBeInstanceOf(NotFoundError);
  });

  test.each([
    "null",
    "[]",
    "[1]",
    "1",
    "true",
    '"text"',
    '{"error":null}',
    '{"code":{},"message":7}',
  ])("the JSON value %s has no fields, and is the body", async (body) => {
    const error = await failing(text(body, 400, parsed));
    expect(error.body).toEqual(JSON.parse(body));
    expect(error.code).toBeUndefined();
    expect(error.vendorMessage).toBeUndefined();
  });

  test("a deeply nested body is dropped, because it was not searched for keys", async () => {
    const error = await failing(text("[".repeat(30_000) + "]".repeat(30_000), 400, parsed));
    expect(error).toMatchObject({ status: 400, body: undefined, vendorMessage: undefined });
    const cut = await failing(text("[".repeat(100_000), 400, parsed));
    expect(cut.body).toBe("[".repeat(65_536));
  });

  test("names from Object.prototype are not codes", async () => {
    for (const code of ["constructor", "__proto__", "toString"]) {
      const error = await failing(json({ code, message: "odd" }, 418));
      expect(error.name).toBe("ApiError");
      expect(error.code).toBe(code);
    }
  });

  test("a __proto__ key does not give the error fields", async () => {
    const error = await failing(
      text('{"__proto__":{"code":"NotFound","requestId":"r"},"message":"m"}', 400, parsed),
    );
    expect(error.name).toBe("BadRequestError");
    expect(error.code).toBeUndefined();
    expect(error.requestId).toBeUndefined();
  });

  test.each([418, 499, 599, 999])("the unknown status %i is an ApiError", async (status) => {
    const error = await failing(text("", status));
    expect(error.status).toBe(status);
    expect(error instanceof ServerError).toBe(status >= 500);
  });
});
