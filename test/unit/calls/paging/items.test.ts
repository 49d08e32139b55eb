import { describe, expect, test } from "vitest";
import { itemsOf } from "../../../../src/calls/cursor.ts";
import type { Paging } from "../../../../src/contract/operation.ts";
import { pagings } from "../../../support/client/lists.ts";
import { failure } from "./failure.ts";

const find = (paging: Paging, body: unknown, cursor?: string) =>
  itemsOf("listNumbers", paging, body, cursor);

describe("the items of a page", () => {
  test("are at the contract's pointer, which may be the body itself", () => {
    expect(find(pagings.token, { items: [1] })).toEqual([1]);
    expect(find(pagings["page, total of pages"], { data: { items: [2] } })).toEqual([2]);
    expect(find({ ...pagings.token, items: "" }, [3])).toEqual([3]);
  });

  test.each<[unknown, string]>([
    [{}, "undefined"],
    [{ items: null }, "null"],
    [{ items: {} }, "a value of type object"],
    [{ items: "text" }, "a value of type string"],
    [{ items: 0 }, "a value of type number"],
    [{ items: false }, "a value of type boolean"],
    [{ error: { name: "notFound" } }, "undefined"],
    [[], "undefined"],
    [null, "null"],
    [undefined, "undefined"],
    ["text", "a value of type string"],
  ])("without the list, %j is an error that names the location and the cursor", (body, instead) => {
    const error = failure(() => find(pagings.token, body, "c1"));
    expect(error.message).toBe(`listNumbers: the page has no list at "/items"; got ${instead}.`);
    expect(error.cursor).toBe("c1");
  });

  test("if the body is the list, an object is no page", () => {
    const error = failure(() => find({ ...pagings.token, items: "" }, {}));
    expect(error.message).toBe(
      "listNumbers: the page has no list as its body; got a value of type object.",
    );
  });

  const optional: Paging = { ...pagings.token, optional: true };

  test("an optional list that is absent is an empty page", () => {
    expect(find(optional, {})).toEqual([]);
    expect(find(optional, { meta: {} })).toEqual([]);
    expect(find(optional, { items: [1] })).toEqual([1]);
  });

  test.each<[unknown]>([
    [{ items: null }],
    [[]],
    [null],
    [undefined],
    ["text"],
    [{ error: "rateLimited" }],
    [{ code: "NotFound", message: "m" }],
  ])("for an optional list, %j is no empty page", (body) => {
    failure(() => find(optional, body));
  });

  test.each<[unknown, number]>([
    [{ totalResults: 0 }, 0],
    [{ totalResults: 2 }, 1],
    [{ totalResults: "0" }, 1],
    [{}, 1],
  ])(
    "for an optional list with a total, %j has %i errors: only a total of 0 is empty",
    (body, errors) => {
      const scim: Paging = { ...pagings.scim, optional: true };
      if (errors === 0) expect(find(scim, body)).toEqual([]);
      else failure(() => find(scim, body));
    },
  );
});
