import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, MockError, startMock } from "../../../src/mock.ts";

let mock: Mock<"teams">;
beforeAll(async () => {
  mock = await startMock({ apis: ["teams"] });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const members = "/v1/organizations/o/members";
const ask = async (path: string, init: RequestInit = {}) => {
  const headers = { authorization: "Bearer k", "content-type": "application/json" };
  const response = await fetch(mock.urls.teams + path, {
    ...init,
    headers: { ...headers, ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};
const status = async (path: string, init: RequestInit = {}) => (await ask(path, init)).status;
const post = (path: string, body: unknown) =>
  ask(path, { method: "POST", body: JSON.stringify(body) });

describe("a reply with match", () => {
  test("is used for one member only", async () => {
    mock.use("getMember", { status: 404, match: { path: { member_id: "m/1" } } });
    expect(await status(`${members}/m%2F1`)).toBe(404);
    expect(await status(`${members}/m2`)).toBe(200);
  });

  test("is used for a query and for a header", async () => {
    mock.use("listMembers", { status: 418, match: { query: { maxResults: 5 } } });
    mock.use("listMembers", { status: 503, match: { headers: { "X-Test": "a" } } });
    expect(await status(`${members}?maxResults=5`)).toBe(418);
    expect(await status(`${members}?maxResults=50`)).toBe(200);
    expect(await status(members, { headers: { "x-test": "a" } })).toBe(503);
    expect(await status(members, { headers: { "x-test": "b" } })).toBe(200);
  });

  test("precedes one without; times first, in order; the newest match first", async () => {
    const match = { path: { member_id: "m" } };
    mock.use("getMember", { status: 500 });
    mock.use("getMember", { status: 501, match });
    mock.use("getMember", { status: 502, match: { headers: { "x-test": "a" } } });
    mock.once("getMember", { status: 503, match: { path: { member_id: "other" } } });
    mock.once("getMember", { status: 504 });
    const headers = { "x-test": "a" };
    const statuses = [];
    for (const init of [{}, {}, { headers }]) statuses.push(await status(`${members}/m`, init));
    statuses.push(await status(`${members}/other`), await status(`${members}/other`));
    expect(statuses).toEqual([504, 501, 502, 503, 500]);
  });

  test("replaces one with the same match", async () => {
    mock.use("getMember", { status: 501, match: { path: { member_id: "m" } } });
    mock.use("getMember", { status: 502, match: { path: { member_id: "m" } } });
    const { body } = await ask("/__mock/replies");
    expect(body.replies).toHaveLength(1);
    expect(await status(`${members}/m`)).toBe(502);
  });
});

test("over HTTP, replies are listed with their remaining uses, and removed one by one", async () => {
  const match = { path: { member_id: "m" } };
  await post("/__mock/replies", { operationId: "getMember", status: 404, match, times: 2 });
  const lasting = await post("/__mock/replies", { operationId: "listMembers", status: 503 });
  expect(lasting.body).toEqual({
    id: expect.any(String),
    operationId: "listMembers",
    times: null,
  });
  expect(await status(`${members}/m`)).toBe(404);
  const { body } = await ask("/__mock/replies");
  expect(body.replies).toEqual([
    { id: expect.any(String), operationId: "getMember", match, timesLeft: 1, status: 404 },
    { id: lasting.body.id, operationId: "listMembers", match: null, timesLeft: null, status: 503 },
  ]);
  const remove = () => status(`/__mock/replies/${lasting.body.id}`, { method: "DELETE" });
  expect([await remove(), await remove()]).toEqual([204, 404]);
  expect(await status(members)).toBe(200);
  expect(await status(`${members}/m`)).toBe(404);
  expect((await ask("/__mock/replies")).body.replies).toEqual([]);
  expect(await status("/__mock/replies/%", { method: "DELETE" })).toBe(404);
});

describe("a match that no request can satisfy is refused", () => {
  test.each([
    [[], /`match` must be an object/],
    [{ url: {} }, /no field `url`. Its fields are: path, query, headers, body/],
    [{ path: { memberId: "m" } }, /getMember has no path parameter `memberId`.*member_id/],
    [{ query: { a: 1 } }, /getMember has no query parameter `a`/],
    [{ path: "m" }, /`match.path` must be an object/],
    [{ path: { member_id: ["m"] } }, /`match.path.member_id` must be a text/],
    [{ headers: { a: {} } }, /`match.headers.a` must be a text/],
    [{ body: { name: "m" } }, /getMember has no request body: omit `match.body`/],
  ])("%j", async (match, message) => {
    const refused = await post("/__mock/replies", { operationId: "getMember", match });
    expect([refused.status, refused.body.title]).toEqual([400, expect.stringMatching(message)]);
    const use = () => mock.use("getMember", { match: match as object });
    expect(use).toThrow(MockError);
    expect(use).toThrow(message);
  });
  test("and so is one of a function", async () => {
    mock.use("getMember", () => ({ status: 404, match: {} }));
    const answer = await ask(`${members}/m`);
    expect([answer.status, answer.body.detail]).toEqual([
      500,
      expect.stringContaining("no `match`"),
    ]);
  });
});
