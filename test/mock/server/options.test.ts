import { afterAll, afterEach, describe, expect, test } from "vitest";
import { allApis } from "../../../src/mock/server/apis.ts";
import { type Api, type Mock, type MockOptions, startMock } from "../../../src/mock.ts";
import { at, operationsOf, send } from "../../support/mock/operations.ts";

const running: Mock[] = [];
afterEach(() => Promise.all(running.splice(0).map((mock) => mock.stop())));
const start = async (api: Api, options: MockOptions): Promise<Mock> => {
  const mock = await startMock({ ...options, apis: [api] });
  running.push(mock);
  return mock;
};
/** One mock of each API for all operations. */
const dynamic = new Map<Api, Promise<Mock>>();
const dynamicOf = (api: Api): Promise<Mock> => {
  const known = dynamic.get(api) ?? startMock({ apis: [api], dynamic: true, seed: 3 });
  dynamic.set(api, known as Promise<Mock>);
  return known as Promise<Mock>;
};
afterAll(async () => {
  for (const mock of dynamic.values()) await (await mock).stop();
});
const members = "/v1/organizations/org_xxx/members";
const get = async (mock: Mock, path: string, headers: Record<string, string> = {}) => {
  const key = { authorization: "Bearer any", "x-api-key": "any" };
  const [base] = Object.values(mock.urls);
  const response = await fetch(base + path, { headers: { ...key, ...headers } });
  const { status, headers: received } = response;
  return { status, headers: received, body: await response.json() };
};

describe("dynamic and seed", () => {
  test("all responses are valid random data; Prefer takes precedence", async () => {
    const mock = await start("teams", { dynamic: true });
    const [one, two] = [await get(mock, members), await get(mock, members)];
    expect(one.body).not.toEqual(two.body);
    expect(one.headers.get("sl-violations")).toBeNull();
    // The list has one page.
    expect(one.body).toMatchObject({ nextToken: "" });
    const single = await get(mock, `${members}?maxResults=1`);
    expect(single.body.members).toHaveLength(1);
    const behind = await get(mock, `${members}?nextToken=made-up`);
    expect(behind.body).toMatchObject({ members: [], nextToken: "" });
    expect(behind.headers.get("sl-violations")).toBeNull();
    const plain = await get(mock, members, { prefer: "dynamic=false" });
    expect(plain.body.members[0].id).toBe("member_abc123");
  });
  test("with a seed the same request gets the same response, in any order", async () => {
    const mock = await start("teams", { dynamic: true, seed: 1 });
    const paths = [members, `${members}/m1`, `${members}/m2`];
    const forth = [];
    for (const path of paths) forth.push((await get(mock, path)).body);
    const back = [];
    for (const path of paths.toReversed()) back.unshift((await get(mock, path)).body);
    expect(forth).toEqual(back);
    expect(forth[1]).not.toEqual(forth[2]);

    // A seed of one mock does not make another one in the same process predictable.
    const other = await start("teams", {});
    const random = async () => {
      await get(mock, members);
      return (await get(other, members, { prefer: "dynamic=true" })).body;
    };
    expect(await random()).not.toEqual(await random());
  });
});

describe.each(allApis)("dynamic data of %s", (api) => {
  test.each(operationsOf(api))(
    "$id: is valid, and is the only page of a list",
    async (operation) => {
      const mock = await dynamicOf(api);
      const { status, headers, body } = await send(mock.urls as Mock["urls"], operation);
      expect(status).toBeLessThan(300);
      expect(headers.get("sl-violations")).toBeNull();
      if (operation.paging?.style !== "token") return;
      const cursors = [operation.paging.response].flat().map((pointer) => at(body, pointer));
      expect(cursors.filter((cursor) => cursor)).toEqual([]);
    },
  );
});

test("dates of dynamic data are near today; with a seed, near the start of 2025", async () => {
  const joined = async (options: MockOptions) => {
    const { body } = await get(await start("teams", { dynamic: true, ...options }), members);
    return body.members.map(({ joinedAt }: { joinedAt: string }) => Date.parse(joinedAt));
  };
  const day = 24 * 60 * 60 * 1000;
  for (const time of await joined({})) {
    expect(Math.abs(time - Date.now())).toBeLessThan(61 * day);
  }
  for (const time of await joined({ seed: 7 })) {
    expect(Math.abs(time - Date.UTC(2025, 0, 1))).toBeLessThan(61 * day);
  }
});

describe("keys", () => {
  const unauthorized = {
    teams: { code: "Unauthorized" },
    qodex: { title: "Unauthorized" },
    scim: { schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"] },
  };
  test.each([
    ["teams", { [members]: unauthorized.teams }],
    ["qodex", { "/mocks": unauthorized.qodex, "/scim/v2/Users": unauthorized.scim }],
  ] as const)("%s: another key gets the vendor's 401", async (api, routes) => {
    const mock = await start(api, { keys: ["one", "two"] });
    const both = (key: string) => ({ authorization: `Bearer ${key}`, "x-api-key": key });
    for (const [path, body] of Object.entries(routes)) {
      expect((await get(mock, path, both("two"))).status).toBe(200);
      // RFC 9110 §11.4: one or more spaces.
      const spaced = { authorization: "bearer   two", "x-api-key": "two" };
      expect((await get(mock, path, spaced)).status).toBe(200);
      const refused = await get(mock, path, both("three"));
      expect([refused.status, refused.body]).toEqual([401, expect.objectContaining(body)]);
      const missing = await get(mock, path, both(""));
      expect([missing.status, missing.body]).toEqual([401, refused.body]);
      const reason = "The key is not one of --key (`keys`)";
      expect(refused.headers.get("sl-violations")).toContain(reason);
      expect(missing.headers.get("sl-violations")).not.toContain(reason);
    }
  });
});

describe("rate limits", () => {
  test("the documented one is enforced for each key, with headers and the first body", async () => {
    const mock = await start("qodex", { rateLimit: true });
    const first = await get(mock, "/monitors");
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "x-ratelimit-limit": "10",
      "x-ratelimit-remaining": "9",
      ratelimit: expect.stringMatching(/^limit=10, remaining=9, reset=\d+$/),
      "ratelimit-policy": "10;w=10",
    });
    for (let index = 1; index < 10; index += 1) await get(mock, "/monitors");
    const refused = await get(mock, "/monitors");
    expect(refused.status).toBe(429);
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(10);
    const reset = refused.headers.get("x-ratelimit-reset") ?? "none";
    expect(refused.body).toEqual({
      error: "rateLimited",
      message: expect.stringContaining(reset),
    });
    expect(refused.headers.get("x-mock-source")).toBe("rate-limit");
    expect(refused.headers.get("x-ratelimit-limit-month")).toBeNull();
    expect(refused.headers.get("sl-violations")).toBeNull();
    expect((await get(mock, "/mocks")).status).toBe(200);
    expect((await get(mock, "/monitors", { "x-api-key": "other" })).status).toBe(200);
    mock.reset();
    expect((await get(mock, "/monitors")).status).toBe(200);
  });
  test("a monthly quota returns the second body, for which waiting does not help", async () => {
    const mock = await start("qodex", { rateLimit: { monthlyQuota: 1 } });
    const first = await get(mock, "/mocks");
    expect(first.headers.get("ratelimit-remaining-month")).toBe("0");
    const { status, headers, body } = await get(mock, "/mocks");
    expect([status, body.error]).toEqual([429, "serviceLimitExhausted"]);
    expect(headers.get("retry-after")).toBeNull();
    expect(headers.get("retryafter")).toBeNull();
  });
  test("a monthly quota returns the 429 of operations that declare only one reason", async () => {
    const mock = await start("qodex", { rateLimit: { monthlyQuota: 0 } });
    const scim = operationsOf("qodex").filter(({ id }) => /Scim/.test(id));
    expect(scim).toHaveLength(12);
    for (const operation of scim) {
      const { status, headers } = await send(mock.urls, operation);
      expect([operation.id, status, headers.get("x-mock-source")]).toEqual([
        operation.id,
        429,
        "rate-limit",
      ]);
      expect(headers.get("ratelimit-remaining-month")).toBe("0");
      expect(headers.get("retry-after")).toBeNull();
      expect(headers.get("sl-violations")).toBeNull();
    }
  });
  test("if both are used up, the limit that resets is returned: waiting helps", async () => {
    const mock = await start("qodex", { rateLimit: { monthlyQuota: 10 } });
    for (let n = 0; n < 10; n += 1) expect((await get(mock, "/monitors")).status).toBe(200);
    const { status, headers, body } = await get(mock, "/monitors");
    expect([status, body.error]).toEqual([429, "rateLimited"]);
    expect(headers.get("retry-after")).toMatch(/^\d+$/);
    expect((await get(mock, "/mocks")).body.error).toBe("serviceLimitExhausted");
  });
  test("an API without documented limits has none", async () => {
    const mock = await start("teams", { rateLimit: { monthlyQuota: 0 } });
    expect((await get(mock, members)).status).toBe(200);
  });
});

describe("fail and delay", () => {
  test("failures are declared, marked, repeated by a seed, and logged", async () => {
    const run = async (delay: number) => {
      const mock = await start("teams", { fail: 0.5, seed: 4, delay });
      const answers = [];
      for (let index = 0; index < 20; index += 1) answers.push(await get(mock, members));
      expect(mock.requests().filter(({ source }) => source === "failure").length).toBe(
        answers.filter(({ status }) => status >= 400).length,
      );
      for (const { status, headers } of answers) {
        expect(headers.get("x-mock-source")).toBe(status === 200 ? null : "failure");
        expect(headers.get("sl-violations")).toBeNull();
      }
      // Only the minimum is certain. A timer may be slightly early.
      expect(Math.min(...mock.requests().map(({ ms }) => ms))).toBeGreaterThan(delay - 2);
      return answers.map(({ status }) => status);
    };
    const statuses = await run(0);
    expect(new Set(statuses).size).toBeGreaterThan(1);
    expect(await run(10)).toEqual(statuses);
  });
});

test("reload() keeps the port, the log and the scripted replies", async () => {
  const mock = await start("teams", {});
  mock.use("listMembers", { status: 503 });
  await get(mock, `${members}/m1`);
  await mock.reload();
  expect((await get(mock, members)).status).toBe(503);
  expect(mock.requests()).toHaveLength(2);
});
