import { onTestFinished, vi } from "vitest";

/** Replaces the clock for this test: time passes only when the test says so. */
export function stopClock(now?: number): void {
  const toFake = ["setTimeout", "clearTimeout", "Date", "performance"] as const;
  vi.useFakeTimers({ toFake: [...toFake], ...(now && { now }) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
