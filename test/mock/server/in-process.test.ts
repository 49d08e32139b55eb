import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import {
  fakeCall,
  fakeList,
  fakeWholeList,
  type Mock,
  type MockError,
  startMock,
} from "../../../src/mock.ts";
import { createQodex, type Qodex } from "../../../src/qodex.ts";
import { ConnectionError, createTeams, TimeoutError } from "../../../src/teams.ts";
import { reasonOf } from "../../support/client/client.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ listen: false });
});
afterAll(() => mock.stop());
beforeEach(() => mock.reset());

const teamsOf = (options: Partial<Parameters<typeof createTeams>[0]> = {}) =>
  createTeams({ fetch: mock.fetch, apiKey: "any", organizationId: "o", retry: false, ...options });
const member = { member_id: "member_abc123" };

describe("mock.fetch, without a port", () => {
  test("responds for both APIs, by the host of the contract or of mock.urls", async () => {
    expect((await teamsOf().members.get(member)).id).toBe("member_abc123");
    const own = teamsOf({ baseUrl: mock.urls.teams });
    expect((await own.members.get(member)).id).toBe("member_abc123");
    for (const region of ["global", "eu"] as const) {
      const qodex = createQodex({ fetch: mock.fetch, apiKey: "any", region });
      expect((await qodex.mocks.list()).mocks.length).toBeGreaterThan(0);
    }
    const apis = mock.requests().map(({ api, status }) => `${api} ${status}`);
    expect(apis).toEqual(["teams 200", "teams 200", "qodex 200", "qodex 200"]);
  });

  test("refuses another host, and sends nothing to it", async () => {
    const reason = (await reasonOf(mock.fetch("http://127.0.0.1:9/x"))) as MockError;
    expect(reason.code).toBe("unknown-host");
    expect(reason.message).toMatch(/host 127.0.0.1:9.*teams.mock.invalid, api.qoder.com/);
  });

  test("the response and its clone have the URL, without the fragment, like those of fetch", async () => {
    const url = `${mock.urls.teams}/v1/organizations/o/members?page_size=2`;
    const response = await mock.fetch(`${url}#top`, { headers: { authorization: "Bearer any" } });
    const clone = response.clone();
    expect([response.url, clone.url, clone.clone().url]).toEqual([url, url, url]);
    expect(response).toBeInstanceOf(Response);
    expect(await clone.json()).toEqual(await response.json());
  });

  test("keeps at most `maxBody` bytes of a stream, and reads it to its end", async () => {
    const small = await startMock({ listen: false, maxBody: 1_000 });
    onTestFinished(() => small.stop());
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent === 100) return controller.close();
        sent += 1;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    const read = vi.spyOn(Response.prototype, "arrayBuffer");
    onTestFinished(() => read.mockRestore());
    const headers = { "x-api-key": "any", "content-type": "application/json" };
    const init = { method: "POST", headers, body, duplex: "half" };
    const response = await small.fetch(`${small.urls.qodex}/workspaces`, init as RequestInit);
    expect([response.status, sent]).toEqual([413, 100]);
    const kept: ArrayBuffer = await read.mock.results[0]?.value;
    expect(kept.byteLength).toBe(1_000);
    expect(JSON.stringify(await response.json())).toContain("1000");
    const text = new ReadableStream({ start: (controller) => controller.enqueue("not bytes") });
    const reason = await reasonOf(
      small.fetch(`${small.urls.qodex}/workspaces`, { ...init, body: text } as RequestInit),
    );
    expect(reason).toBeInstanceOf(TypeError);
  });

  test("handles bodies, sessions, replies and the control endpoints as over a socket", async () => {
    const session = mock.session();
    session.once("createEnvironment", {
      status: 418,
      match: { body: { environment: { name: "a" } } },
    });
    const create = (name: string) =>
      mock.fetch(`${mock.urls.qodex}/environments`, {
        method: "POST",
        headers: { "x-api-key": session.apiKey, "content-type": "application/json" },
        body: JSON.stringify({ environment: { name } }),
      });
    expect([(await create("b")).status, (await create("a")).status]).toEqual([200, 418]);
    const seen = await mock.fetch(`${mock.urls.qodex}/__mock/requests`, {
      headers: session.headers,
    });
    const { requests } = (await seen.json()) as { requests: object[] };
    expect(requests).toMatchObject([{ body: { environment: { name: "b" } } }, { status: 418 }]);
    const head = await mock.fetch(`${mock.urls.qodex}/mocks`, {
      method: "HEAD",
      headers: { "x-api-key": "any" },
    });
    expect([head.status, head.body]).toEqual([200, null]);
  });

  test("fails like a network", async () => {
    for (const fault of ["reset", "empty"] as const) {
      mock.once("getMember", { fault });
      expect(await reasonOf(teamsOf().members.get(member))).toBeInstanceOf(ConnectionError);
    }
    const read = async () => {
      const url = `${mock.urls.teams}/v1/organizations/o/members/m`;
      return (await mock.fetch(url, { headers: { authorization: "Bearer k" } })).text();
    };
    mock.once("getMember", { body: "0123456789", fault: "cut" });
    expect(await reasonOf(read())).toMatchObject({ message: "terminated" });
    mock.once("getMember", { body: "ab", fault: "dribble" });
    expect(await read()).toBe("ab");
    mock.once("getMember", { fault: "timeout" });
    const slow = teamsOf({ timeout: 200 });
    expect(await reasonOf(slow.members.get(member))).toBeInstanceOf(TimeoutError);
    const aborted = AbortSignal.abort(new Error("given up"));
    expect(await reasonOf(mock.fetch(mock.urls.teams, { signal: aborted }))).toMatchObject({
      message: "given up",
    });
  });

  test.each(["timeout", "dribble"] as const)(
    "%s is aborted by its signal, also after a garbage collection",
    async (fault) => {
      setFlagsFromString("--expose-gc");
      const timer = setInterval(runInNewContext("gc") as () => void, 20);
      onTestFinished(() => clearInterval(timer));
      const url = `${mock.urls.teams}/v1/organizations/o/members/m`;
      const init = () => ({
        headers: { authorization: "Bearer k" },
        signal: AbortSignal.timeout(500),
      });
      const ask = async (input: string | Request, own?: RequestInit) => {
        mock.once("getMember", { fault });
        await (await mock.fetch(input, own)).text();
      };
      expect(await reasonOf(ask(url, init()))).toMatchObject({ name: "TimeoutError" });
      const request = () => new Request(url, init());
      expect(await reasonOf(ask(request()))).toMatchObject({ name: "TimeoutError" });
    },
  );

  test("ends with the mock", async () => {
    const own = await startMock({ apis: ["teams"], listen: false });
    await own.stop();
    expect(await reasonOf(own.fetch(own.urls.teams))).toMatchObject({ message: "fetch failed" });
    expect(await reasonOf(own.fetch("https://api.getpostman.com"))).toMatchObject({
      code: "unknown-host",
    });
  });

  test.each([[{ port: 4010 }], [{ host: "::1" }], [{ tls: { cert: "", key: "" } }]])(
    "has no %j",
    async (options) => {
      const started = startMock({ listen: false, ...options });
      await expect(started).rejects.toThrow(/omit `host`, `port` and `tls`/);
    },
  );
});

describe("without a mock at all", () => {
  const teams = createTeams({ apiKey: "any", organizationId: "o", fetch: vi.fn() });

  test("fakeCall is assignable to a call", async () => {
    const alice = { id: "m", name: "Alice" } as Awaited<ReturnType<typeof teams.members.get>>;
    const get = vi.spyOn(teams.members, "get").mockImplementation(() => fakeCall(alice));
    expect((await teams.members.get(member)).name).toBe("Alice");
    expect(await teams.members.get(member).result()).toMatchObject({ ok: true, data: alice });
    expect((await teams.members.get(member).withResponse()).response.status).toBe(200);
    const failure = new Error("down");
    get.mockImplementation(() => fakeCall(Promise.reject(failure)));
    expect(await reasonOf(teams.members.get(member))).toBe(failure);
    expect(get).toHaveBeenCalledWith(member);
  });

  test("fakeList is assignable to a paged list", async () => {
    type Members = ReturnType<typeof teams.members.list>;
    type Item = Awaited<ReturnType<Members["toArray"]>>[number];
    const items = ["a", "b", "c"].map((id) => ({ id }) as Item);
    vi.spyOn(teams.members, "list").mockImplementation(() => fakeList(items, { pageSize: 2 }));
    expect(await teams.members.list().toArray({ limit: 10 })).toEqual(items);
    const first = await teams.members.list();
    expect([first.items.length, first.cursor]).toEqual([2, "2"]);
    expect((await fakeList([])).items).toEqual([]);
    expect(() => fakeList([], { pageSize: 0 })).toThrow(RangeError);
    expect(() => fakeList(undefined as never)).toThrow(
      "The items must be an array; got undefined. Use fakeList([one]).",
    );
  });

  test("fakeWholeList is assignable to a list in one response", async () => {
    const qodex: Qodex = createQodex({ apiKey: "any", fetch: vi.fn() });
    type Lists = ReturnType<typeof qodex.mocks.list>;
    type Item = Awaited<ReturnType<Lists["toArray"]>>[number];
    const one = { id: "m" } as Item;
    vi.spyOn(qodex.mocks, "list").mockImplementation(() => fakeWholeList("mocks", [one]));
    expect((await qodex.mocks.list()).mocks).toEqual([one]);
    expect(await qodex.mocks.list().toArray({ limit: 9 })).toEqual([one]);
    const usage = 'Use fakeWholeList("mocks", [one]).';
    expect(() => fakeWholeList("mocks", {} as never)).toThrow(
      `The items must be an array; got a value of type object. ${usage}`,
    );
    expect(() => fakeWholeList([one] as never, [])).toThrow(
      `fakeWholeList takes the name of a property first; got an array. ${usage}`,
    );
  });
});
