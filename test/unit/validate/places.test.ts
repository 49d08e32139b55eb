import { describe, expect, test } from "vitest";
import type { ResponseSchemas, Schema } from "../../../src/validate/response-schemas.ts";
import { driftsFrom, schemaAt } from "../../support/client/validate.ts";

const text: Schema = { type: "string" };
const $defs: ResponseSchemas["$defs"] = {
  Item: {
    type: "object",
    required: ["id"],
    properties: { id: text, next: { $ref: "#/$defs/Item" } },
  },
  Folder: {
    type: "object",
    properties: { items: { type: "array", items: { $ref: "#/$defs/Item" } } },
  },
  Text: text,
};
const places = async (schema: Schema, body: unknown) =>
  (await driftsFrom(schema, body, { $defs })).map(({ pointer, expected, got, schemaPointer }) => [
    pointer,
    `${expected} | ${got}`,
    schemaPointer,
  ]);

describe("the location of a drift", () => {
  test("is followed through fields, lists and references", async () => {
    const body = { items: [{ id: "a" }, { id: "b", next: { id: "c", next: { id: 5 } } }, {}] };
    expect(await places({ $ref: "#/$defs/Folder" }, body)).toEqual([
      ["/items/1/next/next/id", "string | integer", "/components/schemas/Item/properties/id/type"],
      ["/items/2/id", "string, required | nothing", "/components/schemas/Item/required"],
    ]);
  });

  test("is written as RFC 6901 requires, whatever the names are", async () => {
    const names = ["a/b", "~", "~1", "%25", "#", "ü", "a b", "", "0", "__proto__", "😀"];
    const properties = Object.fromEntries(names.map((name) => [name, text]));
    const body = JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:1`).join()}}`);
    const escaped = ["a~1b", "~0", "~01", ...names.slice(3)];
    const reported = await places({ properties }, body);
    expect(reported.map(([pointer]) => pointer).sort()).toEqual(escaped.map((n) => `/${n}`).sort());
    expect(new Set(reported.map(([, words]) => words))).toEqual(new Set(["string | integer"]));
    expect(reported.map(([, , pointer]) => pointer)).toContain(`${schemaAt}/properties/a~1b/type`);
  });

  test("is found in fields that have no name in the contract", async () => {
    expect(await places({ additionalProperties: { $ref: "#/$defs/Text" } }, { x: 1 })).toEqual([
      ["/x", "string | integer", "/components/schemas/Text/type"],
    ]);
  });

  test("is reported once if two rules say the same, and twice if they differ", async () => {
    const same = { allOf: [{ $ref: "#/$defs/Item" }, { $ref: "#/$defs/Item" }] };
    expect(await places(same, { id: 1 })).toHaveLength(1);
    const other = { allOf: [{ $ref: "#/$defs/Item" }], properties: { id: { type: "boolean" } } };
    expect(await places(other, { id: 1 })).toHaveLength(2);
  });
});

describe("of several forms", () => {
  const problem = {
    type: "object",
    required: ["title", "detail"],
    properties: { title: text, detail: text },
  };
  const named = {
    type: "object",
    required: ["name"],
    properties: { name: text, info: { type: "object", properties: { code: text } } },
  };

  test("a body that matches one has no drift", async () => {
    expect(await places({ anyOf: [problem, named] }, { name: "a" })).toEqual([]);
    expect(await places({ anyOf: [problem, named] }, { title: "a", detail: "b" })).toEqual([]);
  });

  test("the one with the fewest errors is reported", async () => {
    const anyOf = [problem, named, text];
    expect(await places({ anyOf }, { name: "a", info: { code: 5 } })).toEqual([
      [
        "/info/code",
        "string | integer",
        `${schemaAt}/anyOf/1/properties/info/properties/code/type`,
      ],
    ]);
    expect(await places({ anyOf }, { title: "a", detail: 5, name: {}, info: 1 })).toEqual([
      ["/detail", "string | integer", `${schemaAt}/anyOf/0/properties/detail/type`],
    ]);
  });

  test("a value that has none of the types is reported with all of them", async () => {
    const anyOf = [{ $ref: "#/$defs/Item" }, text, { type: ["null", "string"] }];
    expect(await places({ properties: { a: { anyOf } } }, { a: 5 })).toEqual([
      ["/a", "object, string or null | integer", `${schemaAt}/properties/a/anyOf`],
    ]);
  });

  test("nested forms are reported by their innermost error", async () => {
    const inner = { anyOf: [{ type: "object", properties: { b: text } }, { type: "null" }] };
    const anyOf = [text, { type: "object", properties: { a: inner } }];
    expect(await places({ items: { anyOf } }, ["x", { a: { b: 1 } }, { a: 1 }, 1])).toEqual([
      [
        "/1/a/b",
        "string | integer",
        `${schemaAt}/items/anyOf/1/properties/a/anyOf/0/properties/b/type`,
      ],
      ["/2/a", "object or null | integer", `${schemaAt}/items/anyOf/1/properties/a/anyOf`],
      ["/3", "string or object | integer", `${schemaAt}/items/anyOf`],
    ]);
  });
});

describe("a huge body", () => {
  const list = { type: "array", items: text };
  const what = "one that is nested too deeply, or has a name that is not Unicode";
  const uncheckable = [["", `a body that can be checked | ${what}`, schemaAt]];

  test("is reported by its first 20 drifts", async () => {
    const body = Array.from({ length: 30 }, () => 0);
    const reported = await places(list, body);
    expect(reported.map(([pointer]) => pointer)).toEqual(
      body.slice(0, 20).map((_, at) => `/${at}`),
    );
  });

  // The evaluator's stack holds some 100,000 errors; beyond that it stops at the first one.
  test("with hundreds of thousands of errors is reported by one", async () => {
    const body = { list: Array.from({ length: 100_000 }, () => 0) };
    expect(await places({ properties: { list } }, body)).toEqual([
      ["/list/0", "string | integer", `${schemaAt}/properties/list/items/type`],
    ]);
  });

  test("that is nested too deeply is reported as such", async () => {
    let body: object = { id: "a" };
    for (let depth = 0; depth < 50_000; depth += 1) body = { id: "a", next: body };
    expect(await places({ $ref: "#/$defs/Item" }, body)).toEqual(uncheckable);
  });

  test("with half a surrogate pair in a name is reported as such", async () => {
    const schema = { additionalProperties: text };
    expect(await places(schema, { "\ud83d": "a" })).toEqual(uncheckable);
  });
});
