import { describe, expect, test } from "vitest";
import { collect, FakeList, upTo } from "../../../support/client/lists.ts";

describe("concurrent steps of one iteration", () => {
  test.each([false, true])(
    "five next() at once get five different pages (prefetch: %s)",
    async (prefetch) => {
      const server = new FakeList("token", { length: 8, sizes: [2] });
      const pages = server.call().pages({ prefetch });
      const steps = await Promise.all([1, 2, 3, 4, 5].map(() => pages.next()));
      expect(steps.map((step) => (step.done ? "end" : step.value?.items))).toEqual([
        [0, 1],
        [2, 3],
        [4, 5],
        [6, 7],
        "end",
      ]);
      expect(server.asked).toHaveLength(4);
    },
  );

  test("after a failure the iteration is over: further steps send nothing", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    server.before = (request) => {
      if (request === 2) throw new Error("503");
    };
    const pages = server.call().pages();
    const steps = await Promise.allSettled([pages.next(), pages.next(), pages.next()]);
    expect(steps.map((step) => step.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(server.asked).toHaveLength(2);
  });

  test("two iterations of one call are independent", async () => {
    const call = new FakeList("page, total of items", { length: 9, sizes: [4] }).call();
    const both = await Promise.all([
      collect(call.pages()),
      collect(call.pages({ prefetch: true })),
    ]);
    expect(both).toEqual([upTo(9), upTo(9)]);
  });
});
