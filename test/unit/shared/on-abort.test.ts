import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { onAbort } from "../../../src/shared/on-abort.ts";
import { never, reasonOf, stubbed } from "../../support/client/client.ts";

describe("onAbort", () => {
  test("many callbacks share one listener, which is removed with the last of them", () => {
    const { signal } = new AbortController();
    const letGo = Array.from({ length: 40 }, () => onAbort(signal, () => {}));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    for (const each of letGo.slice(1)) each();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    letGo[0]?.();
    letGo[0]?.();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("calls each callback once, except removed ones", () => {
    const controller = new AbortController();
    const called: string[] = [];
    const callback = () => called.push("same");
    onAbort(controller.signal, callback);
    onAbort(controller.signal, callback);
    onAbort(controller.signal, () => called.push("left"))();
    controller.abort();
    expect(called).toEqual(["same", "same"]);
  });

  test("works again on a signal whose listener was removed", () => {
    const controller = new AbortController();
    let called = 0;
    onAbort(controller.signal, () => {})();
    onAbort(controller.signal, () => {
      called += 1;
    });
    controller.abort();
    expect(called).toBe(1);
  });

  test("20 calls with one signal give it one listener, and all end with it", async () => {
    const controller = new AbortController();
    const teams = stubbed(never);
    const { signal } = controller;
    const calls = Array.from({ length: 20 }, () => teams.members.get({ member_id: "m", signal }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort("enough");
    expect(await Promise.all(calls.map((call) => reasonOf(call)))).toEqual(
      Array.from({ length: 20 }, () => "enough"),
    );
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
