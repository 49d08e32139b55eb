import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.ts";
import { raw } from "../../support/mock/raw.ts";

const log: MockRequest[] = [];
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ logger: (entry) => log.push(entry) });
});
afterAll(() => mock.stop());

const members = "/v1/organizations/org_xxx/members";
const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(mock.urls.teams + path, { method, headers: { authorization: "Bearer any", ...headers } });

describe("web pages", () => {
  test("may call it from any origin", async () => {
    const preflight = await get(
      members,
      {
        origin: "http://a.test",
        "access-control-request-method": "GET",
        "access-control-request-headers": "authorization",
      },
      "OPTIONS",
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("http://a.test");
    expect(preflight.headers.get("access-control-allow-headers")).toBe("authorization");
    expect((await get(members)).headers.get("access-control-allow-origin")).toBe("*");
  });
});

test("an idle connection has no announced end: a test that stalls finds it open", async () => {
  expect((await get(members)).headers.get("keep-alive")).toBe(null);
});

describe("the log", () => {
  test("reports the request and what was wrong, and no secret", async () => {
    log.length = 0;
    await get(`${members}?maxResults=0&api_key=s3cret`, { authorization: "Bearer s3cret" });
    await expect.poll(() => log.length).toBe(1);
    expect(log[0]).toMatchObject({
      api: "teams",
      method: "GET",
      path: `${members}?maxResults=0&api_key=***`,
      operationId: "listMembers",
      status: 400,
      violations: [
        { location: ["request", "query", "maxResults"], code: "minimum" },
        { location: ["request", "query", "api_key"], code: "unknown-parameter" },
      ],
    });
    expect(log[0]?.ms).toBeGreaterThan(0);
    expect(JSON.stringify(log)).not.toContain("s3cret");
  });

  test("has every query parameter, also one that JavaScript treats specially", async () => {
    log.length = 0;
    await get(`${members}?__proto__=1&__proto__=2&constructor=3`);
    await expect.poll(() => log.length).toBe(1);
    expect(log[0]?.path).toBe(`${members}?__proto__=***&__proto__=***&constructor=***`);
    expect(Object.keys(log[0]?.query ?? {})).toEqual(["__proto__", "constructor"]);
  });

  test("has a request with Set-Cookie, which Node.js lists, and remains readable", async () => {
    log.length = 0;
    const cookies = { "set-cookie": ["a=s3cret", "b=2"] as unknown as string };
    const headers = { host: "localhost", authorization: "Bearer any", ...cookies };
    expect((await raw(mock.urls.teams, members, headers)).status).toBe(200);
    expect((await raw(mock.urls.teams, "/nowhere", headers)).status).toBe(404);
    expect(log.map(({ status }) => status)).toEqual([200, 404]);
    expect(log[0]?.headers["set-cookie"]).toBe("***");
    const requests = await get("/__mock/requests");
    expect([requests.status, (await requests.text()).includes("s3cret")]).toEqual([200, false]);
    expect((await get("/__mock/health")).status).toBe(200);
  });

  test("a logger that throws does no harm", async () => {
    const other = await startMock({
      logger: () => {
        throw new Error("full");
      },
    });
    for (let i = 0; i < 2; i += 1) expect((await fetch(other.urls.teams)).status).toBe(404);
    await other.stop();
  });
});

describe("stop()", () => {
  test("closes connections, frees the port, and may be called twice", async () => {
    const other = await startMock();
    const { port } = new URL(other.urls.teams);
    const socket = connect(Number(port), "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await new Promise((resolve) => socket.once("connect", resolve));
    await fetch(other.urls.teams + members);
    await Promise.all([other.stop(), other.stop()]);
    await other.stop();
    await closed;
    await expect(fetch(other.urls.teams)).rejects.toThrow();
    const again = await startMock({ port: Number(port) });
    expect(again.urls.teams).toBe(`http://127.0.0.1:${port}`);
    await again.stop();
  });
});
