import { describe, expect, test, vi } from "vitest";
import { Call, type WithResponse } from "../../../src/calls/api-call.ts";

const response = new Response(null, { headers: { "x-request-id": "r" } });
const reply: WithResponse<number> = { data: 5, response, requestId: "r" };
const failure = new Error("failed");

/** A successful call with the number of its requests. */
function good(eager = true) {
  const send = vi.fn(async () => reply);
  return { send, call: new Call(send, eager) };
}

/** A failing call. */
function bad(reason: unknown = failure, eager = true) {
  const send = vi.fn(async (): Promise<WithResponse<number>> => {
    throw reason;
  });
  return { send, call: new Call(send, eager) };
}

describe("when it is sent", () => {
  test("an eager call at once, even if nobody awaits it", () => {
    expect(good(true).send).toHaveBeenCalledTimes(1);
  });

  test("a lazy call on first use", async () => {
    const { call, send } = good(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(send).not.toHaveBeenCalled();
    await call;
    expect(send).toHaveBeenCalledTimes(1);
  });

  test.each([true, false])("once, however often it is used (eager: %s)", async (eager) => {
    const { call, send } = good(eager);
    await call;
    await call;
    await Promise.all([call, call.withResponse(), call.result(), call.then(), call.finally()]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("once, even if it failed", async () => {
    const { call, send } = bad();
    await expect(call).rejects.toBe(failure);
    await expect(call).rejects.toBe(failure);
    expect((await call.result()).ok).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe("its results", () => {
  test("await returns the data", async () => {
    expect(await good().call).toBe(5);
  });

  test("withResponse returns data, response and request id", async () => {
    expect(await good().call.withResponse()).toEqual({ data: 5, response, requestId: "r" });
    await expect(bad().call.withResponse()).rejects.toBe(failure);
  });

  test("result returns the outcome as a value and never throws", async () => {
    expect(await good().call.result()).toEqual({ ok: true, data: 5, response, requestId: "r" });
    expect(await bad().call.result()).toEqual({ ok: false, error: failure });
  });

  test.each(["stopped", 0, null, { why: 1 }])(
    "an abort reason of %j passes unchanged, although it is no Error",
    async (reason) => {
      const { call } = bad(reason);
      expect(await call.result()).toEqual({ ok: false, error: reason });
      await expect(call.then()).rejects.toBe(reason);
    },
  );
});

describe("as a promise", () => {
  test("then calls the matching handler, and chains its result", async () => {
    expect(await good().call.then((data) => data + 1)).toBe(6);
    expect(await good().call.then(async (data) => data + 1)).toBe(6);
    expect(
      await bad().call.then(
        () => "no",
        (error) => error,
      ),
    ).toBe(failure);
    await expect(good().call.then(() => Promise.reject(failure))).rejects.toBe(failure);
  });

  test.each([undefined, null])("then without a handler (%s) passes everything on", async (none) => {
    expect(await good().call.then(none, none)).toBe(5);
    await expect(bad().call.then(none, none)).rejects.toBe(failure);
  });

  test("catch handles only failures", async () => {
    expect(await bad().call.catch((error) => [error])).toEqual([failure]);
    expect(await good().call.catch(() => "no")).toBe(5);
    await expect(bad().call.catch()).rejects.toBe(failure);
  });

  test("finally runs either way, without an argument, and changes nothing", async () => {
    const end = vi.fn();
    expect(await good().call.finally(end)).toBe(5);
    await expect(bad().call.finally(end)).rejects.toBe(failure);
    expect(end.mock.calls).toEqual([[], []]);
  });

  test("Promise.all, race, allSettled and resolve accept it", async () => {
    expect(await Promise.all([good().call, good(false).call, 7])).toEqual([5, 5, 7]);
    expect(await Promise.race([good().call, new Promise(() => {})])).toBe(5);
    expect(await Promise.allSettled([good().call, bad().call])).toEqual([
      { status: "fulfilled", value: 5 },
      { status: "rejected", reason: failure },
    ]);
    expect(await Promise.resolve(good().call)).toBe(5);
  });

  test("is displayed as a Call", () => {
    expect(String(good().call)).toBe("[object Call]");
  });
});
