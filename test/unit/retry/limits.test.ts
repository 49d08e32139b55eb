import { describe, expect, test, vi } from "vitest";
import { openapiFetch } from "../../../src/openapi-fetch.ts";
import { createQodex, type Qodex, type QodexOptions } from "../../../src/qodex.ts";
import { answer, noWaits } from "../../support/client/client.ts";
import { stopClock } from "../../support/client/clock.ts";

const limited = { error: "rateLimited", message: "Too many calls. Try again after 1724421600." };
const exhausted = { error: "serviceLimitExhausted", message: "The monthly allowance is used up." };

/** A client on a stopped clock, whose attempts get these responses in turn. */
function asked(...answers: Response[]) {
  stopClock();
  // Without jitter.
  noWaits();
  const start = Date.now();
  const at: number[] = [];
  const fetch: QodexOptions["fetch"] = async () => {
    at.push(Date.now() - start);
    return answers[at.length - 1]?.clone() ?? answer({ mock: { id: "mock_1" }, "call-logs": [] });
  };
  return { qodex: createQodex({ apiKey: "key-of-the-limits", fetch }), at };
}

const calls: Record<string, (qodex: Qodex) => { result(): Promise<{ error?: unknown }> }> = {
  GET: (qodex) => qodex.mocks.get({ mockId: "m" }),
  POST: (qodex) => qodex.mocks.create({ body: { mock: { collection: "c" } } }),
  list: (qodex) => qodex.mockCallLogs.list({ mockId: "m" }),
};

describe.each(Object.entries(calls))("%s", (_, call) => {
  test("waits as long as `rateLimited` says, and continues", async () => {
    const headers = { "x-ratelimit-retryafter": "12" };
    const { qodex, at } = asked(answer(limited, { status: 429, headers }));
    const result = call(qodex).result();
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ ok: true });
    expect(at).toEqual([0, 12_000]);
  });

  test("`rateLimited` that persists is thrown after three attempts", async () => {
    const again = answer(limited, { status: 429, headers: { "ratelimit-reset": "5" } });
    const { qodex, at } = asked(again, again, again);
    const result = call(qodex).result();
    await vi.runAllTimersAsync();
    expect((await result).error).toMatchObject({
      name: "RateLimitError",
      code: "rateLimited",
      vendorMessage: limited.message,
      body: limited,
      retryAfterMs: 5000,
      attempts: 3,
    });
    expect(at).toEqual([0, 5000, 10_000]);
  });

  test.each([
    [429, {}],
    [429, { "retry-after": "1" }],
    [429, { "retry-after-ms": "0", "x-ratelimit-reset": "1" }],
    [429, { "x-ratelimit-remaining-month": "0" }],
    [503, { "retry-after": "1" }],
    [500, {}],
    [403, {}],
    [400, {}],
  ])("`serviceLimitExhausted` fails at once: %i with %j", async (status, headers) => {
    const { qodex, at } = asked(answer(exhausted, { status, headers }));
    const result = call(qodex).result();
    await vi.runAllTimersAsync();
    expect((await result).error).toMatchObject({
      name: "ServiceLimitError",
      code: "serviceLimitExhausted",
      vendorMessage: exhausted.message,
      body: exhausted,
      status,
      attempts: 1,
    });
    expect(at).toEqual([0]);
  });

  test("`serviceLimitExhausted` after `rateLimited` ends the call", async () => {
    const headers = { "retry-after": "1" };
    const { qodex, at } = asked(
      answer(limited, { status: 429, headers }),
      answer(exhausted, { status: 429, headers }),
    );
    const result = call(qodex).result();
    await vi.runAllTimersAsync();
    expect((await result).error).toMatchObject({ name: "ServiceLimitError", attempts: 2 });
    expect(at).toEqual([0, 1000]);
  });
});

/** The openapi-fetch client is loaded on first use, which takes real time. */
async function sent(at: readonly number[]): Promise<void> {
  while (at.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe("openapi-fetch", () => {
  test("follows the same rule for `rateLimited`", async () => {
    const { qodex, at } = asked(answer(limited, { status: 429, headers: { "retry-after": "2" } }));
    const result = openapiFetch(qodex).GET("/mocks/{mockId}", {
      params: { path: { mockId: "m" } },
    });
    await sent(at);
    await vi.runAllTimersAsync();
    expect((await result).data).toMatchObject({ mock: { id: "mock_1" } });
    expect(at).toEqual([0, 2000]);
  });

  test("returns `serviceLimitExhausted` at once, unchanged", async () => {
    const { qodex, at } = asked(
      answer(exhausted, { status: 429, headers: { "retry-after": "2" } }),
    );
    const result = openapiFetch(qodex).GET("/mocks/{mockId}", {
      params: { path: { mockId: "m" } },
    });
    await sent(at);
    await vi.runAllTimersAsync();
    expect((await result).error).toEqual(exhausted);
    expect(at).toEqual([0]);
  });
});
