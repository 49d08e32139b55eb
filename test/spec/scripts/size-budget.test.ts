import { expect, test } from "vitest";
import { lowered, sizeProblems } from "../../../scripts/check-size.ts";

test("a size within the tolerance of its budget passes", () => {
  expect(sizeProblems({ a: 1000, b: 1016, c: 984 }, { a: 1000, b: 1000, c: 1000 })).toEqual([]);
});

test.each([
  [{ a: 1017 }, { a: 1000 }, /a has 1017 bytes, 17 more than its budget/],
  [{ a: 983 }, { a: 1000 }, /17 fewer than its budget\. Lower the budget/],
  [{ a: 1 }, {}, /a has 1 bytes and no budget/],
  [{}, { a: 1 }, /a is in the budget but was not measured/],
])("sizes %j against %j fail", (sizes, budget, problem) => {
  expect(sizeProblems(sizes as never, budget as never)).toEqual([expect.stringMatching(problem)]);
});

test("an update lowers the budget and never raises it", () => {
  expect(lowered({ a: 900, b: 1100, c: 5 }, { a: 1000, b: 1000 })).toEqual({
    a: 900,
    b: 1000,
    c: 5,
  });
});
