import { describe, expect, test } from "vitest";
import type { Schema } from "../../../src/validate/response-schemas.ts";
import { driftsFrom, schemaAt } from "../../support/client/validate.ts";

/** A schema, a body that matches it, one that does not, and the report about the second. */
type Row = readonly [schema: Schema, fits: unknown, body: unknown, expected: string, got: string];

const rows: readonly Row[] = [
  [{ type: "string" }, "a", 5, "string", "integer"],
  [{ type: "string" }, "", null, "string", "null"],
  [{ type: "integer" }, 5, 5.5, "integer", "number"],
  [{ type: "integer" }, 5.0, "5", "integer", "string"],
  [{ type: "number" }, 5, "5", "number", "string"],
  [{ type: "boolean" }, false, 0, "boolean", "integer"],
  [{ type: "object" }, {}, [], "object", "array"],
  [{ type: "array" }, [], {}, "array", "object"],
  [{ type: ["string", "null"] }, null, true, "string or null", "boolean"],
  [{ type: ["string", "number", "null"] }, 1, {}, "string, number or null", "object"],
  [{ enum: ["a", "b"] }, "a", "c", '"a" or "b"', "another string"],
  [{ const: 1 }, 1, 2, "1", "another integer"],
  [{ minLength: 3 }, "a😀c", "😀😀", "string of at least 3 characters", "2 characters"],
  [{ maxLength: 2 }, "😀😀", "abc", "string of at most 2 characters", "3 characters"],
  [{ minItems: 1 }, [1], [], "array of at least 1 items", "0 items"],
  [{ maxItems: 1 }, [1], [1, 2], "array of at most 1 items", "2 items"],
  [{ minProperties: 1 }, { a: 1 }, {}, "object of at least 1 fields", "0 fields"],
  [{ maxProperties: 0 }, {}, { a: 1 }, "object of at most 0 fields", "1 fields"],
  [
    { uniqueItems: true },
    [1, "1"],
    [{ a: 1 }, { a: 1 }],
    "array of different items",
    "an item twice",
  ],
  [{ minimum: 0 }, 0, -1, "number from 0", "a smaller one"],
  [{ maximum: 9 }, 9, 9.5, "number up to 9", "a greater one"],
  [{ exclusiveMinimum: 0 }, 0.1, 0, "number above 0", "a smaller one"],
  [{ exclusiveMaximum: 9 }, 8, 9, "number below 9", "a greater one"],
  [{ multipleOf: 0.1 }, 0.3, 0.25, "multiple of 0.1", "another number"],
  [{ pattern: "^[0-9]+-x$" }, "12-x", "x-12", "string that matches ^[0-9]+-x$", "string like a-99"],
];

const formats: readonly [format: string, fits: string, body: string, got: string][] = [
  ["date-time", "2024-08-24T10:00:00Z", "24.08.2024 10:00", "string like 99.99.9999 99:99"],
  [
    "date-time",
    "2024-08-24T10:00:00.5+02:00",
    "2024-08-24T10:00:00",
    "string like 9999-99-99a99:99:99",
  ],
  ["date", "2024-02-29", "2023-02-29", "string like 9999-99-99"],
  ["email", "a@example.com", "Ärger at\nexample", "string like aaaaa aa?aaaaaaa"],
  ["uri", "https://example.com/a?b=c", "example", "string like aaaaaaa"],
  ["uri-reference", "/a/b", "\\a", "string like \\a"],
  ["uuid", "123e4567-e89b-12d3-a456-426614174000", "", "an empty string"],
  ["date", "2024-08-24", "x".repeat(41), "string of 41 characters"],
];

describe("a rule", () => {
  test.each(rows)("%j accepts %j, and reports %j", async (schema, fits, body, expected, got) => {
    expect(await driftsFrom(schema, fits)).toEqual([]);
    const schemaPointer = `${schemaAt}/${Object.keys(schema)[0]}`;
    expect(await driftsFrom(schema, body)).toEqual([
      { operationId: "get", status: 200, pointer: "", expected, got, schemaPointer },
    ]);
  });

  test.each(formats)("of the format %s accepts %j, and reports %j", async (...row) => {
    const [format, fits, body, got] = row;
    expect(await driftsFrom({ format }, fits)).toEqual([]);
    const expected = `string in the format ${format}`;
    expect(await driftsFrom({ format }, body)).toMatchObject([{ pointer: "", expected, got }]);
  });

  test("applies to values of its own type only, and an unknown format is ignored", async () => {
    const schema = { minLength: 3, minimum: 5, minItems: 1, format: "date" };
    expect(await driftsFrom(schema, { a: 1 })).toEqual([]);
    expect(await driftsFrom({ type: "integer", format: "int64" }, 2 ** 53)).toEqual([]);
  });

  test("without its own message is reported as written in the contract", async () => {
    expect(await driftsFrom({ not: { type: "string" } }, "a")).toMatchObject([
      { expected: 'not {"type":"string"}', got: "string" },
    ]);
  });

  test("that no evaluator can read is an error, not a drift", async () => {
    await expect(driftsFrom({ pattern: "(" }, "a")).rejects.toThrow(SyntaxError);
  });

  test("never shows the value", async () => {
    const secret = "qk-MARKER-0123456789";
    for (const [schema] of rows) {
      const reported = await driftsFrom(schema, secret);
      expect(JSON.stringify(reported)).not.toContain("MARKER");
    }
    for (const [format] of formats) {
      expect(JSON.stringify(await driftsFrom({ format }, secret))).not.toContain("0123");
    }
  });
});

describe("a missing field", () => {
  const schema: Schema = {
    type: "object",
    required: ["id", "a/b~c", "free"],
    properties: { id: { type: ["string", "null"] }, "a/b~c": { $ref: "#/$defs/Two" } },
  };
  const $defs = {
    Two: { anyOf: [{ type: "string" }, { $ref: "#/$defs/Three" }] },
    Three: { type: "object" },
  };

  test("is reported at the location where it should be, each once", async () => {
    const base = { operationId: "get", status: 200, got: "nothing" };
    const schemaPointer = `${schemaAt}/required`;
    expect(await driftsFrom(schema, {}, { $defs })).toEqual([
      { ...base, pointer: "/id", expected: "string or null, required", schemaPointer },
      { ...base, pointer: "/a~1b~0c", expected: "string or object, required", schemaPointer },
      { ...base, pointer: "/free", expected: "anything, required", schemaPointer },
    ]);
    expect(await driftsFrom(schema, { id: null, "a/b~c": {}, free: 0 }, { $defs })).toEqual([]);
  });

  test("of any type is reported as such, also if only one of its forms is", async () => {
    const a = { anyOf: [{ type: "string" }, { minimum: 1 }] };
    const reported = await driftsFrom({ required: ["a"], properties: { a } }, {});
    expect(reported).toMatchObject([{ expected: "anything, required" }]);
  });

  test("is missing even if every object inherits its name", async () => {
    const reported = await driftsFrom({ required: ["constructor"] }, {});
    expect(reported).toMatchObject([{ pointer: "/constructor" }]);
  });
});
