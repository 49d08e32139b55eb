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

  test("but never in the body of a previous response", async () => {
    mock.once("listMembers", { fault: "dribble" });
    const received = await sent(`GET ${members} HTTP/1.1\r\n${host}\r\n`, "nonsense\r\n\r\n");
    expect(received).toMatch(/^HTTP\/1\.1 200 /);
    expect(received).not.toContain("not valid HTTP");
  });

  test("and the mock continues", async () => {
    const response = await fetch(mock.urls.teams + members, {
      headers: { authorization: "Bearer any" },
    });
    expect(response.status).toBe(200);
  });
});
