import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Mock, type MockRequest, startMock } from "../../../src/mock.ts";

let mock: Mock;
let stateful: Mock<"qodex">;
beforeAll(async () => {
  [mock, stateful] = await Promise.all([
    startMock(),
    startMock({ apis: ["qodex"], stateful: true, rateLimit: { monthlyQuota: 3 } }),
  ]);
});
afterAll(() => Promise.all([mock.stop(), stateful.stop()]));
beforeEach(() => {
  mock.reset();
  stateful.reset();
});

const members = "/v1/organizations/o/members";
const headers = { authorization: "Bearer any", "x-api-key": "any" };
const list = (more: Record<string, string> = {}, query = "") =>
  fetch(mock.urls.teams + members + query, { headers: { ...headers, ...more } });

/** What the request log of a mock says returned the response. */
const sources = (from: { requests(): readonly MockRequest[] }) =>
  from.requests().map(({ source, reply, resource, example }) => ({
    ...(source && { source }),
    ...(reply && { reply }),
    ...(resource && { resource }),
    ...(example && { example }),
  }));

describe("the request log says what returned the response", () => {
  test("the example, also for a page and for an error", async () => {
    await list();
    await list({}, "?nextToken=eyJwYWdlIjogMn0=");
    await list({ prefer: "example=empty" });
    await list({ prefer: "code=429" });
    await list({}, "?maxResults=1");
    expect(sources(mock)).toEqual([
      { example: "firstPage" },
      { example: "lastPage" },
      { example: "empty" },
      { example: "tooManyRequests" },
      { example: "firstPage" },
    ]);
  });

  test("no example for random data or an unknown route", async () => {
    await list({ prefer: "dynamic=true" });
    await fetch(`${mock.urls.teams}/nowhere`);
    expect(sources(mock)).toEqual([{}, {}]);
  });

  test("the scripted reply by its listed id", async () => {
    const post = await fetch(`${mock.urls.teams}/__mock/replies`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ operationId: "listMembers", status: 503, times: 1 }),
    });
    const { id } = (await post.json()) as { id: string };
    mock.once("listMembers", { fault: "empty" });
    mock.once("listMembers", () => ({ body: { members: [] } }));
    await list();
    await list().catch(() => undefined);
    await list();
    expect(sources(mock)).toEqual([
      { source: "reply", reply: id, example: "serviceUnavailable" },
      { source: "reply", reply: expect.stringMatching(/^reply-\d+$/) },
      { source: "reply", reply: expect.stringMatching(/^reply-\d+$/) },
    ]);
    expect(new Set(mock.requests().map(({ reply }) => reply)).size).toBe(3);
  });

  test("the stateful resource, and the limit", async () => {
    const ask = (path: string) => fetch(stateful.urls.qodex + path, { headers });
    await ask("/mocks");
    await ask("/mocks/no-such");
    await ask("/me");
    await ask("/me");
    expect(sources(stateful)).toEqual([
      { source: "state", resource: "mocks" },
      { source: "state", resource: "mocks", example: expect.any(String) },
      { example: expect.any(String) },
      { source: "rate-limit", example: "serviceLimitExhausted" },
    ]);
  });
});
