import { describe, expect, test } from "vitest";
import { type FetchPage, ListCall } from "../../../../src/calls/list-call.ts";
import type { Paging } from "../../../../src/contract/operation.ts";
import { PaginationError, UsageError } from "../../../../src/errors/classes.ts";
import { createQodex } from "../../../../src/qodex.ts";

const single: Paging = { style: "single", items: "/things" };
const observed: Paging = {
  ...{ style: "offset", request: ["offset"], response: ["/meta/total"] },
  ...{ items: "/things", whole: true },
};

/** A list call whose server returns the bodies in turn, and the received queries. */
function calling(paging: Paging, ...bodies: unknown[]) {
  const asked: unknown[] = [];
  const fetch: FetchPage = async (query) => {
    asked.push(query);
    const data = bodies[Math.min(asked.length, bodies.length) - 1];
    return { data, response: new Response(), requestId: "r", sent: query };
  };
  return {
    asked,
    call: new ListCall<number, { things: number[] }>("listCollections", paging, fetch),
  };
}

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of from) items.push(item);
  return items;
}

describe("a list in one response", () => {
  const body = { things: [1, 2], count: 2 };

  test("returns its body from await, and its items from for await", async () => {
    const { call, asked } = calling(single, body);
    expect(await call).toBe(body);
    expect(await call.withResponse()).toMatchObject({ data: body, requestId: "r" });
    expect(await all(call)).toEqual([1, 2]);
    expect(await call.toArray({ limit: 1 })).toEqual([1]);
    expect(asked).toEqual([{}, {}, {}]);
  });

  test("is one page without a cursor", async () => {
    const [page, ...others] = await all(calling(single, body).call.pages());
    expect(page).toMatchObject({ items: [1, 2], cursor: undefined, data: body });
    expect(others).toEqual([]);
  });

  test("accepts no cursor", async () => {
    const { call, asked } = calling(single, body);
    const pages = call.pages({ cursor: "c" });
    await expect(pages.next()).rejects.toThrow(UsageError);
    expect(asked).toEqual([]);
  });

  test("fails on an invalid list", async () => {
    await expect(calling(single, { things: "many" }).call).rejects.toThrow(PaginationError);
  });
});

describe("a list whose paging was only observed", () => {
  test("ends without a total, so that nothing is sent twice to a server without pages", async () => {
    const { call, asked } = calling(observed, { things: [1, 2] });
    expect(await all(call)).toEqual([1, 2]);
    expect(asked).toEqual([{}]);
  });

  const first = { things: [1, 2], meta: { total: 3 } };
  const second = { things: [3], meta: { total: 3 } };

  test("returns its first body from await, and the items of all pages from for await", async () => {
    expect(await calling(observed, first, second).call).toBe(first);
    const { call, asked } = calling(observed, first, second);
    expect(await all(call)).toEqual([1, 2, 3]);
    expect(asked).toEqual([{}, { offset: "2" }]);
  });
});

test("a client's method returns it, and sends nothing before it is used", async () => {
  const asked: string[] = [];
  const qodex = createQodex({
    apiKey: "k",
    fetch: async (input) => {
      asked.push(new URL(input).pathname);
      return Response.json({ tags: [{ slug: "a" }, { slug: "b" }] });
    },
  });
  const list = qodex.apiTags.list({ apiId: "api" });
  expect(asked).toEqual([]);
  expect(await all(list)).toEqual([{ slug: "a" }, { slug: "b" }]);
  const { tags } = await list;
  expect(tags).toHaveLength(2);
  expect(asked).toEqual(["/apis/api/tags", "/apis/api/tags"]);
});
