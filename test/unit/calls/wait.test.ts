import { describe, expect, test, vi } from "vitest";
// Loaded in advance: the client loads it on the first wait, when the clock is stopped.
import "../../../src/calls/wait.ts";
import { TimeoutError, UsageError } from "../../../src/errors/classes.ts";
import { TaskError } from "../../../src/errors/task-error.ts";
import { createQodex } from "../../../src/qodex.ts";
import { stopClock } from "../../support/client/clock.ts";
import { hanging } from "./hanging.ts";
import { client, outcome, path, task } from "./waiting.ts";

describe("apiTasks.wait", () => {
  test("polls the task of a call until it has ended", async () => {
    const end = task("completed", { resources: [{ id: "v" }] });
    const { qodex, polled, start } = client(path, task("pending"), task("pending"), end);
    expect(await outcome(qodex.apiTasks.wait(start()))).toEqual(end);
    expect(polled.map(({ path }) => path)).toEqual([path, path, path]);
    expect(polled.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
  });

  test("pauses for the interval, and accepts the task's parameters instead", async () => {
    const { qodex, polled } = client(null, task("pending"), task("completed"));
    const wait = qodex.apiTasks.wait({ apiId: "a", taskId: "t" }, { interval: 5_000 });
    expect(await outcome(wait)).toEqual(task("completed"));
    expect(polled.map(({ at }) => at)).toEqual([0, 5_000]);
  });

  test.each([
    `https://elsewhere.example${path}`,
    `https://api.example/base${path}`,
    `${path}?a=1#b`,
    "/apis/a/tasks/%74",
  ])("reads the ids of the location %s, and uses its own base URL", async (location) => {
    const { qodex, polled, start } = client(location, task("completed"));
    expect(await outcome(qodex.apiTasks.wait(start()))).toEqual(task("completed"));
    expect(polled.map(({ path }) => path)).toEqual([path]);
  });

  test("a failed task is an error with the reason", async () => {
    const failed = task("failed", { error: { message: "The branch does not exist." } });
    const { qodex, start } = client(path, failed);
    const error = await outcome(qodex.apiTasks.wait(start()));
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({
      name: "TaskError",
      message: "apiTasks.wait: the task failed: The branch does not exist.",
      status: "failed",
      reason: "The branch does not exist.",
      task: failed,
    });
  });

  test.each<[string, object, string]>([
    ["failed without a reason", task("failed"), "the task failed; the API gives no reason."],
    ["of an unknown status", task("lost"), "a status that the contract does not know: lost."],
    ["without a status", { id: "t" }, "a status that the contract does not know: undefined."],
  ])("a task %s is an error", async (_, state, message) => {
    const { qodex, start } = client(path, state);
    const error = await outcome(qodex.apiTasks.wait(start()));
    expect(error).toBeInstanceOf(TaskError);
    expect((error as Error).message).toContain(message);
  });

  test.each<[string | null, string]>([
    [null, "the response (status 202) names no task: it has no `Location` header."],
    [
      "/apis/a/jobs/t",
      "the `Location` header of the response is not a /apis/{apiId}/tasks/{taskId}.",
    ],
    ["/apis//tasks/t", "is not a /apis/{apiId}/tasks/{taskId}."],
    ["/tasks/t", "is not a /apis/{apiId}/tasks/{taskId}."],
    ["/apis/a/tasks/%E0%A4%A", "is not a /apis/{apiId}/tasks/{taskId}."],
  ])("the location %s is an error, and nothing is polled", async (location, message) => {
    const { qodex, polled, start } = client(location, task("completed"));
    const error = await outcome(qodex.apiTasks.wait(start()));
    expect(error).toBeInstanceOf(TaskError);
    expect((error as Error).message).toContain(message);
    expect(polled).toEqual([]);
  });

  test("a call that could not start the task ends the wait with its own error", async () => {
    stopClock();
    const fetch = async () => Response.json({ title: "no" }, { status: 404 });
    const qodex = createQodex({ apiKey: "k", retry: false, limiter: false, fetch });
    const call = qodex.apiCollections.syncWithSchema({ apiId: "a", collectionId: "1-c" });
    expect(await outcome(qodex.apiTasks.wait(call))).toMatchObject({ status: 404 });
  });

  test("the whole wait has a timeout", async () => {
    const { qodex, polled, start } = client(path, task("pending"));
    const error = await outcome(qodex.apiTasks.wait(start(), { timeout: 5_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operationId: "getApiTask", attempts: 3 });
    expect(polled.map(({ at }) => at)).toEqual([0, 2_000, 4_000]);
  });

  test("the timeout ends a pending poll", async () => {
    stopClock();
    const { qodex, signals } = hanging();
    const wait = qodex.apiTasks.wait({ apiId: "a", taskId: "t" }, { timeout: 5_000 });
    expect(await outcome(wait)).toBeInstanceOf(TimeoutError);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the caller's signal ends it with its reason", async () => {
    const { qodex, polled, start } = client(path, task("pending"));
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 3_000);
    const wait = qodex.apiTasks.wait(start(), { signal: controller.signal });
    expect(await outcome(wait)).toBe("enough");
    expect(polled).toHaveLength(2);
  });

  test("the timeout and the signal end the wait for the call that starts the task, too", async () => {
    stopClock();
    const { qodex } = hanging();
    const start = () => qodex.apiCollections.syncWithSchema({ apiId: "a", collectionId: "1-c" });
    const error = await outcome(qodex.apiTasks.wait(start(), { timeout: 5_000 }));
    expect(error).toMatchObject({ name: "TimeoutError", attempts: 0 });
    expect((error as Error).message).toContain(
      "apiTasks.wait: the call that starts the task has not ended within 5000 ms. ",
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 3_000);
    const { signal } = controller;
    expect(await outcome(qodex.apiTasks.wait(start(), { signal }))).toBe("enough");
  });

  test("wrong options are named although the call that starts the task fails", async () => {
    const fetch = async () => Response.json({ title: "no" }, { status: 404 });
    const qodex = createQodex({ apiKey: "k", retry: false, limiter: false, fetch });
    const call = qodex.apiCollections.syncWithSchema({ apiId: "a", collectionId: "1-c" });
    stopClock();
    expect(await outcome(qodex.apiTasks.wait(call, { interval: -1 }))).toBeInstanceOf(UsageError);
  });

  test("a signal among the task's parameters ends it", async () => {
    stopClock();
    const { qodex, signals } = hanging();
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 3_000);
    const { signal } = controller;
    expect(await outcome(qodex.apiTasks.wait({ apiId: "a", taskId: "t", signal }))).toBe("enough");
    expect(signals.map((each) => each?.aborted)).toEqual([true]);
    expect(vi.getTimerCount()).toBe(0);
    const wrong = { apiId: "a", taskId: "t", signal: 5 as unknown as AbortSignal };
    expect(await outcome(qodex.apiTasks.wait(wrong))).toMatchObject({
      name: "UsageError",
      message: expect.stringContaining("`signal` must be an AbortSignal"),
    });
  });

  test("wrong arguments are named", async () => {
    const { qodex } = client(path, task("completed"));
    const wait = qodex.apiTasks.wait as (task: unknown, options?: object) => Promise<unknown>;
    expect(await outcome(wait("t"))).toBeInstanceOf(UsageError);
    const error = await outcome(wait({ apiId: "a", taskId: "t" }, { interval: -1 }));
    expect(error).toBeInstanceOf(UsageError);
    expect((error as Error).message).toContain("`interval` must be milliseconds; got -1.");
    const misspelt = await outcome(wait({ apiId: "a", taskId: "t" }, { intervall: 1 }));
    expect(misspelt).toBeInstanceOf(UsageError);
    expect((misspelt as Error).message).toBe(
      "apiTasks.wait has no option `intervall`. Options: interval, timeout, signal.",
    );
    const controller = { signal: new AbortController() };
    const wrong = await outcome(wait({ apiId: "a", taskId: "t" }, controller));
    expect(wrong).toBeInstanceOf(UsageError);
    expect((wrong as Error).message).toBe(
      "apiTasks.wait: `signal` must be an AbortSignal; got an instance of AbortController.",
    );
    const key = await outcome(
      wait({ apiId: "a", taskId: "t" }, { interval: "a-key-in-the-wrong-place" }),
    );
    expect((key as Error).message).toBe(
      "apiTasks.wait: `interval` must be milliseconds; got a value of type string.",
    );
  });
});
