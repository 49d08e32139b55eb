import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { describeType } from "../../../src/shared/describe-type.ts";

test.each<[value: unknown, description: string]>([
  [undefined, "undefined"],
  [null, "null"],
  ["", "an empty string"],
  ["secret", "a value of type string"],
  [5, "a value of type number"],
  [() => {}, "a value of type function"],
  [["secret"], "an array"],
  [{ secret: 1 }, "a value of type object"],
  [{ constructor: { name: "secret" } }, "a value of type object"],
  [Object.create(null), "a value of type object"],
  [runInNewContext("({ a: 1 })"), "a value of type object"],
  [new Map([["secret", 1]]), "an instance of Map"],
  [runInNewContext("new Map()"), "an instance of Map"],
  [new Date(0), "an instance of Date"],
  [new Date(Number.NaN), "an invalid Date"],
  [new (class Order {})(), "an instance of Order"],
  [new (class {})(), "an instance of Object"],
  [(function* () {})(), "an instance of Generator"],
  [Promise.resolve("secret"), "a promise (await it first)"],
  [runInNewContext("Promise.resolve(1)"), "a promise (await it first)"],
])("%o is %s", (value, description) => {
  expect(describeType(value)).toBe(description);
});
