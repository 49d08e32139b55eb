import { describe, expect, test } from "vitest";
import { manual } from "../../support/client/transports.ts";
import { bytes, serve, text } from "../../support/server/server.ts";
import { comparedWithFetch } from "./compared.ts";

const { both, withResponse } = comparedWithFetch();

describe("the head of a response equals that of fetch", () => {
  test.each([
    [200, "OK"],
    [201, "All Good"],
    [302, "Found"],
    [418, "I'm a Teapot"],
    [503, ""],
  ])("%i %s", async (status, reason) => {
    const head = await withResponse(
      (response) => {
        response.writeHead(status, reason, { location: "/x" }).end("{}");
      },
      (response) => {
        const { type, redirected, ok, statusText } = response;
        return { type, redirected, ok, status: response.status, statusText };
      },
    );
    expect(head.status).toBe(status);
    expect(head.ok).toBe(status < 300);
  });

  test("it is a Response, and has its string tag", async () => {
    const facts = await withResponse(text("{}"), (response) => [
      response instanceof Response,
      Object.prototype.toString.call(response),
    ]);
    expect(facts).toEqual([true, "[object Response]"]);
  });

  test("it has the address that was requested", async () => {
    const server = await serve(text("{}"));
    const url = `${server.url}/a/../b?c=d e#f`;
    expect(await both(async (send) => (await send(url, manual)).url)).toBe(
      `${server.url}/b?c=d%20e`,
    );
  });

  test("headers: repeated ones, cookies, and bytes beyond ASCII", async () => {
    const raw =
      "HTTP/1.1 200 OK\r\nX-Twice: a\r\nx-twice: b\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n" +
      "X-Empty:\r\nX-Latin: Zo\xeb\r\n__proto__: p\r\nContent-Length: 2\r\n\r\n{}";
    const headers = await withResponse(bytes(Buffer.from(raw, "latin1")), (response) => [
      [...response.headers],
      response.headers.getSetCookie(),
      Object.is(response.headers, response.headers),
    ]);
    expect(headers).toEqual([
      expect.arrayContaining([
        ["x-twice", "a, b"],
        ["x-latin", "Zoë"],
        ["x-empty", ""],
        ["__proto__", "p"],
      ]),
      ["a=1", "b=2"],
      true,
    ]);
  });

  test("informational responses before it are skipped", async () => {
    const raw =
      "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    const seen = await withResponse(bytes(raw), async (response) => [
      response.status,
      response.headers.has("link"),
      await response.text(),
    ]);
    expect(seen).toEqual([200, false, "{}"]);
  });
});
