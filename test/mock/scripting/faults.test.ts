import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Fault, type Mock, MockError, startMock } from "../../../src/mock.ts";
import { ConnectionError, ParseError, TimeoutError } from "../../../src/teams.ts";
import { client, reasonOf } from "../../support/client/client.ts";

let mock: Mock<"teams">;
beforeAll(async () => {
  mock = await startMock({ apis: ["teams"] });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const members = "/v1/organizations/o/members";

/** Everything that is received on a separate connection, and how it ends. */
async function bytes(path = members): Promise<{ text: string; end: string }> {
  const socket = connect(Number(new URL(mock.urls.teams).port), "127.0.0.1");
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer k\r\nConnection: close\r\n\r\n`,
  );
  let text = "";
  let end = "closed";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  socket.on("error", (error: NodeJS.ErrnoException) => {
    end = String(error.code);
  });
  await once(socket, "close").catch(() => undefined);
  return { text, end };
}

describe("a network fault", () => {
  test("reset sends nothing and resets the connection", async () => {
    mock.once("listMembers", { fault: "reset" });
    expect(await bytes()).toEqual({ text: "", end: "ECONNRESET" });
    expect(mock.requests()).toMatchObject([{ status: 0, fault: "reset", source: "reply" }]);
  });

  test("empty sends nothing and closes the connection", async () => {
    mock.once("listMembers", { fault: "empty" });
    expect(await bytes()).toEqual({ text: "", end: "closed" });
  });

  test("cut closes the connection in the middle of the body, or of the head", async () => {
    mock.once("listMembers", { status: 500, body: "0123456789", fault: "cut" });
    const { text } = await bytes();
    expect(text).toMatch(/^HTTP\/1.1 500 .*content-length: 10.*\r\n\r\n01234$/is);
    mock.once("listMembers", { status: 204, fault: "cut" });
    expect((await bytes()).text).toBe("HTTP/1.1 ");
    expect(mock.requests()).toMatchObject([
      { status: 500, fault: "cut" },
      { status: 204, fault: "cut" },
    ]);
  });

  test("dribble sends the whole body, in chunks", async () => {
    mock.once("listMembers", { body: "abc", fault: "dribble" });
    expect((await bytes()).text).toMatch(/abc$/);
  });

  test("timeout sends nothing, until the client gives up", async () => {
    mock.once("listMembers", { fault: "timeout" });
    const teams = client(mock.urls.teams, { retry: false, timeout: 1_000 });
    expect(await reasonOf(teams.members.list())).toBeInstanceOf(TimeoutError);
    expect(mock.requests()).toMatchObject([{ status: 0, fault: "timeout" }]);
  });

  test("is retried by the client if the response is lost, and named if it is not", async () => {
    for (const fault of ["reset", "empty", "cut"] as const) {
      mock.once("getMember", { fault });
      const teams = client(mock.urls.teams);
      expect(await teams.members.get({ member_id: "m" })).toHaveProperty("id");
      mock.once("getMember", { fault });
      const plain = client(mock.urls.teams, { retry: false });
      const reason = await reasonOf(plain.members.get({ member_id: "m" }));
      expect([ConnectionError, ParseError].some((type) => reason instanceof type)).toBe(true);
    }
    const seen = mock.requests("getMember").map(({ fault, status }) => fault ?? status);
    expect(seen).toEqual(["reset", 200, "reset", "empty", 200, "empty", "cut", 200, "cut"]);
  });
});

describe("a reply with an invalid fault is refused", () => {
  test.each([
    [{ fault: "slow" }, /`fault` must be one of: reset, empty, cut, dribble, timeout/],
    [{ fault: "reset", status: 503 }, /omit `status`/],
    [{ fault: "timeout", body: {} }, /omit `body`/],
  ])("%j", (reply, message) => {
    const use = () => mock.use("getMember", reply as { fault: Fault });
    expect(use).toThrow(MockError);
    expect(use).toThrow(message);
  });
});
