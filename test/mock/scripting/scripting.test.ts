import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, MockError, type MockReply, startMock } from "../../../src/mock.ts";
import { isApiError, type Teams } from "../../../src/teams.ts";
import { client, reasonOf } from "../../support/client/client.ts";

let mock: Mock<"teams">;
let teams: Teams;
beforeAll(async () => {
  mock = await startMock({ apis: ["teams"] });
  teams = client(mock.urls.teams);
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const get = () => teams.members.get({ member_id: "m/1" });
const seen = (operationId: string) => mock.requests(operationId).map(({ status }) => status);

describe("a scripted reply", () => {
  test("once: the client retries and gets the contract's response", async () => {
    mock.once("getMember", { status: 503, headers: { "Retry-After": "0" } });
    expect(await get()).toMatchObject({ id: expect.any(String) });
    expect(seen("getMember")).toEqual([503, 200]);
    expect(mock.requests()[0]?.source).toBe("reply");
  });

  test("without a body returns the contract's body of that status", async () => {
    mock.use("getMember", { status: 404, headers: { "X-Trace": "t" } });
    const error = await reasonOf(get());
    if (!isApiError(error)) throw error;
    expect([error.status, error.code]).toEqual([404, "NotFound"]);
    expect(error.headers["x-trace"]).toBe("t");
  });

  test("may have an undeclared status, which is a violation", async () => {
    mock.use("getMember", { status: 418, body: "short and stout" });
    expect(await reasonOf(get())).toMatchObject({ status: 418 });
    expect(mock.requests()[0]?.violations).toMatchObject([{ location: ["response"] }]);
  });

  test("with the status 405 keeps its own list of methods, and gets that of the path otherwise", async () => {
    const allow = async (headers?: Record<string, string>) => {
      mock.once("getMember", { status: 405, ...(headers && { headers }) });
      const error = await reasonOf(get());
      return isApiError(error) && error.headers["allow"];
    };
    expect(await allow({ Allow: "PUT" })).toBe("PUT");
    expect(await allow()).toBe("DELETE, GET, HEAD");
  });

  test("with an invalid body is sent, and reported", async () => {
    mock.use("getMember", { body: { id: 5 } });
    expect(await get()).toEqual({ id: 5 });
    const rules = mock.requests()[0]?.violations.map(({ location }) => location.join("."));
    expect(rules).toContain("response.body.id");
  });

  const json = { "content-type": "application/json" };
  const complete = { id: "m", name: "A", role: "org_admin", status: "ENABLED", joinedAt: "" };
  const member = { ...complete, joinedAt: "2025-06-01T08:00:00Z" };
  test.each<[string, MockReply, string[]]>([
    ["a JSON text", { body: JSON.stringify(member), headers: json }, []],
    [
      "a JSON text of another form",
      { body: "[]", headers: json },
      ["response,body: Response body must be object"],
    ],
    [
      "a text that is not JSON",
      { body: "{bad", headers: json },
      ["response,body: Response body is not valid JSON"],
    ],
    ["the contract's body", { headers: { "x-trace": "t" } }, []],
    [
      "the contract's body under another label",
      { headers: { "content-type": "text/html" } },
      [expect.stringMatching(/^response: The received media type "text\/html" does not match/)],
    ],
    [
      "an undeclared status",
      { status: 299 },
      [expect.stringMatching(/^response: Unable to match the returned status code/)],
    ],
    [
      "an undeclared status with JSON that is none",
      { status: 299, body: "{bad", headers: json },
      [
        expect.stringMatching(/^response: Unable to match the returned status code/),
        "response,body: Response body is not valid JSON",
      ],
    ],
    ["no body of a declared status", { status: 404 }, []],
  ])("is judged as it is sent: %s", async (_, reply, expected) => {
    mock.once("getMember", reply);
    const headers = { authorization: "Bearer k" };
    await (await fetch(`${mock.urls.teams}/v1/organizations/o/members/m`, { headers })).text();
    const found = mock.requests()[0]?.violations.map((one) => `${one.location}: ${one.message}`);
    expect(found?.slice(0, expected.length)).toEqual(expected);
    expect(found?.length === 0).toBe(expected.length === 0);
  });

  test("with a request that the contract merely notes keeps the note", async () => {
    const headers = { authorization: "Bearer k" };
    const url = `${mock.urls.teams}/v1/organizations/o/members/m?unknwon=1`;
    for (const reply of [{ body: member }, { headers: { "x-trace": "t" } }, {}]) {
      mock.once("getMember", reply);
      await (await fetch(url, { headers })).text();
      expect(mock.requests().at(-1)).toMatchObject({
        source: "reply",
        violations: [{ code: "unknown-parameter" }],
      });
    }
  });

  test("is sent for a preference that selects nothing", async () => {
    mock.use("getMember", { status: 503 });
    const url = `${mock.urls.teams}/v1/organizations/o/members/m`;
    for (const [prefer, status] of [
      ['foo="x; code=1"', 503],
      ["return=minimal; code=404", 503],
      ["x-code=404", 503],
      ['return=minimal, CODE="404"', 404],
    ] as const) {
      const headers = { authorization: "Bearer k", prefer };
      expect((await fetch(url, { headers })).status, prefer).toBe(status);
    }
  });

  test("by a function of the request, which may leave it to the contract", async () => {
    mock.use("getMember", async ({ path, method, headers }) =>
      path.endsWith("m%2F1") && headers["authorization"]
        ? { body: { id: `${method} ${path.split("/").at(-1)}` } }
        : undefined,
    );
    expect(await get()).toEqual({ id: "GET m%2F1" });
    expect(await teams.members.get({ member_id: "other" })).toHaveProperty("role");
  });

  test("by a function that throws or returns an invalid reply is a 500 that says so", async () => {
    const plain = client(mock.urls.teams, { retry: false });
    const wrong = () => plain.members.get({ member_id: "m" });
    mock.once("getMember", () => {
      throw new Error("out of replies");
    });
    expect(await reasonOf(wrong())).toMatchObject({ status: 500 });
    mock.once("getMember", () => ({ status: 7 }));
    const error = await reasonOf(wrong());
    expect(JSON.stringify(error)).not.toContain("    at ");
    expect(seen("getMember")).toEqual([500, 500]);
  });

  test("is used the given number of times, in order, and a permanent one after them", async () => {
    mock.use("getMember", { body: { id: "last" } });
    mock.use("getMember", { body: { id: "two" } }, { times: 2 });
    mock.once("getMember", { body: { id: "one" } });
    const ids: unknown[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await get()).id);
    expect(ids).toEqual(["two", "two", "one", "last", "last"]);
  });

  test("is not used up by a request that the contract refuses", async () => {
    mock.once("listMembers", { status: 404 });
    const url = `${mock.urls.teams}/v1/organizations/o/members`;
    const headers = { authorization: "Bearer k" };
    expect((await fetch(`${url}?maxResults=0`, { headers })).status).toBe(400);
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { ...headers, prefer: "code=403" } })).status).toBe(403);
    expect((await fetch(`${url}?__dynamic=true`, { headers })).status).toBe(200);
    for (const [accept, status] of [
      ["text/html", 406],
      ["text/html, application/json;q=0", 406],
      ["json", 400],
    ] as const) {
      expect((await fetch(url, { headers: { ...headers, accept } })).status).toBe(status);
    }
    expect((await fetch(url, { headers })).status).toBe(404);
  });

  test("of a list can end it", async () => {
    mock.use("listMembers", { body: { members: [], maxResults: 20 } });
    const items = [];
    for await (const member of teams.members.list()) items.push(member);
    expect(items).toEqual([]);
    expect(mock.requests()[0]?.violations).toEqual([]);
  });
});

describe("requests()", () => {
  test("are available as soon as the response is, and contain no key", async () => {
    await get();
    expect(mock.requests()).toMatchObject([{ operationId: "getMember", method: "GET" }]);
    expect(JSON.stringify(mock.requests())).not.toContain("qk_MARKER");
  });
  test("have the body that was sent, and can be cleared", async () => {
    const body = { email: "a@b.co", password: "s3cret", role: "member" };
    await fetch(`${mock.urls.teams}/v1/organizations/o/members`, {
      method: "POST",
      headers: { authorization: "Bearer k", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(mock.requests()[0]?.body).toEqual({ ...body, password: "***" });
    mock.clearRequests();
    expect(mock.requests()).toEqual([]);
  });
});

describe("an invalid name or reply", () => {
  const rejection = (act: () => unknown): MockError => {
    try {
      act();
    } catch (error) {
      if (error instanceof MockError) return error;
    }
    throw new Error("not refused");
  };
  test.each([
    ["use", () => mock.use("getMembr", {})],
    ["once", () => mock.once("getMembr", {})],
    ["requests", () => mock.requests("getMembr")],
  ])("%s() suggests similar names", (_, act) => {
    const { code, message } = rejection(act);
    expect(code).toBe("unknown-operation");
    expect(message).toContain('no operation "getMembr". Did you mean getMember');
  });
  test.each(["Content-Length", "Transfer-Encoding", "trailer"])(
    "%s is a header of the mock",
    (name) => {
      expect(rejection(() => mock.use("getMember", { headers: { [name]: "5" } })).message).toBe(
        `\`headers\` has ${name}, which the mock sets itself: omit it.`,
      );
    },
  );
  test("use() says what is wrong with a reply", () => {
    expect(rejection(() => mock.use("getMember", { status: 42 })).message).toMatch(
      /`status` must be/,
    );
    expect(rejection(() => mock.use("getMember", {}, { times: 0.5 })).message).toMatch(/`times`/);
  });
});

test("await using stops it", async () => {
  let url: string;
  {
    await using own = await startMock({ apis: ["teams"] });
    url = own.urls.teams;
    expect((await fetch(url)).status).toBe(404);
  }
  await expect(fetch(url)).rejects.toThrow();
});
