import { describe, expect, test } from "vitest";
import { ApiError, ParseError, type Teams } from "../../../src/teams.ts";
import { client, errorOf } from "../../support/client/client.ts";
import { bytes, type Handler, json, serve, text } from "../../support/server/server.ts";

const html = "<!doctype html><title>Sign in</title><p>Please sign in.";
const get = (teams: Teams) => teams.members.get({ member_id: "m", retry: false });
const against = async (handler: Handler) => get(client(await serve(handler)));
const parsed = { "content-type": "application/json" };

describe("an invalid success", () => {
  test("an empty body is a ParseError if the contract declares a body", async () => {
    const error = await errorOf(against(text("", 200, parsed)), ParseError);
    expect(error).toMatchObject({ status: 200, reason: "empty", excerpt: "" });
  });

  test("HTML with 200 is a ParseError that quotes its beginning", async () => {
    const error = await errorOf(
      against(text(html + "x".repeat(1000), 200, { "content-type": "text/html" })),
      ParseError,
    );
    expect(error.status).toBe(200);
    expect(error.excerpt).toHaveLength(200);
    expect(error.excerpt).toMatch(/^<!doctype html>/);
    expect(error.message).toContain("returned 200 with a body that is not JSON (text/html)");
  });

  test("a ParseError is not retried", async () => {
    const server = await serve(text(html), json({}));
    await errorOf(client(server).members.get({ member_id: "m" }), ParseError);
    expect(server.requests).toHaveLength(1);
  });

  test("truncated JSON is a ParseError", async () => {
    const error = await errorOf(against(text('{"id":"m', 200, parsed)), ParseError);
    expect(error.excerpt).toBe('{"id":"m');
  });

  test("several JSON values in a row are a ParseError", async () => {
    await errorOf(against(text("{}\n{}\n", 200, parsed)), ParseError);
  });

  test("JSON labelled as HTML or text, or without a label, is parsed", async () => {
    for (const type of ["text/html", "text/plain", "application/octet-stream", "no type at all"]) {
      expect(await against(text('{"id":"m"}', 200, { "content-type": type }))).toEqual({ id: "m" });
    }
    expect(await against(text('{"id":"m"}'))).toEqual({ id: "m" });
  });

  test("a byte order mark is skipped", async () => {
    expect(await against(text('\ufeff{"id":"m"}', 200, parsed))).toEqual({ id: "m" });
  });

  test("invalid UTF-8 becomes U+FFFD, whatever the charset", async () => {
    const body = Buffer.from('{"name":"Zo\xeb"}', "latin1");
    const type = { "content-type": "application/json; charset=iso-8859-1" };
    expect(await against(text(body, 200, type))).toEqual({ name: "Zo\ufffd" });
  });

  test("UTF-16 is a ParseError", async () => {
    await errorOf(against(text(Buffer.from('{"id":"m"}', "utf16le"), 200, parsed)), ParseError);
  });

  test("200 with an error body is data: the status decides", async () => {
    const body = { requestId: "r", code: "NotFound", message: "not here" };
    expect(await against(json(body))).toEqual(body);
  });

  test("204 with a body has no body, and the bytes after it are not the next response", async () => {
    const server = await serve(
      bytes("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n", '{"evil":1}'),
      json({ id: "next" }),
    );
    const teams = client(server);
    expect((await errorOf(get(teams), ParseError)).reason).toBe("empty");
    expect(await get(teams)).toEqual({ id: "next" });
  });

  test("205 is a ParseError and 304 an ApiError: there is no data", async () => {
    expect(await errorOf(against(text("", 205)), ParseError)).toMatchObject({ reason: "empty" });
    expect(await errorOf(against(text("", 304)), ApiError)).toMatchObject({ status: 304 });
  });

  test("JSON nested 100,000 levels deep is returned as data", async () => {
    const depth = 100_000;
    let node = (await against(text("[".repeat(depth) + "]".repeat(depth), 200, parsed))) as unknown;
    let levels = 0;
    for (; Array.isArray(node); levels += 1) node = node[0];
    expect(levels).toBe(depth);
  });

  test("a key named __proto__ does not change a prototype", async () => {
    const data = (await against(
      text('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    )) as object;
    expect(Object.hasOwn(data, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
