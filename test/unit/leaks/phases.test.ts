import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { RateLimitError } from "../../../src/index.ts";
import { answer, stubbed } from "../../support/client/client.ts";
import { watchRejections } from "../../support/client/rejections.ts";

const rounds = 300;
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

/** Unhandled rejections are reported after the microtasks of a turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

test("calls that are aborted in every phase leave nothing behind", async () => {
  const unhandled = watchRejections();
  const controller = new AbortController();
  const { signal } = controller;
  let calls = 0;
  const phases = [
    // A fetch that listens to the signal, one that does not, and a wait between two attempts.
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
  const limited = teams.with({ limiter: { acquire: () => new Promise(() => {}) } });
  const before = timers();
  const all = Array.from({ length: rounds }, (_, i) =>
    (i % 4 === 0 ? limited : teams).members.get({ member_id: "m", signal }).result(),
  );
  await turn();
  // All calls share one listener of a signal.
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  controller.abort("enough");
  for (const outcome of await Promise.all(all)) {
    // The retry budget lets a few calls wait for the quota; the others have ended with their 429.
    if (!(outcome.error instanceof RateLimitError)) expect(outcome.error).toBe("enough");
  }
  await turn();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  expect(timers()).toBeLessThanOrEqual(before);
  expect(unhandled).toEqual([]);
});

describe("the body of a discarded response is cancelled", () => {
  /** A response that records whether its body was cancelled. */
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

test("a call that nobody awaits is sent once, and a later result() does not send it again", async () => {
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
