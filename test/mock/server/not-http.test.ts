import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../../src/mock.ts";

let mock: Mock<"teams">;
beforeAll(async () => {
  mock = await startMock({ apis: ["teams"] });
});
afterAll(() => mock.stop());

const members = "/v1/organizations/o/members";
const host = "Host: localhost\r\nAuthorization: Bearer any\r\n";

/**
 * Everything that the mock sends to these bytes until it closes the connection.
 *
 * @param then what to send as soon as a response begins.
 */
const sent = (text: string, then?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(mock.urls.teams).port), "127.0.0.1");
    let received = "";
    socket.on("data", (chunk) => {
      if (received === "" && then !== undefined) socket.write(then);
      received += chunk;
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
    socket.write(Buffer.from(text));
  });

describe("what is not HTTP gets a response with the reason", () => {
  test.each([
    ["a space in the path", `GET /v1/a b HTTP/1.1\r\n${host}\r\n`, 400, /HTTP\//],
    ["a letter that is not encoded", `GET /v1/é HTTP/1.1\r\n${host}\r\n`, 400, /url/i],
    ["a method in lower case", `get ${members} HTTP/1.1\r\n${host}\r\n`, 400, /method/i],
    ["a TLS handshake", "\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400, /method/i],
    ["a header without a colon", `GET ${members} HTTP/1.1\r\n${host}x\r\n\r\n`, 400, /header/i],
    [
      "a chunk without a size",
      `POST ${members} HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
      /chunk/i,
    ],
    [
      "headers of 20 kB",
      `GET ${members} HTTP/1.1\r\n${host}x: ${"y".repeat(20_000)}\r\n\r\n`,
      431,
      /overflow/i,
    ],
  ])("%s", async (_, text, status, reason) => {
    const [head = "", body = ""] = (await sent(text)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain("content-type: application/problem+json");
    expect(JSON.parse(body)).toEqual({
      type: "about:blank",
      title: expect.stringMatching(status === 400 ? /not valid HTTP/ : /too long/),
      status,
      detail: expect.stringMatching(reason),
    });
  });

  test("after the complete response to the request before it, which is in the log", async () => {
    const request = `GET ${members} HTTP/1.1\r\n${host}\r\n`;
    for (const [reply, text, then] of [
      [{ delayMs: 50 }, `${request}nonsense\r\n\r\n`, undefined],
      [{ delayMs: 50 }, `${request}${request}nonsense\r\n\r\n`, undefined],
      [{ fault: "dribble", body: [] }, request, "nonsense\r\n\r\n"],
    ] as const) {
      mock.clearRequests();
      mock.use("listMembers", reply);
      const received = await sent(text, then);
      mock.reset();
      const statuses = [...received.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
      const before = text.split("GET ").slice(1);
      expect(statuses).toEqual([...before.map(() => "200"), "400"]);
      expect(received).toMatch(/[\]}](\r\n0\r\n\r\n)?HTTP\/1\.1 400 .*not valid HTTP[^}]*}$/s);
    }
  });

  test("at once if the request before it is not complete", async () => {
    const chunked = `${host}Transfer-Encoding: chunked\r\n\r\n`;
    const received = await sent(`POST ${members} HTTP/1.1\r\n${chunked}2\r\n{}\r\nzz\r\n`);
    expect(received).toMatch(/^HTTP\/1\.1 400 .*not valid HTTP[^}]*}$/s);
  });

  test("and a client that leaves meanwhile does no harm", async () => {
    mock.once("listMembers", { delayMs: 50 });
    const socket = connect(Number(new URL(mock.urls.teams).port), "127.0.0.1");
    socket.on("error", () => {}); // It may be reset.
    socket.write(`GET ${members} HTTP/1.1\r\n${host}\r\nnonsense\r\n\r\n`, () => socket.destroy());
    await expect.poll(() => mock.requests().length).toBe(1);
  });

  test("and the mock continues", async () => {
    const response = await fetch(mock.urls.teams + members, {
      headers: { authorization: "Bearer any" },
    });
    expect(response.status).toBe(200);
  });
});
