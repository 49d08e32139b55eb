import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { Quota } from "../../../../src/mock/limits/quota.ts";
import { credentials } from "../../../../src/mock/middleware/credentials.ts";
import { delay, drawDelay } from "../../../../src/mock/middleware/delay.ts";
import { failure } from "../../../../src/mock/middleware/failure.ts";
import { malformed, preflight } from "../../../../src/mock/middleware/http.ts";
import { apiMiddleware } from "../../../../src/mock/middleware/index.ts";
import { compose, type Middleware } from "../../../../src/mock/middleware/middleware.ts";
import { retryAfter } from "../../../../src/mock/middleware/retry-after.ts";
import { Replies } from "../../../../src/mock/scripting/replies.ts";
import { readSettings } from "../../../../src/mock/server/options.ts";
import { randomFrom } from "../../../../src/mock/server/random.ts";
import { Sessions } from "../../../../src/mock/sessions/sessions.ts";
import type { FailureOptions, MockOptions } from "../../../../src/mock/types.ts";
import { below, engine, operation, request } from "./stub.ts";

vi.mock("node:timers/promises", () => ({ setTimeout: vi.fn(async () => undefined) }));

test("layers run in order, and a response passes back through them", async () => {
  const steps: string[] = [];
  const named =
    (name: string): Middleware =>
    async (asked, next) => {
      steps.push(`to ${name}`);
      const answer = await next(asked);
      steps.push(`from ${name}`);
      return answer;
    };
  await compose([named("a"), named("b")], below().next)(request());
  expect(steps).toEqual(["to a", "to b", "from b", "from a"]);
});

describe("the layers of an API", () => {
  const answerWith = (options: MockOptions, replies = new Replies()) => {
    const sessions = new Sessions();
    const { log } = sessions.shared;
    const quota = new Quota();
    const statefulStore = undefined;
    const parts = {
      api: "qodex",
      engine: engine(),
      session: sessions.shared,
      sessions,
      started: 0,
      replies,
      quota,
      elsewhere: () => undefined,
      statefulStore,
      settings: readSettings(options),
      worldOf: () => undefined,
      reset() {},
    } as const;
    const answer = compose(apiMiddleware(parts), below().next);
    return { answer, log };
  };
  const replies = (): Replies => {
    const made = new Replies();
    made.add("listThings", { status: 418, body: 1 });
    return made;
  };

  test("a simulated failure precedes a missing key, a missing key precedes a scripted reply", async () => {
    const failing = answerWith({ fail: { share: 1, statuses: [503] } }, replies());
    expect((await failing.answer(request())).status).toBe(503);
    const keyless = request({ headers: {} });
    expect((await answerWith({}, replies()).answer(keyless)).status).toBe(401);
    expect((await answerWith({}, replies()).answer(request())).status).toBe(418);
  });

  test("a rate limit precedes a scripted reply, and both are logged", async () => {
    const { answer, log } = answerWith({ rateLimit: { monthlyQuota: 1 } }, replies());
    const statuses = [await answer(request()), await answer(request())].map((a) => a.status);
    expect(statuses).toEqual([418, 429]);
    expect(log.entries().map(({ source }) => source)).toEqual(["reply", "rate-limit"]);
  });

  test("a control endpoint is not logged and cannot fail", async () => {
    const { answer, log } = answerWith({ fail: 1 });
    const health = request({ url: { path: "/__mock/health", query: {} } });
    expect((await answer(health)).status).toBe(200);
    expect(log.entries()).toEqual([]);
  });
});

describe("delay", () => {
  test.each([
    [0, 50],
    [0.5, 75],
  ])("at random value %d waits %d ms of 50 to 100", async (random, ms) => {
    vi.mocked(sleep).mockClear();
    const { next, asked } = below();
    const answer = await delay([50, 100], () => random)(request(), next);
    expect([answer.status, asked.length]).toEqual([200, 1]);
    expect(vi.mocked(sleep).mock.calls).toEqual([[ms, undefined, { ref: false }]]);
  });
});

test("delays of a log-normal profile: half are below the median, few far above it", () => {
  const random = randomFrom(1, "test");
  const profile = { median: 100, sigma: 0.6 };
  const drawn = Array.from({ length: 2_000 }, () => drawDelay(profile, random)).sort(
    (a, b) => a - b,
  );
  const share = (least: number) => drawn.filter((ms) => ms > least).length / drawn.length;
  expect(share(100)).toBeCloseTo(0.5, 1);
  // One standard deviation above the median of the logarithm: 15.9 percent.
  expect(share(100 * Math.exp(0.6))).toBeCloseTo(0.159, 1);
  expect(drawn[0]).toBeGreaterThan(0);
  expect(drawDelay({ median: 1e9, sigma: 10 }, () => 0.999999)).toBeLessThanOrEqual(2 ** 31 - 1);
});

describe("failure", () => {
  const run = async (options: FailureOptions, change = {}, of = operation) => {
    const middleware = failure(engine(of), options, randomFrom(7, "test"));
    const answers = [];
    for (let index = 0; index < 200; index += 1) {
      answers.push(await middleware(request(change), below().next));
    }
    return answers;
  };
  const statuses = async (...args: Parameters<typeof run>): Promise<number[]> =>
    (await run(...args)).map(({ status }) => status);

  test("fails about the given share of requests, and marks the failures", async () => {
    const failed = (await run({ share: 0.2 })).filter(({ source }) => source === "failure");
    expect(failed.length).toBeGreaterThan(20);
    expect(failed.length).toBeLessThan(60);
  });
  test("uses declared errors that are temporary", async () => {
    expect(new Set(await statuses({ share: 1 }))).toEqual(new Set([429, 503]));
    const fewer = { ...operation, responses: [{ code: "200" }, { code: "404" }] };
    expect(new Set(await statuses({ share: 1 }, {}, fewer))).toEqual(new Set([404]));
  });
  test("uses the chosen statuses that are declared", async () => {
    expect(new Set(await statuses({ share: 1, statuses: [404, 500] }))).toEqual(new Set([404]));
    expect(new Set(await statuses({ share: 1, statuses: [500] }))).toEqual(new Set([200]));
  });
  test("does not fail a request that selects a response", async () => {
    const asking = { headers: { "x-api-key": "k", prefer: "code=200" } };
    expect(new Set(await statuses({ share: 1 }, asking))).toEqual(new Set([200]));
  });
  test("uses network faults and the chosen statuses that are declared", async () => {
    const { next, asked } = below();
    const only = failure(engine(operation), { share: 1, faults: ["reset"] }, () => 0);
    expect(await only(request(), next)).toMatchObject({ fault: "reset", status: 0 });
    expect(asked).toEqual([]);
    const late = failure(engine(operation), { share: 1, faults: ["cut"] }, () => 0);
    expect(await late(request(), next)).toMatchObject({ fault: "cut", status: 200 });
    const both = { share: 1, statuses: [503, 500], faults: ["empty"] } as const;
    const seen = await run({ ...both, statuses: [...both.statuses], faults: [...both.faults] });
    expect(new Set(seen.map(({ fault, status }) => fault ?? status))).toEqual(
      new Set(["empty", 503]),
    );
  });
  test("repeats itself with a seed", async () => {
    expect(await statuses({ share: 0.5 })).toEqual(await statuses({ share: 0.5 }));
  });
  test("does not report a refusal as its own", async () => {
    const [answer] = await run({ share: 1 }, { headers: {} });
    expect([answer?.status, answer?.source]).toEqual([401, undefined]);
  });
});

describe("credentials", () => {
  const ask = async (headers: Record<string, string>, keys?: string[]) => {
    const { next, asked } = below();
    const { status } = await credentials(engine(), keys)(request({ headers }), next);
    return [status, asked.length];
  };
  test.each([
    ["a key", { "x-api-key": "any" }, undefined, [200, 1]],
    ["no key", {}, undefined, [401, 0]],
    ["a listed key", { "x-api-key": "b" }, ["a", "b"], [200, 1]],
    ["an unlisted key", { "x-api-key": "c" }, ["a", "b"], [401, 0]],
  ])("%s", async (_, headers, keys, expected) => {
    expect(await ask(headers as Record<string, string>, keys)).toEqual(expected);
  });
  test("an unknown route is left to the contract", async () => {
    const { next } = below();
    const none = { ...engine()(), operationOf: () => undefined };
    const answer = await credentials(() => none, ["a"])(request(), next);
    expect(answer.status).toBe(200);
  });
});

test("Retry-After has the value from the request, whatever it is", async () => {
  const { next } = below();
  const headers = { "x-mock-retry-after": "soon" };
  expect((await retryAfter(request({ headers }), next)).headers["retry-after"]).toBe("soon");
  expect((await retryAfter(request(), next)).headers["retry-after"]).toBeUndefined();
});

test("ignores a request outside the contract", async () => {
  const { next, asked } = below();
  const rejection = { status: 413, title: "Too large", headers: {} };
  expect((await malformed(request({ rejection }), next)).status).toBe(413);
  const headers = { origin: "http://a.test", "access-control-request-method": "GET" };
  expect((await preflight(request({ method: "options", headers }), next)).status).toBe(204);
  expect(asked).toEqual([]);
  expect((await preflight(request({ method: "options" }), next)).status).toBe(200);
});
