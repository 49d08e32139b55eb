import { describe, expect, onTestFinished, test, vi } from "vitest";
import { RateLimitError, TimeoutError } from "../../../../src/teams.ts";
import {
  answer,
  client,
  errorOf,
  getMember,
  marker,
  never,
  noWaits,
  stubbed,
} from "../../../support/client/client.ts";
import { stopClock } from "../../../support/client/clock.ts";
import { json, serve, silent } from "../../../support/server/server.ts";

describe("the time for the whole call", () => {
  test("ends the current attempt, and nothing follows", async () => {
    noWaits();
    stopClock();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return never();
      },
      { timeout: 30, totalTimeout: 50, retry: 10 },
    );
    const failure = errorOf(getMember(teams), TimeoutError);
    await vi.advanceTimersByTimeAsync(50);
    const error = await failure;
    expect(error.message).toContain(
      "no complete response from http://127.0.0.1:9 within 50 ms (after 2 attempts).",
    );
    expect(error.message).toMatch(/Raise `totalTimeout` if/);
    expect(error.attempts).toBe(2);
    expect(calls).toBe(2);
  });

  test("is named if it ends together with an attempt", async () => {
    noWaits();
    stopClock();
    const failure = errorOf(
      getMember(stubbed(never, { timeout: 30, totalTimeout: 61, retry: 10 })),
      TimeoutError,
    );
    // The wait between the attempts takes 1 ms.
    await vi.advanceTimersByTimeAsync(61);
    expect((await failure).message).toContain("within 61 ms (after 2 attempts)");
  });

  test("an attempt that starts when it is over counts as not sent", async () => {
    stopClock();
    let calls = 0;
    const tryAcquire = () => {
      vi.advanceTimersByTime(50);
      return true;
    };
    const fetch = () => {
      calls += 1;
      return never();
    };
    const limiter = { acquire: async () => {}, tryAcquire };
    const error = await errorOf(
      getMember(stubbed(fetch, { limiter, totalTimeout: 50 })),
      TimeoutError,
    );
    expect([error.attempts, calls]).toEqual([0, 0]);
    expect(error.message).toContain("(nothing was sent)");
  });

  test("includes the waits: a wait that does not fit is not started", async () => {
    stopClock();
    // Without jitter.
    noWaits();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        const headers = { "retry-after-ms": "50" };
        return Promise.resolve(answer({}, { status: 429, headers }));
      },
      { totalTimeout: 120, retry: 50 },
    );
    const failure = errorOf(getMember(teams), RateLimitError);
    await vi.advanceTimersByTimeAsync(110);
    const error = await failure;
    expect(error.retryAfterMs).toBe(50);
    expect(error.attempts).toBe(3);
    expect(calls).toBe(3);
  });

  describe("that is over before something is called", () => {
    /** Lets time pass without running a timer, like a process that was suspended. */
    const clock = () => {
      let now = 0;
      const spy = vi.spyOn(performance, "now").mockImplementation(() => now);
      onTestFinished(() => spy.mockRestore());
      return (ms: number) => {
        now += ms;
      };
    };

    test("does not blame the key function", async () => {
      noWaits();
      const pass = clock();
      let keys = 0;
      const apiKey = () => {
        keys += 1;
        return marker;
      };
      // The line is written before the wait.
      const logger = { debug: () => pass(99) };
      const fetch = async () => answer({}, { status: 503 });
      const teams = stubbed(fetch, { apiKey, logger, totalTimeout: 50 });
      const { message } = await errorOf(getMember(teams), TimeoutError);
      expect(message).toContain("no complete response from http://127.0.0.1:9 within 50 ms. Raise");
      expect(keys).toBe(1);
    });

    test("does not blame the limiter", async () => {
      const pass = clock();
      let asked = 0;
      const apiKey = () => {
        pass(99);
        return marker;
      };
      const acquire = async () => {
        asked += 1;
      };
      const teams = stubbed(never, { apiKey, limiter: { acquire }, totalTimeout: 50 });
      const { message } = await errorOf(getMember(teams), TimeoutError);
      expect(message).toContain("no complete response within 50 ms (nothing was sent). Raise");
      expect(asked).toBe(0);
    });
  });

  test("nothing is sent once it is over", async () => {
    stopClock();
    let calls = 0;
    const teams = stubbed(
      () => {
        calls += 1;
        return Promise.resolve(answer({}));
      },
      {
        totalTimeout: 100,
        limiter: {
          acquire: async () => {
            vi.advanceTimersByTime(100);
          },
        },
      },
    );
    const error = await errorOf(getMember(teams), TimeoutError);
    expect(error.attempts).toBe(0);
    expect(calls).toBe(0);
  });

  test("includes the wait for the limiter, also one that ignores its signal", async () => {
    const server = await serve(json({}));
    const teams = client(server, {
      totalTimeout: 20,
      limiter: { acquire: () => new Promise(() => {}) },
    });
    const error = await errorOf(getMember(teams), TimeoutError);
    expect(error.message).toContain("within 20 ms (nothing was sent).");
    expect(error.attempts).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  test("the limiter's signal ends with it", async () => {
    let reason: unknown;
    const teams = stubbed(() => Promise.resolve(answer({})), {
      totalTimeout: 20,
      limiter: {
        acquire: (signal) =>
          new Promise((_, reject) => {
            signal?.addEventListener("abort", () => {
              reason = signal.reason;
              reject(signal.reason);
            });
          }),
      },
    });
    const error = await errorOf(getMember(teams), TimeoutError);
    expect(reason).toBe(error);
  });

  test("0 disables it, and overrides that of the client", async () => {
    const server = await serve((response) => {
      setTimeout(() => response.end('{"id":"m"}'), 40);
    });
    expect(await getMember(client(server, { totalTimeout: 10 }), { totalTimeout: 0 })).toEqual({
      id: "m",
    });
  });

  test("without `timeout` it limits an attempt", async () => {
    const server = await serve(silent);
    const error = await errorOf(
      getMember(client(server, { timeout: 0, totalTimeout: 20 })),
      TimeoutError,
    );
    // On a slow machine the time is over before anything is sent, and the message adds that.
    expect(error.message).toMatch(/ within 20 ms(?: \(nothing was sent\))?\. Raise /);
  });
});
