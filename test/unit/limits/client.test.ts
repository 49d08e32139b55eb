import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { noWaits } from "../../support/client/client.ts";
import { nothingLeft, recorded } from "../../support/client/limited.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server with clock-aligned windows, as it would report them: `requests` in `seconds`. */
function quotaServer(requests: number, seconds: number): () => ResponseInit {
  let reset = 0;
  let used = 0;
  return () => {
    const now = Date.now() / 1000;
    if (now >= reset) [reset, used] = [(Math.floor(now / seconds) + 1) * seconds, 0];
    used += 1;
    const headers = {
      "x-ratelimit-limit": String(requests),
      "x-ratelimit-remaining": String(Math.max(0, requests - used)),
      "x-ratelimit-reset": String(reset),
    };
    return { status: used > requests ? 429 : 200, headers };
  };
}

/** Starts calls. A list sends nothing before it is awaited. */
const repeat = (count: number, call: () => PromiseLike<unknown>) =>
  Array.from({ length: count }, () => call().then((result) => result));

describe("adaptive, the default of createQodex", () => {
  test("follows a server's quota by its responses, without a single 429", async () => {
    const { qodex, arrivals } = recorded({}, quotaServer(20, 30));
    const worker = async () => {
      for (let n = 0; n < 25; n += 1) await qodex.users.getMe();
    };
    const done = Promise.all(repeat(4, worker));
    await vi.advanceTimersByTimeAsync(180_000);
    await done;
    expect(arrivals).toHaveLength(100);
    expect(arrivals.filter(({ status }) => status !== 200)).toEqual([]);
    // 20 in each window: the quota is fully used, too.
    const windows = Map.groupBy(arrivals, ({ ms }) => Math.floor(ms / 30_000));
    expect([...windows.values()].slice(1, -1).every(({ length }) => length === 20)).toBe(true);
  });

  test("does not wait while enough is left", async () => {
    const { qodex, times } = recorded({}, () => ({
      headers: { "ratelimit-remaining": "250", "ratelimit-reset": "30" },
    }));
    await qodex.users.getMe();
    await Promise.all(repeat(400, () => qodex.users.getMe()));
    expect(new Set(times())).toEqual(new Set([0]));
  });

  test("a 429 delays the next calls too", async () => {
    const { qodex, times } = recorded({ retry: 0 }, (index) =>
      index === 0 ? { status: 429, headers: { "retry-after": "7" } } : {},
    );
    await qodex.users.getMe().result();
    const next = qodex.users.getMe();
    await vi.advanceTimersByTimeAsync(10_000);
    await next;
    expect(times()).toEqual([0, 7000]);
  });

  test("the retry after a 429 waits once, not twice", async () => {
    noWaits();
    const { qodex, times } = recorded({}, (index) =>
      index === 0 ? { status: 429, headers: { "retry-after": "7" } } : {},
    );
    const call = qodex.users.getMe();
    await vi.advanceTimersByTimeAsync(7000);
    await call;
    expect(times()).toEqual([0, 7000]);
  });

  test("a limit of the monitors does not delay other calls", async () => {
    const { qodex, arrivals } = recorded({}, nothingLeft);
    await qodex.monitors.list();
    const waiting = qodex.collections.list().then((page) => page);
    await qodex.users.getMe();
    expect(arrivals.map(({ path }) => path)).toEqual(["/monitors", "/me"]);
    await vi.advanceTimersByTimeAsync(30_000);
    await waiting;
    expect(arrivals[2]).toMatchObject({ path: "/collections", ms: 30_000 });
  });

  test("the total time and an abort end the wait", async () => {
    const { qodex, arrivals } = recorded({}, nothingLeft);
    await qodex.users.getMe();
    const late = qodex.users.getMe({ totalTimeout: 1000 }).result();
    const controller = new AbortController();
    const ended = expect(qodex.users.getMe({ signal: controller.signal })).rejects.toBe("enough");
    controller.abort("enough");
    await ended;
    await vi.advanceTimersByTimeAsync(1000);
    expect(await late).toMatchObject({ ok: false, error: { name: "TimeoutError" } });
    expect(arrivals).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("clones share what the server reported", async () => {
    const { qodex, times } = recorded({}, nothingLeft);
    await qodex.with({ timeout: 1000 }).users.getMe();
    const calls = [qodex, qodex.with({ limiter: "adaptive" })].map((one) => one.users.getMe());
    await vi.advanceTimersByTimeAsync(29_999);
    expect(times()).toEqual([0]);
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(times()).toEqual([0, 30_000, 60_000]);
  });
});

describe("strict", () => {
  test("300 calls a minute, in call order", async () => {
    const { qodex, times, arrivals } = recorded({ limiter: "strict" });
    const calls = Array.from({ length: 301 }, (_, n) => qodex.request("GET", `/n/${n}`));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(times()).toEqual(Array.from({ length: 300 }, () => 0));
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(calls);
    expect(arrivals[300]).toMatchObject({ ms: 60_000, path: "/n/300" });
  });

  test("10 in 10 s for the monitors and the lists that share their limit; others are not delayed", async () => {
    const { qodex, times } = recorded({ limiter: "strict" });
    const calls = [
      ...repeat(4, () => qodex.monitors.list()),
      ...repeat(4, () => qodex.collections.list()),
      ...repeat(4, () => qodex.workspaces.list()),
    ];
    await qodex.users.getMe();
    expect(times()).toHaveLength(11);
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(times().slice(10)).toEqual([0, 10_000, 10_000]);
  });

  test("calls of the monitors count towards the 300", async () => {
    const { qodex, times } = recorded({ limiter: "strict" });
    const calls = [
      ...repeat(10, () => qodex.monitors.list()),
      ...repeat(291, () => qodex.users.getMe()),
    ];
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(calls);
    expect(times().filter((ms) => ms > 0)).toEqual([60_000]);
  });

  test("a retry counts too", async () => {
    noWaits();
    const { qodex, times } = recorded({ limiter: "strict" }, (index) =>
      index < 6 ? { status: 503 } : {},
    );
    const calls = repeat(6, () => qodex.monitors.list());
    await vi.advanceTimersByTimeAsync(9999);
    expect(times()).toHaveLength(10);
    await vi.advanceTimersByTimeAsync(1);
    await Promise.all(calls);
    expect(times().slice(10)).toEqual([10_000, 10_000]);
  });

  test("clones share the count, also if each selects the limiter by name", async () => {
    const { qodex, times } = recorded({});
    const clones = Array.from({ length: 11 }, () => qodex.with({ limiter: "strict" }));
    const calls = clones.map((clone) => clone.monitors.list().then((page) => page));
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(calls);
    expect(times().at(9)).toBe(0);
    expect(times().at(10)).toBe(10_000);
  });
});
