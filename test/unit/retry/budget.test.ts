import { describe, expect, test } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { createQodex, type Qodex, type QodexOptions } from "../../../src/qodex.ts";
import { answer, networkError, noWaits } from "../../support/client/client.ts";
import { deadUrl } from "../../support/server/server.ts";

/** A server that can go down and up, its client, and the cost of a call to it. */
function flaky(options: Partial<QodexOptions> = {}) {
  noWaits();
  const state = { up: false, requests: 0, down: () => answer({}, { status: 503 }) };
  const qodex = createQodex({
    apiKey: "key-of-the-budget",
    fetch: async () => {
      state.requests += 1;
      return state.up ? answer({ user: {} }) : state.down();
    },
    ...options,
  });
  return { qodex, state, cost: (client: Qodex = qodex) => costOf(client, state) };
}

/** The number of requests of one call. */
async function costOf(client: Qodex, state: { requests: number }): Promise<number> {
  const before = state.requests;
  await client.users.getMe().result();
  return state.requests - before;
}

/** Makes calls, `width` at a time. */
async function callMany(count: number, width: number, call: () => Promise<unknown>): Promise<void> {
  const line = async () => {
    for (let i = 0; i < count / width; i += 1) await call();
  };
  await Promise.all(Array.from({ length: width }, line));
}

describe("1,000 calls to a host that is down cause at most 1,100 requests", () => {
  test("nobody listens on the port", async () => {
    noWaits();
    let requests = 0;
    let failures = 0;
    const qodex = createQodex({
      apiKey: "key-of-the-budget",
      baseUrl: await deadUrl(),
      fetch: (url, init) => {
        requests += 1;
        return fetch(url, init);
      },
    });
    await callMany(1000, 50, async () => {
      const { error } = await qodex.users.getMe().result();
      if (error?.name === "ConnectionError") failures += 1;
    });
    expect(failures).toBe(1000);
    expect(requests).toBe(1010);
  });

  test.each([1, 50])("every response is a 503; %i at a time", async (width) => {
    const { state, cost } = flaky();
    await callMany(1000, width, cost);
    expect(state.requests).toBe(1010);
  });

  test("also if 9 of 10 calls succeed: a success earns a tenth of a retry", async () => {
    const { state, cost } = flaky();
    for (let i = 0; i < 1000; i += 1) {
      state.up = i % 10 !== 0;
      await cost();
    }
    expect(state.requests).toBeGreaterThan(1010);
    expect(state.requests).toBeLessThanOrEqual(1100);
  });
});

describe("if the budget is used up", () => {
  test("a call fails after its first attempt, and the error says so", async () => {
    const { qodex, cost } = flaky();
    for (let i = 0; i < 5; i += 1) expect(await cost()).toBe(3);
    const { error } = await qodex.users.getMe().result();
    expect(error).toMatchObject({ attempts: 1 });
    expect(error?.message).not.toContain("attempt");
  });

  test("ten successes pay for one retry, nine do not", async () => {
    const { state, cost } = flaky();
    for (let i = 0; i < 5; i += 1) await cost();
    for (const [successes, expected] of [
      [9, 1],
      [1, 2],
      [10, 2],
      [20, 3],
      [0, 1],
    ] as const) {
      state.up = true;
      for (let i = 0; i < successes; i += 1) await cost();
      state.up = false;
      expect(await cost()).toBe(expected);
    }
  });

  test("successes fill it to ten retries, not beyond", async () => {
    const { state, cost } = flaky();
    state.up = true;
    for (let i = 0; i < 500; i += 1) await cost();
    state.up = false;
    state.requests = 0;
    for (let i = 0; i < 100; i += 1) await cost();
    expect(state.requests).toBe(110);
  });

  test("a success after a retry counts like any other", async () => {
    const { state, cost } = flaky();
    for (let i = 0; i < 4; i += 1) await cost();
    let turn = 0;
    // Each call fails once and then succeeds: two retries are left, and each call earns 0.1.
    state.down = () => {
      turn += 1;
      return answer({}, { status: turn % 2 === 1 ? 503 : 200 });
    };
    expect([await cost(), await cost(), await cost()]).toEqual([2, 2, 1]);
  });

  test("an error that no retry can fix neither costs nor earns", async () => {
    const { state, cost } = flaky();
    const outage = state.down;
    for (let i = 0; i < 4; i += 1) await cost();
    state.down = () => answer({}, { status: 404 });
    for (let i = 0; i < 100; i += 1) await cost();
    state.down = outage;
    expect([await cost(), await cost()]).toEqual([3, 1]);
  });

  test.each([{}, { "retry-after-ms": "1" }])(
    "a 429 with %j costs like a failure",
    async (headers) => {
      const { state, cost } = flaky();
      state.down = () => answer({}, { status: 429, headers });
      for (let i = 0; i < 5; i += 1) expect(await cost()).toBe(3);
      expect(await cost()).toBe(1);
    },
  );

  test("a 503 costs, also with Retry-After: it is still an outage", async () => {
    const { state, cost } = flaky();
    state.down = () => answer({}, { status: 503, headers: { "retry-after": "0" } });
    for (let i = 0; i < 5; i += 1) expect(await cost()).toBe(3);
    expect(await cost()).toBe(1);
  });

  test("an error status earns nothing through openapi-fetch either", async () => {
    const { qodex, state, cost } = flaky();
    const outage = state.down;
    for (let i = 0; i < 5; i += 1) await cost();
    state.down = () => answer({}, { status: 404 });
    for (let i = 0; i < 20; i += 1) await openapiFetch(qodex).GET("/me");
    state.down = outage;
    expect(await cost()).toBe(1);
  });
});

describe("sharing a budget", () => {
  test("a client, its clones and theirs", async () => {
    const { qodex, cost } = flaky();
    const clone = qodex.with({ headers: { "x-clone": "1" } });
    const second = clone.with({ timeout: 5000 });
    const costs = [];
    for (const client of [qodex, clone, second, qodex, clone, second, qodex]) {
      costs.push(await cost(client));
    }
    expect(costs).toEqual([3, 3, 3, 3, 3, 1, 1]);
  });

  test("the successes of a clone pay for the retries of its parent", async () => {
    const { qodex, state, cost } = flaky();
    for (let i = 0; i < 5; i += 1) await cost();
    state.up = true;
    const clone = qodex.with({});
    for (let i = 0; i < 10; i += 1) await cost(clone);
    state.up = false;
    expect(await cost()).toBe(2);
  });

  test("request() and openapi-fetch too", async () => {
    const { qodex, state, cost } = flaky();
    for (let i = 0; i < 2; i += 1) await qodex.request("GET", "/x").result();
    for (let i = 0; i < 3; i += 1) await openapiFetch(qodex).GET("/me");
    expect(state.requests).toBe(15);
    expect(await cost()).toBe(1);
  });

  test("two clients do not", async () => {
    const one = flaky();
    const other = flaky();
    for (let i = 0; i < 6; i += 1) await one.cost();
    expect(await one.cost()).toBe(1);
    expect(await other.cost()).toBe(3);
  });

  test("a clone with more retries takes them from the same ten", async () => {
    const { qodex, cost } = flaky();
    expect(await cost(qodex.with({ retry: 50 }))).toBe(11);
    expect(await cost()).toBe(1);
  });

  test("a failed connection and a 503 response take from the same ten", async () => {
    const { state, cost } = flaky();
    for (let i = 0; i < 3; i += 1) await cost();
    state.down = () => {
      throw networkError("ECONNREFUSED");
    };
    expect([await cost(), await cost(), await cost()]).toEqual([3, 3, 1]);
  });
});
