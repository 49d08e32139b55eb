import { describe, expect, test } from "vitest";
import { randomFrom } from "../../../../src/mock/server/random.ts";
import { examplesOf } from "../../../../src/mock/stateful/examples.ts";
import { itemsIn, objectIn, objectsIn, pick } from "../../../../src/mock/stateful/fields.ts";
import { uuidsFrom } from "../../../../src/mock/stateful/ids.ts";
import { cutPage } from "../../../../src/mock/stateful/page.ts";
import { pathParameters } from "../../../../src/mock/stateful/path.ts";
import type { Row } from "../../../../src/mock/stateful/store.ts";

test("ids are UUIDs of version 4, and a seed repeats them", () => {
  const take = (seed: number) => {
    const next = uuidsFrom(randomFrom(seed, "ids"));
    return Array.from({ length: 300 }, () => next());
  };
  const ids = take(1);
  for (const id of ids)
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(300);
  expect(take(1)).toEqual(ids);
  expect(take(2)).not.toEqual(ids);
});

test.each([
  ["/things/{id}", "/things/a", { id: "a" }],
  ["/things/{id}", "/prefix/things/a%2Fb", { id: "a/b" }],
  ["/things/{id}", "/things/100%", { id: "100%" }],
  ["/o/{one}/things/{two}/tags", "/o/1/things/2/tags", { one: "1", two: "2" }],
  ["/things", "/things", {}],
])("the parameters of %s in %s", (template, path, parameters) => {
  expect(pathParameters(template, path)).toEqual(parameters);
});

describe("fields", () => {
  const fields = { a: 1, b: undefined, c: null, list: [{ id: "x" }, 7, null], one: { id: "y" } };
  test("pick copies the fields that exist", () => {
    expect(pick(fields, "a", "b", "c", "d")).toEqual({ a: 1, c: null });
    expect(pick(fields, "b")).not.toHaveProperty("b");
  });
  test("objects returns those of a list, or a single one, and nothing else", () => {
    expect(objectsIn(fields, "list")).toEqual([{ id: "x" }]);
    expect(objectsIn(fields, "one")).toEqual([{ id: "y" }]);
    expect(objectsIn(fields, "none")).toEqual([]);
    expect([objectIn(fields, "list"), objectIn(fields, "one")]).toEqual([{}, { id: "y" }]);
  });
  test("examples of one item are merged; the first operation wins", () => {
    const bodies: Record<string, object[]> = {
      list: [{ items: [{ id: "b", name: "B" }, { id: "a" }] }, { items: [{ id: "a", more: 1 }] }],
      get: [{ item: { id: "b", name: "other", owner: 1 } }, { item: { name: "without id" } }],
      bare: [{ id: "c" }],
    };
    const examples = (operationId: string) =>
      (bodies[operationId] ?? []) as Record<string, unknown>[];
    expect(itemsIn(examples, ["list", "items"], ["get", "item"], ["bare"], ["unknown"])).toEqual([
      { id: "b", name: "B", owner: 1 },
      { id: "a", more: 1 },
      { id: "c" },
    ]);
  });
  test("examples are those of the lowest success", () => {
    const of = (...values: unknown[]) => ({
      mediaType: "application/json",
      examples: values.map((value, index) => ({ key: `${index}`, value })),
    });
    const responses = [
      { code: "404", contents: [of({ is: "404" })] },
      { code: "202", contents: [of({ is: "202" })] },
      { code: "200", contents: [of({ is: "200" }, "text"), of({ is: "another form" })] },
    ];
    const examples = examplesOf([{ iid: "a", method: "get", path: "/a", responses }]);
    expect(examples("a")).toEqual([{ is: "200" }]);
    expect(examples("b")).toEqual([]);
  });
});

describe("pages of a list that changes", () => {
  const row = (position: number): Row => ({ item: { id: `${position}` }, position, bytes: 0 });
  const rows = [1, 2, 4, 7, 8].map(row);
  const cut = (list: readonly Row[], cursor: string | undefined, change: object = {}) => {
    const request = { operationId: "list", cursor: cursor ?? "", size: 2, newestFirst: false };
    const page = cutPage(list, { ...request, ...change });
    return { ids: page?.rows.map(({ item: { id } }) => id).join(" "), next: page?.next };
  };

  test("each item comes once, and the list ends", () => {
    const first = cut(rows, "");
    const second = cut(rows, first.next);
    const third = cut(rows, second.next);
    expect([first.ids, second.ids, third]).toEqual(["1 2", "4 7", { ids: "8", next: undefined }]);
  });
  test("a page that contains all the rest is the last one", () => {
    expect(cut(rows.slice(0, 2), "")).toEqual({ ids: "1 2", next: undefined });
    expect(cut([], "")).toEqual({ ids: "", next: undefined });
  });
  test("deleting between two pages shifts nothing", () => {
    const { next } = cut(rows, "");
    expect(cut(rows.slice(2), next).ids).toBe("4 7");
    expect(cut(rows.slice(3), next).ids).toBe("7 8");
    expect(cut([], next)).toEqual({ ids: "", next: undefined });
  });
  test("the newest first: later additions are not returned", () => {
    const newest = { newestFirst: true };
    const { ids, next } = cut(rows.toReversed(), "", newest);
    expect(ids).toBe("8 7");
    expect(cut([row(9), ...rows.toReversed()], next, newest).ids).toBe("4 2");
  });
  test.each([
    "nonsense",
    "%%%",
    btoa("7"),
    btoa('{"list":"list"}'),
    btoa('{"list":"list","after":"1"}'),
  ])("not a cursor of this list: %s", (cursor) => {
    expect(cut(rows, cursor).ids).toBeUndefined();
  });
  test("nor is the cursor of another list", () => {
    const { next } = cut(rows, "", { operationId: "other" });
    expect(cut(rows, next).ids).toBeUndefined();
  });
});
