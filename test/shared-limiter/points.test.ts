import { describe, expect, test } from "vitest";
import { sharedLimiter } from "../../src/limits/shared-store.ts";

type Answer = "counts" | "fails" | "waits" | "counts, and the request is aborted";

const failure = new Error("the store is down");

/** A store that counts its points. Its n-th answer is the n-th of a list; then it counts. */
class Store {
  points = 0;
  least = 0;
  asked = 0;
  readonly #answers: readonly Answer[];
  readonly #controller: AbortController;

  constructor(answers: readonly Answer[], controller: AbortController) {
    this.#answers = answers;
    this.#controller = controller;
  }

  async consume(): Promise<void> {
    const answer = this.#answers[this.asked] ?? "counts";
    this.asked += 1;
    if (answer === "fails") throw failure;
    if (answer === "waits") throw { msBeforeNext: 5 };
    this.points += 1;
    if (answer !== "counts") this.#controller.abort();
  }

  async reward(): Promise<void> {
    this.points -= 1;
    this.least = Math.min(this.least, this.points);
  }
}

/** Lets a request of the quota `monitors` pass, which counts against `default` too. */
async function pass(
  onStoreError: "allow" | "throw",
  answers: { monitors?: readonly Answer[]; all?: readonly Answer[] },
) {
  const controller = new AbortController();
  const monitors = new Store(answers.monitors ?? [], controller);
  const all = new Store(answers.all ?? [], controller);
  const limiter = sharedLimiter({ default: all, monitors }, { onStoreError });
  const error = await limiter.acquire(controller.signal, { quota: "monitors" }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  // What follows an abort or a failure is not waited for.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { error, monitors, all, reason: controller.signal.reason as unknown };
}

describe("a point", () => {
  test("that a failing store did not count is not given back", async () => {
    const { error, monitors, all } = await pass("allow", { monitors: ["fails"], all: ["waits"] });
    expect(error).toBeUndefined();
    // Asked again after the wait, the store counts it.
    expect([monitors.asked, all.asked]).toEqual([2, 2]);
    expect([monitors.points, monitors.least]).toEqual([1, 0]);
    expect([all.points, all.least]).toEqual([1, 0]);
  });

  test("that was counted before a wait is given back, and counted again after it", async () => {
    const { monitors, all } = await pass("allow", { all: ["waits", "fails"] });
    expect([monitors.points, monitors.asked]).toEqual([1, 2]);
    expect([all.points, all.asked]).toEqual([0, 2]);
  });

  test("is given back when the other store fails, and the call ends with its error", async () => {
    const { error, monitors, all } = await pass("throw", { all: ["fails"] });
    expect(error).toBe(failure);
    expect([monitors.points, monitors.least, all.points]).toEqual([0, 0, 0]);
  });

  test.each([
    ["first", { monitors: ["counts, and the request is aborted"] }, 0],
    ["last", { all: ["counts, and the request is aborted"] }, 1],
  ] as const)(
    "is given back when the request is aborted while the %s store answers",
    async (_, answers, asked) => {
      const { error, reason, monitors, all } = await pass("throw", answers);
      expect(error).toBe(reason);
      expect(all.asked).toBe(asked);
      expect([monitors.points, monitors.least]).toEqual([0, 0]);
      expect([all.points, all.least]).toEqual([0, 0]);
    },
  );

  test("that cannot be given back changes nothing for the call", async () => {
    const consume = async () => {};
    const reward = () => {
      throw new Error("reward() is broken");
    };
    const all = { consume: () => Promise.reject(failure) };
    const limiter = sharedLimiter({ default: all, monitors: { consume, reward } });
    await expect(limiter.acquire(undefined, { quota: "monitors" })).rejects.toBe(failure);
  });

  test("of a request that passes is kept", async () => {
    const { error, monitors, all } = await pass("throw", {});
    expect(error).toBeUndefined();
    expect([monitors.points, all.points]).toEqual([1, 1]);
  });
});
