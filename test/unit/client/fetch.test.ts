import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ConnectionError } from "../../../src/teams.ts";
import { answer, client, errorOf, stubbed } from "../../support/client/client.ts";

describe("fetch", () => {
  test("a global one that is replaced later is used", async () => {
    const teams = client("http://127.0.0.1:4010");
    const spy = vi.spyOn(globalThis, "fetch").mockResolvedValue(answer({ id: "stub" }));
    onTestFinished(() => spy.mockRestore());
    expect(await teams.members.get({ member_id: "m" })).toEqual({ id: "stub" });
    expect(spy).toHaveBeenCalledTimes(1);
  });

  test("one that passes the request on to the global one meets a blocked port once", async () => {
    const teams = client("http://127.0.0.1:6000", { fetch: (url, init) => fetch(url, init) });
    const error = await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    expect(error).toMatchObject({ code: "BAD_PORT", attempts: 1 });
  });

  test("one that rejects with nothing leads to an error without a cause", async () => {
    const teams = stubbed(() => Promise.reject(undefined), { retry: false });
    const error = await errorOf(teams.members.get({ member_id: "m" }), ConnectionError);
    // `inspect` would show `[cause]: undefined`.
    expect(Object.hasOwn(error, "cause")).toBe(false);
  });

  test("one that is passed in is called without a `this`, as browsers require", async () => {
    let self: unknown = "not called";
    const teams = stubbed(function (this: unknown) {
      self = this;
      return Promise.resolve(answer({}));
    });
    await teams.members.get({ member_id: "m" });
    expect(self).toBeUndefined();
  });
});
