import { describe, expect, test } from "vitest";
import { FakeList, settle } from "../../../support/client/lists.ts";

describe("prefetch", () => {
  test("requests exactly one page ahead", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const pages = server.call().pages({ prefetch: true });
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(2);
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(3);
    await pages.return();
  });

  test("is off by default", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const pages = server.call().pages();
    await pages.next();
    await settle();
    expect(server.asked).toHaveLength(1);
  });

  test("an early break aborts the pending request, and sends nothing more", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    server.before = (request) =>
      request === 1
        ? undefined
        : new Promise((_, reject) => {
            const signal = server.signals[request - 1];
            signal?.addEventListener("abort", () => reject(signal.reason));
          });
    for await (const page of server.call().pages({ prefetch: true })) {
      expect(page.items).toEqual([0, 1]);
      await settle();
      expect(server.signals[1]?.aborted).toBe(false);
      break;
    }
    expect(server.signals[1]?.aborted).toBe(true);
    // An unawaited abort must not end the process as an unhandled rejection.
    await settle();
    expect(server.asked).toHaveLength(2);
  });

  test("a failure ahead is reported only after the previous page was used", async () => {
    const server = new FakeList("token", { length: 8, sizes: [2] });
    const failure = new Error("503");
    server.before = (request) => {
      if (request === 2) throw failure;
    };
    const pages = server.call().pages({ prefetch: true });
    expect((await pages.next()).value?.items).toEqual([0, 1]);
    await settle();
    await expect(pages.next()).rejects.toBe(failure);
  });
});
