import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sleep } from "../../../src/retry/sleep.ts";
import { countedSignal } from "../../support/client/signals.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("sleep", () => {
  test("ends after its time and not before", async () => {
    let awake = false;
    sleep(1000).then(() => {
      awake = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(awake).toBe(true);
  });

  test("leaves no listener and no timer when its time is over", async () => {
    const { signal, listeners } = countedSignal();
    const slept = sleep(1000, signal);
    expect(listeners()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(slept).resolves.toBe(undefined);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends at once on abort with the reason itself, and leaves nothing behind", async () => {
    const { signal, abort, listeners } = countedSignal();
    const slept = sleep(1000, signal);
    const reason = { any: "value" };
    abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does not start if the signal is already aborted", async () => {
    const { signal, abort, listeners } = countedSignal();
    abort("too late");
    await expect(sleep(1000, signal)).rejects.toBe("too late");
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("an abort after the end changes nothing", async () => {
    const { signal, abort } = countedSignal();
    const slept = sleep(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    abort();
    await expect(slept).resolves.toBe(undefined);
  });
});
