import { onTestFinished, vi } from "vitest";

/** Takes the clock over, for this test: no time goes by but what it says. */
export function stopClock(now?: number): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], ...(now && { now }) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
