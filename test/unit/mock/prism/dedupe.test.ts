import fc from "fast-check";
import { expect, test } from "vitest";
import { dedupe, Packed } from "../../../../src/mock/prism/dedupe.ts";
import { runs } from "../../../support/runs.ts";

function restore(lines: string[]): unknown {
  const packed = new Packed(lines);
  return packed.value(packed.root);
}

test("any JSON value round-trips, with the order of its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const back = restore(dedupe(value).join("\n").split("\n"));
      expect(JSON.stringify(back)).toBe(JSON.stringify(value));
    }),
    runs(),
  );
});

test.each<[string, unknown]>([
  ["a number and the same number as text", [1, "1", [1], ["1"]]],
  ["an empty array and an empty object", [[], {}, [{}], { a: [] }]],
  ["an object and its JSON as text", [{ a: 1 }, '{"a":1}']],
  ["a key that JavaScript treats specially", JSON.parse('[{"__proto__":{"a":1}},{}]')],
])("keeps apart %s", (_, value) => {
  expect(restore(dedupe(value))).toEqual(value);
});

test("repeated values are packed once, and are one object afterwards", () => {
  const schema = () => ({ type: "string", enum: ["a", "b"] });
  const value = { first: schema(), second: { third: schema() } };
  expect(dedupe(value)).toHaveLength(dedupe({ first: schema(), second: { third: 0 } }).length - 1);
  const back = restore(dedupe(value)) as typeof value;
  expect(back).toEqual(value);
  expect(back.first).toBe(back.second.third);
});

test("omits what JSON omits", () => {
  expect(restore(dedupe({ a: undefined, b: 1 }))).toEqual({ b: 1 });
});
