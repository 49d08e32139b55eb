import { onTestFinished, vi } from "vitest";

/** Takes the clock over, for this test: no time goes by but what it says. */
export function stopClock(now?: number): void {
  const toFake = ["setTimeout", "clearTimeout", "Date", "performance"] as const;
  vi.useFakeTimers({ toFake: [...toFake], ...(now && { now }) });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}
