import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, MockError, startMock } from "../../../src/mock.ts";
import { createTeams } from "../../../src/teams.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ stateful: true, keys: ["known"], rateLimit: { monthlyQuota: 9 } });
});
afterAll(() => mock.stop());

const members = "/v1/organizations/o/members";
const clientOf = (apiKey: string) =>
  createTeams({ apiKey, organizationId: "o", baseUrl: mock.urls.teams, retry: false });
const ask = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};
const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

/** The steps of one test, and what it must find at the end. */
async function oneTest(index: number): Promise<void> {
  const session = mock.session();
  const teams = clientOf(session.apiKey);
  const member = { member_id: "member_abc123" };
  // Replies: every session has a different one.
  session.use("listBillingGroups", {
    status: 418,
    headers: { "x-test": `${index}` },
    body: { index },
  });
  const scripted = await teams.request("GET", "/v1/organizations/o/billing-groups").result();
  expect(scripted.error).toMatchObject({ status: 418, body: { index } });
  // State: every second session deletes the same member.
  if (index % 2 === 0) await teams.members.delete(member);
  const read = await teams.members.get(member).result();
  expect(read.ok).toBe(index % 2 === 1);
  // Counters: 8 of 9 are left after this request.
  const limited = await fetch(`${mock.urls.qodex}/mocks`, {
    headers: { "x-api-key": session.apiKey },
  });
  expect(limited.headers.get("x-ratelimit-remaining-month")).toBe("8");
  const statuses = index % 2 === 0 ? [418, 200, 404, 200] : [418, 200, 200];
  expect(session.requests().map(({ status }) => status)).toEqual(statuses);
  expect(new Set(session.requests().map((request) => request.session))).toEqual(
    new Set([session.id]),
  );
  session.end();
}

test("50 parallel tests, each with its own session key, never see each other", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, index) => oneTest(index)));
  expect(mock.requests()).toEqual([]);
});

describe("a session", () => {
  test("starts with the first request that names it, in any language", async () => {
    const named = { "x-mock-session": "go test/1", ...bearer("known") };
    const reply = { operationId: "listMembers", status: 503 };
    const control = `${mock.urls.teams}/__mock`;
    expect((await ask(`${control}/replies`, json(reply, named))).status).toBe(201);
    expect((await ask(mock.urls.teams + members, { headers: named })).status).toBe(503);
    expect((await ask(mock.urls.teams + members, { headers: bearer("known") })).status).toBe(200);
    const seen = await ask(`${control}/requests`, { headers: { "x-mock-session": "go test/1" } });
    expect(seen.body.requests).toMatchObject([{ status: 503, session: "go test/1" }]);
    expect(mock.session("go test/1").requests("listMembers")).toHaveLength(1);
  });

  test("is opened and ended over HTTP; its key works on both APIs until then", async () => {
    const control = `${mock.urls.teams}/__mock/sessions`;
    const { status, body } = await ask(control, { method: "POST" });
    expect([status, body]).toEqual([201, { id: expect.any(String), apiKey: expect.any(String) }]);
    const again = await ask(control, json({ id: body.id }));
    expect(again.body).toEqual(body);
    expect((await ask(control)).body.sessions).toContainEqual({ id: body.id });
    const qodex = () => ask(`${mock.urls.qodex}/me`, { headers: { "x-api-key": body.apiKey } });
    expect((await qodex()).status).toBe(200);
    const ended = () => ask(`${control}/${body.id}`, { method: "DELETE" });
    expect([(await ended()).status, (await ended()).status]).toEqual([204, 404]);
    const refused = await qodex();
    // The vendor's shape, with the reason as its text.
    expect([refused.status, refused.body]).toEqual([
      401,
      {
        type: expect.stringMatching(/unauthorized/i),
        title: "Unauthorized",
        detail: expect.stringContaining("belongs to no session"),
        status: 401,
      },
    ]);
    for (const headers of [{}, { prefer: "code=200" }]) {
      const teams = await ask(mock.urls.teams + members, {
        headers: { ...bearer(body.apiKey), ...headers },
      });
      const message = expect.stringContaining("belongs to no session");
      expect([teams.status, teams.body]).toEqual([
        401,
        { requestId: expect.any(String), code: "Unauthorized", message, details: [message] },
      ]);
    }
    const nowhere = await ask(`${mock.urls.teams}/nope`, { headers: bearer(body.apiKey) });
    expect([nowhere.status, nowhere.body.title]).toEqual([
      401,
      expect.stringContaining("belongs to no session"),
    ]);
  });

  test("does not make other keys valid", async () => {
    const headers = { "x-mock-session": "keys", ...bearer("unknown") };
    expect((await ask(mock.urls.teams + members, { headers })).status).toBe(401);
    const key = bearer(mock.session("other").apiKey);
    const both = await ask(mock.urls.teams + members, {
      headers: { "x-mock-session": "keys", ...key },
    });
    expect([both.status, both.body.title]).toEqual([400, expect.stringContaining("different")]);
  });

  test.each([
    ["x".repeat(201), "Node may not send it"],
    ["ü", ""],
  ])("does not accept the id %s", async (id) => {
    const answer = await ask(`${mock.urls.teams}/__mock/sessions`, json({ id }));
    expect([answer.status, answer.body.title]).toEqual([
      400,
      expect.stringContaining("visible ASCII"),
    ]);
    expect(() => mock.session(id)).toThrow(MockError);
    const headers = { "x-mock-session": id, ...bearer("known") };
    expect((await ask(mock.urls.teams + members, { headers })).status).toBe(400);
  });

  test("that has ended cannot be scripted", () => {
    const session = mock.session();
    session.end();
    session.end();
    for (const act of [
      () => session.use("getMember", {}),
      () => session.once("getMember", {}),
      () => session.requests(),
      () => session.reset(),
    ]) {
      expect(act).toThrow(expect.objectContaining({ code: "session-ended" }));
    }
  });

  test("is reset alone, and resetting the mock does not affect it", async () => {
    const session = mock.session();
    const get = () => ask(mock.urls.teams + members, { headers: bearer(session.apiKey) });
    session.use("listMembers", { status: 503 });
    mock.reset();
    expect((await get()).status).toBe(503);
    session.reset();
    expect(session.requests()).toEqual([]);
    expect((await get()).status).toBe(200);
  });
});

test("a key that was sent as the id of a session is in no list of sessions", async () => {
  await using own = await startMock({ apis: ["teams"], keys: ["qk_of_the_options"] });
  const control = `${own.urls.teams}/__mock/`;
  const sent = [
    { ...bearer("qk_beside_itself"), "x-mock-session": "qk_beside_itself" },
    { ...bearer("qk_of_the_options"), "x-mock-session": "a qk_of_the_options b" },
    { ...bearer("any"), "x-mock-session": "any test" },
    // Alone, it is not known to be a key until a request has it as one.
    { "x-mock-session": "qk_used_elsewhere" },
    bearer("qk_used_elsewhere"),
  ];
  for (const headers of sent) await ask(own.urls.teams + members, { headers });
  const { body } = await ask(`${control}sessions`);
  expect(body.sessions.map(({ id }: { id: string }) => id)).toEqual([
    "***",
    "***",
    "any test",
    "***",
  ]);
  const page = await (await fetch(control, { headers: { accept: "text/html" } })).text();
  expect(page).not.toContain("qk_");
  expect(page).toContain('href="./?session=any%20test"');
  expect(page.split("<code>***</code>").length).toBe(4);
});
