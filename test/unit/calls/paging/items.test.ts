import { describe, expect, test } from "vitest";
import { itemsOf } from "../../../../src/calls/cursor.ts";
import { pagings } from "../../../support/client/lists.ts";
import { failure } from "./failure.ts";

describe("itemsOf", () => {
  test("finds the list where the contract says, also the body itself", () => {
    expect(itemsOf(pagings.token, { items: [1] }, undefined)).toEqual([1]);
    expect(itemsOf(pagings["page, total of pages"], { data: { items: [2] } }, undefined)).toEqual([
      2,
    ]);
    expect(itemsOf({ ...pagings.token, items: "" }, [3], undefined)).toEqual([3]);
  });

  test.each<unknown>([{}, { items: null }, null, undefined, "text"])(
    "a list that is missing is an empty page: %j",
    (body) => {
      expect(itemsOf(pagings.token, body, "c")).toEqual([]);
    },
  );

  test.each<[unknown, string]>([
    [{}, "object"],
    ["text", "string"],
    [0, "number"],
    [false, "boolean"],
  ])("%j in the place of the list is an error that names place, type and cursor", (value, type) => {
    const error = failure(() => itemsOf(pagings.token, { items: value }, "c1"));
    expect(error.message).toBe(`The page has no list at "/items", but a ${type}.`);
    expect(error.cursor).toBe("c1");
  });
});
