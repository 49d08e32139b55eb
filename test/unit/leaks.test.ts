import { getEventListeners } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { answer, client, networkError, noWaits, stubbed } from "../support/client.ts";
import { json, reset, serve, silent, text } from "../support/server.ts";

const rounds = 300;
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

/** Fails the test when a promise is rejected and nobody listens. */
function watchRejections(): unknown[] {
  const seen: unknown[] = [];
  const keep = (reason: unknown) => seen.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => {
    process.off("unhandledRejection", keep);
  });
  return seen;
}

/** Unhandled rejections are told after the microtasks of a turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe(`after ${rounds} calls`, () => {
  test("with successes and failures, no listener stays on a shared signal", async () => {
    noWaits();
    const unhandled = watchRejections();
    const { signal } = new AbortController();
    let calls = 0;
    const teams = stubbed(() => {
      calls += 1;
      if (calls % 3 === 0) return Promise.reject(networkError("ECONNRESET"));
      const headers = { "retry-after-ms": "0" };
      return Promise.resolve(answer({}, calls % 5 === 0 ? { status: 429, headers } : {}));
    });
    const before = timers();
    await Promise.all(
      Array.from({ length: rounds }, () =>
        teams.members.get({ member_id: "m", signal, totalTimeout: 60_000 }).result(),
      ),
    );
    await turn();
    expect(calls).toBeGreaterThan(rounds);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(unhandled).toEqual([]);
  });

  test("that are aborted in every phase, nothing stays", async () => {
    const unhandled = watchRejections();
    const controller = new AbortController();
    const { signal } = controller;
    let calls = 0;
    const phases = [
      // A fetch that hears the signal, one that does not, and a wait between two attempts.
      (_: string, init: RequestInit) =>
        new Promise<Response>((_resolve, reject) => {
          init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        }),
      () => new Promise<Response>(() => {}),
      () => Promise.resolve(answer({}, { status: 429, headers: { "retry-after": "30" } })),
    ];
    const teams = stubbed((url, init) => {
      calls += 1;
      return (phases[calls % phases.length] as (typeof phases)[0])(url, init);
    });
    const limited = teams.with({ limiter: { take: () => new Promise(() => {}) } });
    const before = timers();
    const all = Array.from({ length: rounds }, (_, i) =>
      (i % 4 === 0 ? limited : teams).members.get({ member_id: "m", signal }).result(),
    );
    await turn();
    expect(getEventListeners(signal, "abort").length).toBe(rounds);
    controller.abort("enough");
    for (const outcome of await Promise.all(all)) expect(outcome.error).toBe("enough");
    await turn();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(unhandled).toEqual([]);
  });

  test("that time out, nothing stays", async () => {
    const unhandled = watchRejections();
    const { signal } = new AbortController();
    const teams = stubbed(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener("abort", () => reject(new TypeError("late")));
        }),
      { timeout: 10, retry: false },
    );
    const before = timers();
    const outcomes = await Promise.all(
      Array.from({ length: rounds }, () => teams.members.get({ member_id: "m", signal }).result()),
    );
    await turn();
    expect(new Set(outcomes.map(({ error }) => error?.name))).toEqual(new Set(["TimeoutError"]));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(timers()).toBeLessThanOrEqual(before);
    expect(unhandled).toEqual([]);
  });

  test("no listener stays on either signal of a list with prefetch", async () => {
    const { signal } = new AbortController();
    let page = 0;
    const teams = stubbed(() => {
      page += 1;
      return Promise.resolve(answer({ members: [{ id: page }], nextToken: `t${page}` }));
    });
    let seen = 0;
    for await (const _ of teams.members.list({ signal }).pages({ prefetch: true })) {
      seen += 1;
      if (seen === rounds) break;
    }
    await turn();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("to a real server, no socket stays but those that are kept alive", async () => {
    noWaits();
    const unhandled = watchRejections();
    const server = await serve(
      ...Array.from({ length: rounds }, (_, i) => {
        const kinds = [
          json({ id: "m" }),
          silent,
          text("no", 500),
          reset,
          text("x".repeat(99_999), 400),
        ];
        return kinds[i % kinds.length] as typeof reset;
      }),
    );
    const teams = client(server, { retry: false });
    const { signal } = new AbortController();
    const before = timers();
    const width = 20;
    for (let i = 0; i < rounds; i += width) {
      await Promise.all(
        Array.from({ length: width }, () =>
          teams.members.get({ member_id: "m", signal, timeout: 40 }).result(),
        ),
      );
    }
    // A slow machine may end a call before it was sent.
    expect(server.requests.length).toBeGreaterThan(rounds / 2);
    // Idle ones wait for the next request; one per call that broke off would be 120. The server
    // learns of the last that were closed a little later.
    await vi.waitFor(async () => expect(await server.connections()).toBeLessThan(3 * width));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    // Node's fetch has timers of its own, one at a time for each kind, not one per call.
    await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before + 3));
    expect(unhandled).toEqual([]);
  });
});

describe("what a call leaves behind is told to the connection", () => {
  /** A response that tells whether its body was let go. */
  const watched = (status = 200) => {
    const state = { cancelled: false };
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => {
        state.cancelled = true;
      },
    });
    return { state, response: new Response(body, { status }) };
  };

  test("a middleware that throws after next(): the response is cancelled", async () => {
    const { state, response } = watched();
    const teams = stubbed(() => Promise.resolve(response), {
      middleware: [
        async (request, next) => {
          await next(request);
          throw new Error("mine");
        },
      ],
    });
    await expect(teams.members.get({ member_id: "m" })).rejects.toThrow("mine");
    expect(state.cancelled).toBe(true);
  });

  test("a middleware that returns nothing: the response is cancelled", async () => {
    const { state, response } = watched();
    const teams = stubbed(() => Promise.resolve(response), {
      middleware: [
        async (request, next) => {
          await next(request);
          return undefined as never;
        },
      ],
    });
    await expect(teams.members.get({ member_id: "m" })).rejects.toThrow(
      "a middleware must return the response of next()",
    );
    expect(state.cancelled).toBe(true);
  });

  test("an error body beyond its limit is cancelled", async () => {
    const { state, response } = watched(400);
    const teams = stubbed(() => Promise.resolve(response));
    await expect(teams.members.get({ member_id: "m" })).rejects.toThrow("400 Bad Request");
    expect(state.cancelled).toBe(true);
  });
});

test("a call that nobody awaits is sent once, and its result() later is no second one", async () => {
  let calls = 0;
  const teams = stubbed(() => {
    calls += 1;
    return Promise.resolve(answer({ id: "m" }));
  });
  const call = teams.members.get({ member_id: "m" });
  await turn();
  expect(calls).toBe(1);
  expect(await call.result()).toMatchObject({ ok: true, data: { id: "m" } });
  expect(await call).toEqual({ id: "m" });
  expect(calls).toBe(1);
});
