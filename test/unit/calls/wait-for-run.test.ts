import { describe, expect, test, vi } from "vitest";
// Loaded in advance: the client loads it on the first wait, when the clock is stopped.
import "../../../src/calls/wait-for-run.ts";
import { TimeoutError, UsageError } from "../../../src/errors/classes.ts";
import { TaskError } from "../../../src/errors/task-error.ts";
import { createQodex } from "../../../src/qodex.ts";
import { stopClock } from "../../support/client/clock.ts";
import { hanging } from "./hanging.ts";

const monitor = (lastRun?: object | null) => ({
  monitor: { id: "m", ...(lastRun !== undefined && { lastRun }) },
});
/** A run that started at a second, and has ended unless it continues. */
const run = (second: number, more: object = {}) => ({
  ...{ status: "success", startedAt: `2026-01-01T00:00:0${second}Z` },
  ...{ finishedAt: `2026-01-01T00:00:0${second}Z`, ...more },
});
const accepted = { run: { info: { monitorId: "m", status: "processing", message: "Started." } } };
const withId = (jobId: string | null) => ({ run: { info: { jobId, status: "success" } } });

/**
 * A client whose server starts a run, and returns the monitor in its states, starting with the previous
 * one.
 */
function client(start: object | Response, ...states: object[]) {
  stopClock();
  const seen: { call: string; at: number; headers: Headers }[] = [];
  const began = Date.now();
  let reads = 0;
  const qodex = createQodex({
    ...{ apiKey: "k", retry: false, limiter: false },
    fetch: async (url, { method, headers }) => {
      const { pathname, search } = new URL(url);
      seen.push({
        call: `${method} ${pathname}${search}`,
        at: Date.now() - began,
        headers: new Headers(headers),
      });
      if (method !== "GET") {
        return start instanceof Response ? start : Response.json(start, { status: 202 });
      }
      reads += 1;
      return Response.json(states[Math.min(reads, states.length) - 1]);
    },
  });
  return { qodex, seen };
}

/** The outcome of a wait, with the clock running as long as necessary. */
async function outcome(wait: Promise<unknown>): Promise<unknown> {
  const ended = wait.catch((error: unknown) => error);
  for (let step = 0; step < 50; step += 1) await vi.advanceTimersByTimeAsync(1_000);
  return ended;
}

const starts = "POST /monitors/m/run?async=true";
const reads = "GET /monitors/m";
const old = run(1);

describe("monitors.runAndWait", () => {
  test("reads the last run, starts one, and polls until the new one has ended", async () => {
    const end = run(5, { status: "failed" });
    const goingOn = run(5, { finishedAt: undefined });
    const { qodex, seen } = client(
      accepted,
      ...[monitor(old), monitor(old), monitor(goingOn), monitor(end)],
    );
    // A failed run is the result of the run, and no error of the call.
    expect(await outcome(qodex.monitors.runAndWait({ monitorId: "m" }))).toEqual(end);
    expect(seen.map(({ call }) => call)).toEqual([reads, starts, reads, reads, reads]);
    expect(seen.map(({ at }) => at)).toEqual([0, 0, 0, 2_000, 4_000]);
  });

  test("pauses for the interval, and passes options to every call", async () => {
    const { qodex, seen } = client(accepted, monitor(old), monitor(old), monitor(run(5)));
    const headers = { "x-trace": "7" };
    const wait = qodex.monitors.runAndWait({ monitorId: "m", interval: 5_000, headers });
    expect(await outcome(wait)).toEqual(run(5));
    expect(seen.map(({ at }) => at)).toEqual([0, 0, 0, 5_000]);
    expect(seen.map((each) => each.headers.get("x-trace"))).toEqual(["7", "7", "7", "7"]);
  });

  test.each<[string, object, object[], object]>([
    ["the first run of a monitor", accepted, [monitor(), monitor(run(2))], run(2)],
    ["the first run, where null is none", accepted, [monitor(null), monitor(run(2))], run(2)],
    [
      "the run with the id of the response, not one that somebody else started",
      withId("b"),
      [monitor(old), monitor(run(2, { jobId: "a" })), monitor(run(3, { jobId: "b" }))],
      run(3, { jobId: "b" }),
    ],
    [
      "the first other run, where only the response has an id",
      withId("b"),
      [monitor(old), monitor(old), monitor(run(2))],
      run(2),
    ],
    [
      "the first other run, where only the last run has an id",
      accepted,
      [monitor(old), monitor(old), monitor(run(2, { jobId: "a" }))],
      run(2, { jobId: "a" }),
    ],
    [
      "the first other run, where an id is null",
      withId(null),
      [monitor(old), monitor(run(2, { jobId: "a" }))],
      run(2, { jobId: "a" }),
    ],
    [
      "the first other run, where the last run has null as its id",
      withId("b"),
      [monitor(old), monitor(run(2, { jobId: null }))],
      run(2, { jobId: null }),
    ],
  ])("takes %s", async (_, start, states, expected) => {
    const { qodex } = client(start, ...states);
    expect(await outcome(qodex.monitors.runAndWait({ monitorId: "m" }))).toEqual(expected);
  });

  test("starts nothing if the monitor has no runs field", async () => {
    const { qodex, seen } = client(accepted, { error: "odd" });
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m" }));
    expect(error).toBeInstanceOf(TaskError);
    expect((error as Error).message).toBe(
      'monitors.runAndWait: the response of monitors.get has no object at "/monitor", so it shows no run.',
    );
    expect(seen.map(({ call }) => call)).toEqual([reads]);
  });

  test.each<[string, object, object]>([
    ["new", old, { status: "success" }],
    ["previous", { status: "success" }, old],
  ])("a %s run without an id and a start is an error", async (_, before, after) => {
    const { qodex } = client(accepted, monitor(before), monitor(after));
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m" }));
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({ task: after });
    expect((error as Error).message).toContain(
      'cannot be recognised: the last run of monitors.get has no "/startedAt".',
    );
  });

  test("a run that could not be started ends the wait with the call's error", async () => {
    const refused = Response.json({ error: { name: "n", message: "no" } }, { status: 403 });
    const { qodex, seen } = client(refused, monitor(old));
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m" }));
    expect(error).toMatchObject({ status: 403, operationId: "runMonitor" });
    expect(seen).toHaveLength(2);
  });

  test("the whole wait has a timeout", async () => {
    const { qodex, seen } = client(accepted, monitor(old));
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m", timeout: 5_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operationId: "runMonitor", attempts: 3 });
    expect((error as Error).message).toContain("has not shown its end within 5000 ms");
    expect(seen.map(({ at }) => at)).toEqual([0, 0, 0, 2_000, 4_000]);
  });

  test("the timeout includes the start, whose response may be missing", async () => {
    stopClock();
    const fetch = (_: string, init?: RequestInit) =>
      init?.method === "GET"
        ? Promise.resolve(Response.json(monitor(old)))
        : new Promise<Response>(() => {});
    const qodex = createQodex({ apiKey: "k", retry: false, limiter: false, fetch });
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m", timeout: 5_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toBe(
      "monitors.runAndWait: no response confirmed within 5000 ms that the run has been started. It may have been.",
    );
  });

  test("the caller's signal ends it with its reason", async () => {
    const { qodex, seen } = client(accepted, monitor(old));
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 3_000);
    const wait = qodex.monitors.runAndWait({ monitorId: "m", signal: controller.signal });
    const ended = wait.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(await ended).toBe("enough");
    expect(seen).toHaveLength(4);
  });

  test("the timeout ends a pending call", async () => {
    stopClock();
    const { qodex, signals } = hanging();
    const error = await outcome(qodex.monitors.runAndWait({ monitorId: "m", timeout: 5_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("wrong arguments are named before anything is sent", async () => {
    const { qodex, seen } = client(accepted, monitor(old));
    const wait = qodex.monitors.runAndWait as (request?: unknown) => Promise<unknown>;
    const messages = await Promise.all(
      [
        undefined,
        {},
        { monitorId: "m", interval: "2" },
        { monitorId: "m", signal: "s" },
        { monitorId: "m", intervall: 1 },
        { monitorId: "m", async: false },
      ].map(async (request) => {
        const error = await outcome(wait(request));
        expect(error).toBeInstanceOf(UsageError);
        return (error as Error).message;
      }),
    );
    expect(messages).toEqual([
      "monitors.runAndWait needs an object with the parameters of the run.",
      expect.stringContaining("monitorId"),
      "monitors.runAndWait: `interval` must be milliseconds; got a value of type string.",
      "monitors.runAndWait: `signal` must be an AbortSignal; got a value of type string.",
      "monitors.runAndWait has no parameter `intervall`. Parameters: monitorId. " +
        "Options: interval, timeout, signal, totalTimeout, maxResponseBytes, retry, headers, query.",
      expect.stringContaining("has no parameter `async`"),
    ]);
    expect(seen).toEqual([]);
  });
});
