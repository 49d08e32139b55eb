import { describe, expect, test } from "vitest";
import { Store } from "../../../../src/mock/stateful/store.ts";

const item = (id: string, more: object = {}) => ({ id, ...more });
const ids = (store: Store) => store.rows("things").map(({ item: { id } }) => id);

test("items are found by id and by UID, within their own resource", () => {
  const store = new Store();
  const one = item("a-b", { uid: "7-a-b" });
  store.put("things", one, 0);
  expect(store.find("things", "a-b")).toBe(one);
  expect(store.find("things", "7-a-b")).toBe(one);
  expect(store.find("things", "8-a-b")).toBeUndefined();
  expect(store.find("things", "b")).toBeUndefined();
  expect(store.find("others", "a-b")).toBeUndefined();
  expect(store.rows("others")).toEqual([]);
});

test("an id may equal a property name of Object.prototype", () => {
  const store = new Store();
  expect(store.find("constructor", "__proto__")).toBeUndefined();
  store.put("constructor", item("__proto__"), 0);
  expect(store.find("constructor", "__proto__")).toEqual(item("__proto__"));
});

test("a changed item keeps its position, a new one comes last, a deleted one is removed", () => {
  const store = new Store();
  for (const id of ["a", "b", "c"]) store.put("things", item(id), 0);
  store.put("things", item("a", { changed: true }), 0);
  store.delete("things", "b");
  store.delete("things", "b");
  store.put("things", item("b"), 0);
  expect(ids(store)).toEqual(["a", "c", "b"]);
  expect(store.find("things", "a")).toEqual({ id: "a", changed: true });
  expect(store.rows("things").map(({ position }) => position)).toEqual([1, 3, 4]);
});

describe("limits", () => {
  test("limits the items of a resource; a change needs no space, a deletion frees some", () => {
    const store = new Store({ items: 2, bytes: 100 });
    expect([store.put("things", item("a"), 1), store.put("things", item("b"), 1)]).toEqual([
      true,
      true,
    ]);
    expect(store.put("things", item("c"), 1)).toBe(false);
    expect(store.put("others", item("c"), 1)).toBe(true);
    expect(store.put("things", item("b", { changed: true }), 1)).toBe(true);
    expect(ids(store)).toEqual(["a", "b"]);
    store.delete("things", "a");
    expect(store.put("things", item("c"), 1)).toBe(true);
  });

  test("limits the items that are added together, of which the last one with an id counts", () => {
    const store = new Store({ items: 3, bytes: 100 });
    const entry = (id: string, bytes = 1) => ({ resource: "things", item: item(id), bytes });
    expect(store.putAll([entry("a"), entry("b")])).toBe(true);
    expect(store.putAll([entry("c"), entry("d")])).toBe(false);
    expect(ids(store)).toEqual(["a", "b"]);
    expect(store.putAll([entry("c"), entry("a"), entry("c", 50)])).toBe(true);
    expect(ids(store)).toEqual(["a", "b", "c"]);
    // 52 of 100 bytes are in use.
    expect(store.put("others", item("d"), 49)).toBe(false);
    expect(store.put("others", item("d"), 48)).toBe(true);
  });

  test("limits the total bytes; a smaller change is counted correctly", () => {
    const store = new Store({ items: 10, bytes: 100 });
    expect(store.put("things", item("a"), 60)).toBe(true);
    expect(store.put("others", item("b"), 41)).toBe(false);
    expect(store.find("others", "b")).toBeUndefined();
    expect(store.put("things", item("a"), 1)).toBe(true);
    expect(store.put("others", item("b"), 41)).toBe(false);
    expect(store.put("things", item("a"), 100)).toBe(true);
    store.delete("things", "a");
    store.delete("things", "a");
    expect(store.put("others", item("b"), 100)).toBe(true);
    expect(store.put("others", item("c"), 1)).toBe(false);
  });
});
