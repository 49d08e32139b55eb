import { createRequire } from "node:module";
import { join } from "node:path";
import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  RateLimiterMemory,
} from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { installOnDemand } from "../../scripts/lib/on-demand.ts";
import { sharedLimiter } from "../../src/limits/shared-store.ts";
import { createQodex, UsageError } from "../../src/qodex.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const memory = (points: number, duration: number) => new RateLimiterMemory({ points, duration });

type Taken = [name: string, ms: number][];

/** Records which call passes after how many ms. */
function recorder(): { taken: Taken; note: (name: string) => () => void } {
  const start = Date.now();
  const taken: Taken = [];
  return { taken, note: (name) => () => taken.push([name, Date.now() - start]) };
}

/** A limiter whose n-th response is the n-th of a list, and the last one afterwards. */
function scripted(...answers: unknown[]) {
  const keys: string[] = [];
  return {
    keys,
    consume: async (key: string) => {
      const answer = answers[Math.min(keys.length, answers.length - 1)];
      keys.push(key);
      if (answer !== "yes") throw answer;
      return answer;
    },
  };
}

/** The oldest version in the peer range. */
const require = createRequire(join(installOnDemand("test/shared-limiter/oldest"), "package.json"));
const oldest = require("rate-limiter-flexible") as typeof import("rate-limiter-flexible");

test("the oldest release is the minimum in package.json", () => {
  const { version } = require("rate-limiter-flexible/package.json") as { version: string };
  expect(manifest.peerDependencies["rate-limiter-flexible"]).toBe(`>=${version} <12`);
});

test.each<[string, (options: IRateLimiterOptions) => RateLimiterAbstract]>([
  ["the pinned release", (options) => new RateLimiterMemory(options)],
  ["the oldest one", (options) => new oldest.RateLimiterMemory(options)],
])("%s: two clients share one quota, and wait as long as it says", async (_, create) => {
  const shared = create({ points: 3, duration: 10 });
  const { taken, note } = recorder();
  for (const name of ["a", "b"]) {
    const limiter = sharedLimiter(shared);
    const qodex = createQodex({ apiKey: name, limiter, fetch: async () => new Response("{}") });
    for (let n = 0; n < 4; n += 1) qodex.users.getMe().then(note(name));
  }
  await vi.advanceTimersByTimeAsync(9999);
  expect(taken).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(taken.map(([, ms]) => Math.floor(ms / 10_000))).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
});

describe("in one process", () => {
  test("requests of one quota pass in order, and only one of them queries the store", async () => {
    const store = scripted("yes", { msBeforeNext: 500 }, { msBeforeNext: 250 }, "yes");
    const limiter = sharedLimiter(store);
    const { taken, note } = recorder();
    for (const name of ["1", "2", "3"]) limiter.acquire().then(note(name));
    await vi.advanceTimersByTimeAsync(499);
    expect(store.keys).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual([
      ["1", 0],
      ["2", 750],
      ["3", 750],
    ]);
  });

  test("a rounded wait of 0 ms is a wait, and does not spin", async () => {
    const store = scripted({ msBeforeNext: 0 }, "yes");
    const { taken, note } = recorder();
    sharedLimiter(store).acquire().then(note("1"));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.keys).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken).toEqual([["1", 1]]);
    expect(store.keys).toHaveLength(2);
  });

  test("a wait beyond the timer limit is split", async () => {
    const store = scripted({ msBeforeNext: 2 ** 40 });
    sharedLimiter(store).acquire();
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.keys).toHaveLength(1);
  });
});

describe("quotas by name", () => {
  test("a request of a named quota takes a point of the default one too", async () => {
    const limiter = sharedLimiter({ default: memory(3, 60), monitors: memory(2, 10) });
    const { taken, note } = recorder();
    const acquire = (quota: string) => limiter.acquire(undefined, { quota }).then(note(quota));
    await Promise.all([acquire("monitors"), acquire("monitors")]);
    acquire("monitors");
    await acquire("default");
    acquire("unknown");
    await vi.advanceTimersByTimeAsync(59_000);
    expect(taken).toEqual([
      ["monitors", 0],
      ["monitors", 0],
      ["default", 0],
    ]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(
      taken
        .slice(3)
        .map(([name]) => name)
        .sort(),
    ).toEqual(["monitors", "unknown"]);
  });

  test("a point that was taken before a long wait is given back and taken again", async () => {
    const monitors = scripted("yes");
    const all = scripted({ msBeforeNext: 30_000 }, "yes");
    sharedLimiter({ default: all, monitors }).acquire(undefined, { quota: "monitors" });
    await vi.advanceTimersByTimeAsync(30_000);
    expect([monitors.keys.length, all.keys.length]).toEqual([2, 2]);
  });

  test("a named quota is not used while the request waits for the default one", async () => {
    const monitors = memory(2, 60);
    const limiter = sharedLimiter({ default: memory(1, 10), monitors });
    const { taken, note } = recorder();
    for (const name of ["a", "b"]) {
      limiter.acquire(undefined, { quota: "monitors" }).then(note(name));
    }
    const consumed = async () => (await monitors.get("qodekit:monitors"))?.consumedPoints;
    await vi.advanceTimersByTimeAsync(9_999);
    expect(await consumed()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(taken.map(([name]) => name)).toEqual(["a", "b"]);
    expect(await consumed()).toBe(2);
  });

  test("a store that fails to give a point back fails no call", async () => {
    const monitors = { ...scripted("yes"), reward: () => Promise.reject(new Error("down")) };
    const all = scripted({ msBeforeNext: 100 }, "yes");
    const passed = sharedLimiter({ default: all, monitors }).acquire(undefined, {
      quota: "monitors",
    });
    await vi.advanceTimersByTimeAsync(100);
    await passed;
  });

  test("the keys in the store contain the user and the quota", async () => {
    const store = scripted("yes");
    const limiter = sharedLimiter({ default: store, monitors: store }, { key: "user-7" });
    await limiter.acquire(undefined, { quota: "monitors" });
    await sharedLimiter(store).acquire();
    expect(store.keys).toEqual(["user-7:monitors", "user-7:default", "qodekit:default"]);
  });
});

describe("an abort", () => {
  test("ends the wait for the store with its reason", async () => {
    const limiter = sharedLimiter(scripted({ msBeforeNext: 10_000 }));
    const controller = new AbortController();
    const waiting = limiter.acquire(controller.signal);
    await vi.advanceTimersByTimeAsync(10);
    const reason = { why: "enough" };
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves the queue at once, and the others keep their positions", async () => {
    const limiter = sharedLimiter(scripted({ msBeforeNext: 100 }, "yes"));
    const { taken, note } = recorder();
    const controller = new AbortController();
    limiter.acquire().then(note("first"));
    const gone = limiter.acquire(controller.signal);
    limiter.acquire().then(note("third"));
    await vi.advanceTimersByTimeAsync(50);
    controller.abort("enough");
    await expect(gone).rejects.toBe("enough");
    expect(taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(taken).toEqual([
      ["first", 100],
      ["third", 100],
    ]);
  });

  test("before the call takes no point", async () => {
    const store = scripted("yes");
    await expect(sharedLimiter(store).acquire(AbortSignal.abort("late"))).rejects.toBe("late");
    expect(store.keys).toEqual([]);
  });
});

describe("a store that fails", () => {
  const failure = new Error("Redis is down");

  test("ends the call with its own error; the next call tries again", async () => {
    const store = scripted(failure, "yes");
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response("{}");
    };
    const qodex = createQodex({ apiKey: "k", limiter: sharedLimiter(store), fetch });
    await expect(qodex.users.getMe()).rejects.toBe(failure);
    expect(sent).toBe(0);
    await qodex.users.getMe();
    expect(sent).toBe(1);
  });

  test("a wait that is not a number is a failure of the store: the request does not pass", async () => {
    const limiter = sharedLimiter(scripted({ msBeforeNext: Number.NaN }));
    await expect(limiter.acquire()).rejects.toThrow(
      "sharedLimiter: the store of the limiter `default` says no valid time to wait (msBeforeNext is NaN).",
    );
  });

  test.each([failure, undefined, null, "down", { msBeforeNext: Number.NaN }])(
    "with %s: `allow` sends uncounted",
    async (error) => {
      await sharedLimiter(scripted(error), { onStoreError: "allow" }).acquire();
    },
  );

  test("a quota without a duration is an error, not an endless wait", async () => {
    const limiter = sharedLimiter(memory(1, 0), { onStoreError: "allow" });
    await limiter.acquire();
    await expect(limiter.acquire()).rejects.toThrow(UsageError);
    await expect(limiter.acquire()).rejects.toThrow(
      /`default` never gives points back.*`duration`/,
    );
  });
});
