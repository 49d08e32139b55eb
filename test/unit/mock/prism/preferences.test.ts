import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preferencesOf, selectsResponse } from "../../../../src/mock/prism/preferences.ts";
import { loadPrism, type PrismRequest } from "../../../../src/mock/prism/prism.ts";
import { runs } from "../../../support/runs.ts";

const prism = loadPrism();

const request = (prefer?: string, query: PrismRequest["url"]["query"] = {}): PrismRequest => ({
  method: "get",
  url: { path: "/", query },
  headers: prefer === undefined ? {} : { prefer },
  body: null,
});

/** The preferences, or what is wrong with them. */
function wishes(made: ReturnType<typeof preferencesOf>): unknown {
  if (made._tag === "Left") return { ...made.left, message: made.left.message };
  return JSON.parse(JSON.stringify(made.right));
}

function expectSame(input: PrismRequest): void {
  expect(wishes(preferencesOf(prism, input))).toEqual(wishes(prism.preferences(input)));
}

const name = fc.constantFrom("code", "example", "dynamic", "seed", "Code", "wait", "__code", "");
const value = fc.constantFrom(
  "404",
  "20",
  "2000",
  "abc",
  "true",
  "false",
  "True",
  "",
  "a b",
  "a-b.c",
  '"404"',
);
const preference = fc.oneof(
  fc.tuple(name, value).map(([one, of]) => `${one}=${of}`),
  fc.tuple(name, value).map(([one, of]) => ` ${one} = ${of} `),
  fc.tuple(name, value).map(([one, of]) => `${one}=${of}; wait=1`),
  name,
);

describe("the preferences of a request equal those that Prism reads", () => {
  test("in the header", () => {
    const header = fc.array(preference, { maxLength: 3 }).map((all) => all.join(","));
    fc.assert(
      fc.property(header, (prefer) => expectSame(request(prefer))),
      runs(2_000),
    );
  });

  test("in the query", () => {
    const query = fc.dictionary(
      fc.constantFrom("__code", "__example", "__dynamic", "__seed", "code"),
      fc.oneof(value, fc.array(value, { minLength: 2, maxLength: 2 })),
    );
    fc.assert(
      fc.property(query, (of) => expectSame(request(undefined, of))),
      runs(500),
    );
  });

  test("in the header, which takes precedence over the query", () => {
    expectSame(request("code=404", { __code: "200", __example: "empty" }));
    expectSame(request("", { __code: "200" }));
  });
});

test.each<[prefer: string | undefined, query: PrismRequest["url"]["query"], selected: unknown]>([
  ["return=minimal", {}, undefined],
  ["return=minimal", { __code: "404" }, { code: 404 }],
  ["wait=10", { __example: "a", __seed: "1" }, { exampleKey: "a", seed: "1" }],
  ["wait=10, seed=2", { __code: "404" }, { seed: "2" }],
  ["return=minimal", { __code: "40" }, "Invalid request"],
  ["code=4, wait=1", { __code: "404" }, "Invalid request"],
  ["return=minimal", { __code: ["404", "403"] }, "Invalid request"],
  ["return=minimal", { limit: "1" }, undefined],
  ['foo="x; code=1"', {}, undefined],
  ['foo="x, code=404"', { __dynamic: "true" }, { dynamic: true }],
  [undefined, { limit: "1", __server: "x" }, undefined],
  [undefined, { __seed: "1" }, { seed: "1" }],
])("the query counts if the header selects nothing: %j, %j", (prefer, query, selected) => {
  const input = request(prefer, query);
  const found = wishes(preferencesOf(prism, input));
  if (typeof selected === "string") expect(found).toMatchObject({ message: selected });
  else expect(found).toEqual(selected ?? {});
  expect(selectsResponse(prism, input)).toBe(selected !== undefined);
});

test.each<[string, PrismRequest]>([
  ["nothing", request()],
  ["a status and an example", request("code=404, example=empty")],
  ["the same in the query", request(undefined, { __code: "404", __example: "a b" })],
  ["dynamic data with a seed", request("dynamic=true,seed=1")],
])("plain requests are not passed to Prism: %s", (_, input) => {
  const preferences = (): never => {
    throw new Error("asked");
  };
  expect(preferencesOf({ ...prism, preferences }, input)).toMatchObject({ _tag: "Right" });
});
