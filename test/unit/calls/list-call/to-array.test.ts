import { describe, expect, test } from "vitest";
import { UsageError } from "../../../../src/errors/classes.ts";
import { FakeList, settle, upTo } from "../../../support/client/lists.ts";

describe("toArray", () => {
  test.each<[limit: number, items: number, requests: number, why: string]>([
    [0, 0, 0, "nothing is asked for"],
    [1, 1, 1, "one page is enough"],
    [3, 3, 1, "exactly the first page"],
    [4, 4, 2, "the second page is cut"],
    [7, 7, 3, "exactly all"],
    [100, 7, 3, "more than there is"],
  ])("limit %i returns %i items with %i requests: %s", async (limit, items, requests) => {
    const server = new FakeList("token", { length: 7, sizes: [3] });
    expect(await server.call().toArray({ limit })).toEqual(upTo(items));
    await settle();
    expect(server.asked).toHaveLength(requests);
  });

  test.each<[options: unknown, got: string]>([
    [undefined, "undefined"],
    [null, "undefined"],
    [{}, "undefined"],
    [{ limit: undefined }, "undefined"],
    [{ limit: null }, "null"],
    [{ limit: -1 }, "-1"],
    [{ limit: 1.5 }, "1.5"],
    [{ limit: Number.NaN }, "NaN"],
    [{ limit: Number.POSITIVE_INFINITY }, "Infinity"],
    [{ limit: "5" }, "a value of type string"],
    [5, "undefined"],
  ])("%j is rejected, and nothing is sent", async (options, got) => {
    const server = new FakeList("token", { length: 7, sizes: [3] });
    const array = server.call().toArray(options as { limit: number });
    await expect(array).rejects.toBeInstanceOf(UsageError);
    await expect(array).rejects.toThrow(
      `toArray: \`limit\` must be the maximum number of items, a whole number such as 1000; got ${got}.`,
    );
    expect(server.asked).toEqual([]);
  });

  test("an unknown option is rejected, and nothing is sent", async () => {
    const server = new FakeList("token", { length: 7, sizes: [3] });
    const array = server.call().toArray({ limit: 2, foo: 1 } as { limit: number });
    await expect(array).rejects.toBeInstanceOf(UsageError);
    await expect(array).rejects.toThrow("toArray has no option `foo`. Options: limit.");
    expect(server.asked).toEqual([]);
  });
});
