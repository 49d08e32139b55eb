import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/validate/response-schemas.ts";
import { driftsFrom } from "../../support/client/validate.ts";

const text: Schema = { type: "string" };
const $defs = {
  Item: { type: "object", properties: { id: text, next: { $ref: "#/$defs/Item" } } },
};

/** What is reported in addition to the other drifts, as `pointer: got`. */
async function unknown(schema: Schema, body: unknown): Promise<string[]> {
  const without = await driftsFrom(schema, body, { $defs });
  const all = await driftsFrom(schema, body, { $defs, unknownFields: "report" });
  expect(all.slice(0, without.length)).toEqual(without);
  return all.slice(without.length).map(({ pointer, expected, got }) => {
    expect(expected).toBe("no such field");
    return `${pointer}: ${got}`;
  });
}

describe("an undeclared field", () => {
  test("is drift only if the option is set", async () => {
    const schema = { $ref: "#/$defs/Item" };
    const body = { id: "a", more: 1, next: { id: "b", "x/y": {} } };
    expect(await driftsFrom(schema, body, { $defs })).toEqual([]);
    expect(await driftsFrom(schema, body, { $defs, unknownFields: "allow" })).toEqual([]);
    const base = { operationId: "get", status: 200, expected: "no such field" };
    const schemaPointer = "/components/schemas/Item/properties";
    expect(await driftsFrom(schema, body, { $defs, unknownFields: "report" })).toEqual([
      { ...base, pointer: "/more", got: "integer", schemaPointer },
      { ...base, pointer: "/next/x~1y", got: "object", schemaPointer },
    ]);
  });

  test.each<[what: string, schema: Schema, body: unknown, ...reported: string[]]>([
    [
      "in lists",
      { items: { $ref: "#/$defs/Item" } },
      [{ a: 1 }, {}, { b: null }],
      "/0/a: integer",
      "/2/b: null",
    ],
    [
      "in maps",
      { additionalProperties: { $ref: "#/$defs/Item" } },
      { any: { a: 1 } },
      "/any/a: integer",
    ],
    [
      "next to a map's values",
      { properties: { id: text }, additionalProperties: text },
      { id: "a", b: "c" },
    ],
    [
      "in an object that is open",
      { properties: { id: text }, additionalProperties: true },
      { a: { b: 1 } },
    ],
    ["in an object without keywords", { type: "object" }, { a: { b: 1 } }],
    [
      "in a value without keywords",
      { properties: { a: {} } },
      { a: { b: 1 }, b: 1 },
      "/b: integer",
    ],
    ["in a list without keywords", { properties: { a: { type: "array" } } }, { a: [{ b: 1 }] }],
    [
      "of one part, declared by another",
      { allOf: [{ $ref: "#/$defs/Item" }, { properties: { b: text } }] },
      { id: "", b: "", c: [] },
      "/c: array",
    ],
    [
      "of a form that did not match",
      { anyOf: [{ $ref: "#/$defs/Item" }, { required: ["b"], properties: { b: text } }] },
      { id: "", b: "", c: 1 },
      "/c: integer",
    ],
    ["where one form is open", { anyOf: [{ $ref: "#/$defs/Item" }, { type: "object" }] }, { c: 1 }],
    [
      "where another form is not an object",
      { anyOf: [{ $ref: "#/$defs/Item" }, text, { type: ["null", "array"] }] },
      { c: 1 },
      "/c: integer",
    ],
    [
      "next to a part that declares none",
      { allOf: [{ $ref: "#/$defs/Item" }, { type: "object" }] },
      { id: "", c: 1 },
      "/c: integer",
    ],
    [
      "where branches only list required fields",
      { properties: { id: text }, anyOf: [{ required: ["id"] }, { required: ["b"] }] },
      { id: "", c: 1 },
      "/c: integer",
    ],
    [
      "by one of several forms",
      { oneOf: [{ $ref: "#/$defs/Item" }, { required: ["b"], properties: { b: text } }] },
      { b: "", c: 1 },
      "/c: integer",
    ],
    [
      "that the contract forbids: it is drift already",
      { properties: { id: text }, additionalProperties: false },
      { id: "", c: 1 },
    ],
    ["in an object that should be a text", text, { a: 1 }],
    [
      "that every object inherits",
      { $ref: "#/$defs/Item" },
      JSON.parse('{"constructor":1,"__proto__":2}'),
      "/constructor: integer",
      "/__proto__: integer",
    ],
  ])("%s", async (_, schema, body, ...reported) => {
    expect(await unknown(schema, body)).toEqual(reported);
  });

  test("is counted among the 20", async () => {
    const body = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`a${at}`, 1]));
    const reported = await driftsFrom(
      { $ref: "#/$defs/Item" },
      { id: 1, ...body },
      { $defs, unknownFields: "report" },
    );
    expect(reported).toHaveLength(20);
    expect(reported[0]).toMatchObject({
      pointer: "/id",
      schemaPointer: "/components/schemas/Item/properties/id/type",
    });
  });

  test("is reported once if two forms lead to the same location", async () => {
    const both = { anyOf: [{ $ref: "#/$defs/Twice" }, { $ref: "#/$defs/Twice" }] };
    const defs = { Twice: { type: "object", properties: { a: both } } };
    let body: object = { b: 1 };
    for (let depth = 0; depth < 5; depth += 1) body = { a: body };
    const reported = await driftsFrom(both, body, { $defs: defs, unknownFields: "report" });
    expect(reported).toMatchObject([{ pointer: `${"/a".repeat(5)}/b` }]);
  });
});
