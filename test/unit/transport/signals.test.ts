import { describe, expect, test } from "vitest";
import { anySignal } from "../../../src/transport/signals.ts";
import { countedSignal } from "../../support/client/signals.ts";

describe("two signals joined", () => {
  test("without any there is none, and releasing it is fine", () => {
    const { signal, release } = anySignal(undefined, undefined);
    expect(signal).toBe(undefined);
    expect(release()).toBe(undefined);
  });

  test("a single one is used directly, without a listener", () => {
    const one = countedSignal();
    expect(anySignal(one.signal, undefined).signal).toBe(one.signal);
    expect(anySignal(undefined, one.signal).signal).toBe(one.signal);
    expect(one.listeners()).toBe(0);
  });

  test.each([0, 1])("signal %i of the two aborts it with its own reason", (index) => {
    const both = [countedSignal(), countedSignal()] as const;
    const { signal } = anySignal(both[0].signal, both[1].signal);
    expect(signal?.aborted).toBe(false);
    const reason = { index };
    both[index as 0 | 1].abort(reason);
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toBe(reason);
  });

  test("the first of two reasons stays", () => {
    const a = countedSignal();
    const b = countedSignal();
    const { signal } = anySignal(a.signal, b.signal);
    b.abort("b");
    a.abort("a");
    expect(signal?.reason).toBe("b");
  });

  test.each([
    ["first", AbortSignal.abort("gone"), new AbortController().signal],
    ["second", new AbortController().signal, AbortSignal.abort("gone")],
  ])("it is aborted from the start if the %s one is", (_, a, b) => {
    const { signal } = anySignal(a, b);
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toBe("gone");
  });

  test("after release no listener is left, and it no longer aborts", () => {
    const a = countedSignal();
    const b = countedSignal();
    const { signal, release } = anySignal(a.signal, b.signal);
    expect([a.listeners(), b.listeners()]).toEqual([1, 1]);
    release();
    expect([a.listeners(), b.listeners()]).toEqual([0, 0]);
    a.abort();
    expect(signal?.aborted).toBe(false);
  });
});
