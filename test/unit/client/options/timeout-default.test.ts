import { expect, test, vi } from "vitest";
import { TimeoutError } from "../../../../src/errors/classes.ts";
import { createQodex } from "../../../../src/qodex.ts";
import { stopClock } from "../../../support/client/clock.ts";

/** How many milliseconds a call waits for a server that never responds. */
async function patience(options: object, call: object, slow: boolean): Promise<number> {
  stopClock();
  const began = Date.now();
  const qodex = createQodex({
    ...{ apiKey: "k", retry: false, ...options },
    fetch: (_, { signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
      }),
  });
  const failed = (error: unknown) => {
    expect(error).toBeInstanceOf(TimeoutError);
    return Date.now() - began;
  };
  const body = { schema: { type: "openapi3", language: "json", schema: "{}" } };
  const ended = slow
    ? qodex.apiSecurity.validate({ body, ...call } as never).then(() => -1, failed)
    : qodex.users.getMe(call).then(() => -1, failed);
  await vi.advanceTimersByTimeAsync(400_000);
  return ended;
}

test("a slow operation has a longer default timeout, and the caller's own wins", async () => {
  expect(await patience({}, {}, false)).toBe(30_000);
  expect(await patience({}, {}, true)).toBe(300_000);
  expect(await patience({ timeout: 5_000 }, {}, true)).toBe(5_000);
  expect(await patience({ timeout: 5_000 }, { timeout: 7_000 }, true)).toBe(7_000);
});
