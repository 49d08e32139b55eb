import { describe, expect, test } from "vitest";
import { BadRequestError, ConnectionError, type Teams, TimeoutError } from "../../../src/teams.ts";
import { client, errorOf } from "../../support/client/client.ts";
import { bytes, type Handler, serve, text } from "../../support/server/server.ts";

const get = (teams: Teams) => teams.members.get({ member_id: "m", retry: false });
const against = async (handler: Handler) => get(client(await serve(handler)));
const parsed = { "content-type": "application/json" };

describe("a broken transfer", () => {
  test("a body sent byte by byte is assembled", async () => {
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

  test("a body that never ends fails with the timeout", async () => {
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
    // The server sees that the client stopped reading.
    await closed.promise;
  });

  test("fewer bytes than Content-Length is a ConnectionError", async () => {
    const error = await errorOf(
      against(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", '{"id":"m"}')),
      ConnectionError,
    );
    expect(error.attempts).toBe(1);
  });

  test("bytes beyond Content-Length are not read", async () => {
    expect(
      await against(bytes("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", '{"id":"m"}{"evil":1}')),
    ).toEqual({ id: "m" });
  });

  test("an error body that is cut off keeps its status", async () => {
    const error = await errorOf(
      against(bytes("HTTP/1.1 400 Bad\r\nContent-Length: 100\r\n\r\n", "half of")),
      BadRequestError,
    );
    expect(error.body).toBe("half of");
  });

  test("a chunk length that is not a number is a ConnectionError", async () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    await errorOf(against(bytes(head, "zz\r\n{}\r\n")), ConnectionError);
  });

  test("a response that is not HTTP is a ConnectionError", async () => {
    await errorOf(against(bytes("SSH-2.0-OpenSSH_9.6\r\n")), ConnectionError);
  });

  test("headers that are too large are a ConnectionError", async () => {
    const huge = `HTTP/1.1 200 OK\r\nX-Huge: ${"h".repeat(200_000)}\r\n\r\n`;
    const error = await errorOf(against(bytes(huge)), ConnectionError);
    expect(error.message.length).toBeLessThan(300);
  });

  test("a body labelled as gzip that is not gzip is a ConnectionError", async () => {
    await errorOf(against(text("{}", 200, { "content-encoding": "gzip" })), ConnectionError);
  });
});
