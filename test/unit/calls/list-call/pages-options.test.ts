import { expect, test } from "vitest";
import type { PagesOptions } from "../../../../src/calls/list-call.ts";
import { UsageError } from "../../../../src/errors/classes.ts";
import { FakeList, settle } from "../../../support/client/lists.ts";

test.each<[options: unknown, message: string]>([
  [{ curser: "x" }, "pages has no option `curser`. Options: cursor, prefetch."],
  [{ cursor: "x", limit: 5 }, "pages has no option `limit`. Options: cursor, prefetch."],
  [{ prefetch: "x" }, "pages: `prefetch` must be true or false; got a value of type string."],
  [{ cursor: 2 }, "pages: `cursor` must be the `cursor` of a page; got 2."],
  ["x", "pages takes an object of options: cursor, prefetch; got a value of type string."],
  [null, "pages takes an object of options: cursor, prefetch; got null."],
])("pages(%j) is rejected, and nothing is sent", async (options, message) => {
  const server = new FakeList("token", { length: 7, sizes: [3] });
  const first = server
    .call()
    .pages(options as PagesOptions)
    .next();
  await expect(first).rejects.toBeInstanceOf(UsageError);
  await expect(first).rejects.toThrow(message);
  await settle();
  expect(server.asked).toEqual([]);
});

test.each([undefined, null, ""])(
  "a stored cursor that is %j starts at the first page",
  async (cursor) => {
    const server = new FakeList("token", { length: 2, sizes: [3] });
    const { value } = await server
      .call()
      .pages({ cursor, prefetch: undefined } as PagesOptions)
      .next();
    expect(value?.items).toHaveLength(2);
  },
);
