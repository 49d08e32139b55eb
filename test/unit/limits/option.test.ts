import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { root } from "../../../scripts/lib/paths.ts";
import type { LimitedRequest, Limiter } from "../../../src/limits/limiter.ts";
import { createQodex, UsageError } from "../../../src/qodex.ts";
import { answer, noWaits, stubbed } from "../../support/client/client.ts";
import { nothingLeft, recorded } from "../../support/client/limited.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the option", () => {
  test("false delays nothing, whatever the server says", async () => {
    const { qodex, times } = recorded({ limiter: false }, nothingLeft);
    for (let n = 0; n < 20; n += 1) await qodex.monitors.list();
    expect(times().at(-1)).toBe(0);
  });

  test("createTeams delays nothing: no limit is documented", async () => {
    const teams = stubbed(async () => answer({}, nothingLeft()));
    for (let n = 0; n < 5; n += 1) await teams.members.get({ member_id: "m" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(["fast", "", null, true, {}, 300])("createQodex refuses %j", (limiter) => {
    const create = () => createQodex({ apiKey: "key", limiter } as never);
    expect(create).toThrow(UsageError);
    expect(create).toThrow(
      'createQodex: `limiter` must be "adaptive", "strict", false or an object with a method acquire(), such as slidingWindow() returns; got ',
    );
  });

  test("createTeams has no named limiter", () => {
    expect(() => stubbed(async () => answer({}), { limiter: "adaptive" as never })).toThrow(
      "createTeams: `limiter` must be false or an object with a method acquire(), such as slidingWindow() returns; got ",
    );
  });
});

describe("a custom limiter", () => {
  test("receives operation, quota and account of every request and response", async () => {
    noWaits();
    const heard: unknown[] = [];
    const limiter: Limiter = {
      acquire: async (signal, request) => {
        heard.push(["take", signal instanceof AbortSignal, request]);
      },
      observe: (headers, status, request) => {
        heard.push(["observe", headers.get("x-count"), status, request]);
      },
    };
    const statuses = [503, 200, 404];
    const { qodex } = recorded({ limiter }, (index) => ({
      status: statuses[index] ?? 200,
      headers: { "x-count": String(index) },
    }));
    // A list starts when it is awaited.
    const call = Promise.resolve(qodex.monitors.list());
    await vi.advanceTimersByTimeAsync(100);
    await call;
    await qodex.request("GET", "/unknown").result();
    const account = expect.stringMatching(/^\d+\.\d+$/);
    const list: LimitedRequest = { operationId: "listMonitors", quota: "monitors", account };
    const other: LimitedRequest = { operationId: undefined, quota: "default", account };
    expect(heard).toEqual([
      ["take", true, list],
      ["observe", "0", 503, list],
      ["take", true, list],
      ["observe", "1", 200, list],
      ["take", true, other],
      ["observe", "2", 404, other],
    ]);
  });

  test("is not awaited if it grants a permit at once", async () => {
    const taken: LimitedRequest[] = [];
    const limiter: Limiter = {
      acquire: () => Promise.reject(new Error("not to be called")),
      tryAcquire: (request) => taken.push(request) > 0,
    };
    await recorded({ limiter }).qodex.users.getMe();
    expect(taken).toEqual([
      { operationId: "getMe", quota: "default", account: expect.any(String) },
    ]);
  });

  test("can be a single method without parameters", async () => {
    const acquire = vi.fn(async () => {});
    await recorded({ limiter: { acquire } }).qodex.users.getMe();
    expect(acquire).toHaveBeenCalledTimes(1);
  });
});

test("a bundle of createTeams does not contain it", async () => {
  const bytes = async (source: string) => {
    const { metafile } = await build({
      stdin: { contents: source, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      write: false,
      metafile: true,
    });
    const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
    const names = ["src/limits/queue.ts", "src/limits/adaptive.ts", "src/limits/sliding-window.ts"];
    return names.map((name) => inputs[name]?.bytesInOutput ?? 0);
  };
  expect(await bytes('export { createTeams } from "./src/teams.ts";')).toEqual([0, 0, 0]);
  for (const size of await bytes('export { createQodex } from "./src/qodex.ts";')) {
    expect(size).toBeGreaterThan(100);
  }
});
