import { describe, expect, test } from "vitest";
import {
  ApiError,
  BadRequestError,
  ConnectionError,
  NotFoundError,
  ParseError,
  ServerError,
  type Teams,
  TimeoutError,
  UsageError,
} from "../../src/teams.ts";
import { client, errorOf, stubbed } from "../support/client.ts";
import { bytes, type Handler, json, serve, text } from "../support/server.ts";

const html = "<!doctype html><title>Sign in</title><p>Please sign in.";
const get = (teams: Teams) => teams.members.get({ member_id: "m", retry: false });
const against = async (handler: Handler) => get(client(await serve(handler)));
const parsed = { "content-type": "application/json" };

describe("a success that is none", () => {
  test("an empty body is undefined", async () => {
    expect(await against(text("", 200, parsed))).toBeUndefined();
  });

  test("HTML with 200 is a ParseError that quotes its beginning", async () => {
    const error = await errorOf(
      against(text(html + "x".repeat(1000), 200, { "content-type": "text/html" })),
      ParseError,
    );
    expect(error.status).toBe(200);
    expect(error.excerpt).toHaveLength(200);
    expect(error.excerpt).toMatch(/^<!doctype html>/);
    expect(error.message).toContain("answered 200 with a body that is not JSON (text/html)");
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

  test("JSON that calls itself HTML, text or nothing is read all the same", async () => {
    for (const type of ["text/html", "text/plain", "application/octet-stream", "no type at all"]) {
      expect(await against(text('{"id":"m"}', 200, { "content-type": type }))).toEqual({ id: "m" });
    }
    expect(await against(text('{"id":"m"}'))).toEqual({ id: "m" });
  });

  test("a byte order mark is skipped", async () => {
    expect(await against(text('\ufeff{"id":"m"}', 200, parsed))).toEqual({ id: "m" });
  });

  test("bytes that are no UTF-8 become U+FFFD, whatever charset is named", async () => {
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

  test("204 with a body is undefined, and the bytes behind it are no answer to the next", async () => {
    const server = await serve(
      bytes("HTTP/1.1 204 No Content\r\nContent-Length: 10\r\n\r\n", '{"evil":1}'),
      json({ id: "next" }),
    );
    const teams = client(server);
    expect(await get(teams)).toBeUndefined();
    expect(await get(teams)).toEqual({ id: "next" });
  });

  test("205 and a 304 that nobody asked for are undefined", async () => {
    expect(await against(text("", 205))).toBeUndefined();
    expect(await against(text("", 304))).toBeUndefined();
  });

  test("JSON nested 100,000 levels deep ends: it is data", async () => {
    const depth = 100_000;
    let node = (await against(text("[".repeat(depth) + "]".repeat(depth), 200, parsed))) as unknown;
    let levels = 0;
    for (; Array.isArray(node); levels += 1) node = node[0];
    expect(levels).toBe(depth);
  });

  test("a key named __proto__ changes no prototype", async () => {
    const data = (await against(
      text('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    )) as object;
    expect(Object.hasOwn(data, "__proto__")).toBe(true);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a transfer that is none", () => {
  test("one byte at a time is put together", async () => {
    const body = JSON.stringify({ name: "Zoë 🦊" });
    const data = await against(async (response) => {
      response.writeHead(200, parsed);
      for (const byte of Buffer.from(body)) {
        response.write(Buffer.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    expect(data).toEqual({ name: "Zoë 🦊" });
  });

  test("a body that never ends, ends with the timeout", async () => {
    let timer: NodeJS.Timeout | undefined;
    const closed = Promise.withResolvers<void>();
    const server = await serve((response) => {
      response.writeHead(200, parsed);
      timer = setInterval(() => response.write(" "), 2);
      response.on("close", () => {
        clearInterval(timer);
        closed.resolve();
      });
    });
    const teams = client(server, { timeout: 50, retry: false });
    await errorOf(teams.members.get({ member_id: "m" }), TimeoutError);
    // And the server learns that nobody reads on.
    await closed.promise;
  });

  test("an error body that never ends is read up to 64 KiB", async () => {
    const error = await errorOf(
      against((response) => {
        response.writeHead(404, { "content-type": "text/plain" });
        const more = () => {
          while (response.write("x".repeat(16_384)));
        };
        response.on("drain", more);
        more();
      }),
      NotFoundError,
    );
    expect(error.body).toBe("x".repeat(65_536));
  });

  test("an error body of 50 MB costs neither memory nor time", async () => {
    const chunk = Buffer.alloc(65_536, "a");
    let sent = 0;
    const server = await serve((response) => {
      response.writeHead(500, {
        "content-type": "text/plain",
        "content-length": `${50 * 2 ** 20}`,
      });
      const more = () => {
        while (sent < 50 * 2 ** 20) {
          sent += chunk.length;
          if (!response.write(chunk)) break;
        }
      };
      response.on("drain", more);
      more();
    });
    const began = performance.now();
    const error = await errorOf(get(client(server)), ServerError);
    expect(performance.now() - began).toBeLessThan(2000);
    expect((error.body as string).length).toBe(65_536);
    // What the client did not ask for stays with the server, but for some buffers of the system.
    expect(sent).toBeLessThan(25 * 2 ** 20);
  });

  test("fewer bytes than Content-Length is a ConnectionError", async () => {
    const error = await errorOf(
      against(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", '{"id":"m"}')),
      ConnectionError,
    );
    expect(error.attempts).toBe(1);
  });

  test("more bytes than Content-Length are not read", async () => {
    expect(
      await against(bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", '{"id":"m"}{"evil":1}')),
    ).toEqual({ id: "m" });
  });

  test("an error body that breaks off keeps its status", async () => {
    const error = await errorOf(
      against(bytes("HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\n", "half of")),
      BadRequestError,
    );
    expect(error.body).toBe("half of");
  });

  test("a chunk length that is no number is a ConnectionError", async () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    await errorOf(against(bytes(head, "zz\r\n{}\r\n")), ConnectionError);
  });

  test("an answer that is not HTTP is a ConnectionError", async () => {
    await errorOf(against(bytes("SSH-2.0-OpenSSH_9.6\r\n")), ConnectionError);
  });

  test("headers beyond all bounds are a ConnectionError", async () => {
    const huge = `HTTP/1.1 200 OK\r\nX-Huge: ${"h".repeat(200_000)}\r\n\r\n`;
    const error = await errorOf(against(bytes(huge)), ConnectionError);
    expect(error.message.length).toBeLessThan(300);
  });

  test("a body that is not gzip although it says so is a ConnectionError", async () => {
    await errorOf(against(text("{}", 200, { "content-encoding": "gzip" })), ConnectionError);
  });
});

describe("an error that is odd", () => {
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

  test("JSON that calls itself HTML is read", async () => {
    const error = await failing(
      text('{"code":"NotFound","message":"no"}', 400, { "content-type": "text/html" }),
    );
    expect(error.code).toBe("NotFound");
    // The code decides before the status.
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

  test("a deeply nested one ends as its text or its value", async () => {
    const error = await failing(text("[".repeat(30_000) + "]".repeat(30_000), 400, parsed));
    expect(Array.isArray(error.body)).toBe(true);
    const cut = await failing(text("[".repeat(100_000), 400, parsed));
    expect(cut.body).toBe("[".repeat(65_536));
  });

  test("names of Object.prototype are no codes", async () => {
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

describe("injection", () => {
  const untouched = () =>
    stubbed(() => {
      throw new Error("It should not have been sent.");
    });

  test("a line break in a header's value is refused before the request", async () => {
    for (const value of ["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "snow ☃"]) {
      const headers = { "x-team": value };
      const call = untouched().members.get({ member_id: "m", headers });
      const error = await errorOf(call, UsageError);
      expect(error.message).toContain("`x-team`");
      expect(error.message).not.toContain("evil");
    }
  });

  test("a line break in a header's name is refused before the request", async () => {
    for (const name of ["x\r\ny", "x y", "x:y", "", "ä"]) {
      const call = untouched().members.get({ member_id: "m", headers: { [name]: "1" } });
      await errorOf(call, UsageError);
    }
  });

  test("the same holds for the headers of a client", () => {
    const bad = (headers: Record<string, string>) => () =>
      stubbed(() => Promise.reject(new Error()), { headers }).members;
    expect(bad({ "x-team": "a\r\nx-evil: 1" })).toThrow(UsageError);
    expect(bad({ "x\r\ny": "1" })).toThrow(UsageError);
  });

  test("path and query values stay what they are: values", async () => {
    const server = await serve(json({ members: [] }));
    const teams = client(server);
    await teams.members.get({ member_id: "a/../b?x=1#y\r\nHost: evil" });
    await teams.members.list({ email: "a&admin=true#\r\n", nextToken: "t=1&u" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/organizations/org_1/members/a%2F..%2Fb%3Fx%3D1%23y%0D%0AHost%3A%20evil",
      "/v1/organizations/org_1/members?email=a%26admin%3Dtrue%23%0D%0A&nextToken=t%3D1%26u",
    ]);
  });

  test.each([".", ".."])("a path value of %j is refused before the request", async (member_id) => {
    await errorOf(untouched().members.get({ member_id }), UsageError);
  });

  test("a line break in the path of request() splits nothing", async () => {
    const server = await serve(json({}));
    await client(server).request("GET", "/x HTTP/1.1\r\nx-evil: 1\r\n\r\n");
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers["x-evil"]).toBeUndefined();
  });
});
