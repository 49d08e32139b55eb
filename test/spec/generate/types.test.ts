import { describe, expect, test } from "vitest";
import type { Json } from "../../../scripts/generate/contract.ts";
import { generateOperations } from "../../../scripts/generate/operations.ts";
import { generatePaths } from "../../../scripts/generate/paths.ts";
import { generateTypes } from "../../../scripts/generate/types.ts";
import { contract, query } from "../../support/contract/small-contract.ts";

const json = (schema: Json, type = "application/json") => ({ content: { [type]: { schema } } });
const success = (schema: Json) => ({ 200: { description: "It.", ...json(schema) } });
const object = (properties: Json, more: Json = {}): Json => ({
  type: "object",
  properties,
  ...more,
});
const text = { type: "string" };

/** The generated type of a schema that the API sends. */
function typeOf(schema: Json, schemas: Json = {}): string {
  const types = generateTypes(contract({ schemas: { Subject: schema, ...schemas } }));
  const found = /export (?:type Subject = |interface Subject )(.*?)(;?)\n(?:\n|$)/s.exec(types);
  return String(found?.[1]);
}

describe("a schema becomes the type", () => {
  test.each<[Json, string]>([
    [{ type: ["string", "null"] }, "string | null"],
    [{ type: ["string", "integer"] }, "string | number"],
    [{ type: ["integer", "number"] }, "number"],
    [{ type: "array", items: text }, "string[]"],
    [{ type: ["array", "null"], items: { type: ["string", "null"] } }, "(string | null)[] | null"],
    [{ type: "array", items: object({ a: text }) }, "{\n  a?: string;\n}[]"],
    [{ type: "object" }, "{\n  [key: string]: unknown;\n}"],
    [{ type: ["object", "null"] }, "Record<string, unknown> | null"],
    [
      { type: "object", additionalProperties: { type: "integer" } },
      "{\n  [key: string]: number;\n}",
    ],
    [
      object({ "a-b": text, c: { type: "boolean" } }, { required: ["c"] }),
      '{\n  "a-b"?: string;\n  c: boolean;\n}',
    ],
    [
      object({ a: text }, { additionalProperties: { type: "integer" } }),
      "{\n  a?: string;\n  [key: string]: unknown;\n}",
    ],
    [{ anyOf: [text, { type: "null" }] }, "string | null"],
    [{ oneOf: [text, { $ref: "#/components/schemas/Thing" }] }, "string | Thing"],
    [
      { allOf: [{ $ref: "#/components/schemas/Thing" }, object({ a: text })] },
      "Thing & {\n  a?: string;\n}",
    ],
    [
      { allOf: [{ $ref: "#/components/schemas/Thing" }], required: ["a", "b"] },
      'Thing & Required<Pick<Thing, "a" | "b">>',
    ],
    [{ enum: ["a", 1, null] }, '"a" | 1 | null'],
    [{ const: "a" }, '"a"'],
    [{ type: "string", format: "binary" }, "Blob"],
    [{ description: "Anything." }, "unknown"],
  ])("%j", (schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });

  test("an error on a keyword without a translation", () => {
    expect(() => typeOf({ type: "string", not: { const: "a" } })).toThrow(
      "The types do not support the schema keyword `not` yet",
    );
    expect(() => typeOf({ type: "text" })).toThrow('A schema has the type "text"');
  });
});

describe("input types", () => {
  const body = { required: true, ...json({ $ref: "#/components/schemas/Draft" }) };
  const Draft = object(
    { names: { type: "array", items: text }, size: text },
    { required: ["names"] },
  );

  test("accept read-only lists, and undefined", () => {
    const made = contract({
      operation: { requestBody: body },
      parameters: [query("ids", { schema: { type: "array", items: text } })],
      schemas: { Draft },
    });
    expect(generateTypes(made)).toContain(
      "export interface Draft {\n  names: readonly string[];\n  size?: string | undefined;\n}",
    );
    expect(generateOperations(made)).toContain("  ids?: readonly string[] | undefined;");
    expect(generateOperations(made)).toContain("  body: Draft;");
    expect(generateOperations(made)).toContain("get(request: GetThingRequest): Call<Thing>;");
    expect(generatePaths(made)).toContain(
      'requestBody: { content: { "application/json": Draft } }',
    );
  });

  test("differ from the output type of the same schema only if necessary", () => {
    const Both = object({
      draft: { $ref: "#/components/schemas/Draft" },
      id: { $ref: "#/components/schemas/Id" },
    });
    const made = contract({
      operation: {
        requestBody: json({ $ref: "#/components/schemas/Both" }),
        responses: success({ $ref: "#/components/schemas/Both" }),
      },
      schemas: { Draft, Both, Id: text },
    });
    const types = generateTypes(made);
    expect(types).toContain("export interface Both {\n  draft?: Draft;\n  id?: Id;\n}");
    expect(types).toContain(
      "export interface BothWritable {\n  draft?: DraftWritable | undefined;\n  id?: Id | undefined;\n}",
    );
    expect(types).not.toContain("IdWritable");
    const operations = generateOperations(made);
    expect(operations).toContain("body?: BothWritable | undefined;");
    expect(operations).toContain("get(request?: GetThingRequest): Call<Both>;");
  });

  test("accept bytes in any form", () => {
    const made = contract({
      operation: { requestBody: json({ type: "string", format: "binary" }, "application/pdf") },
    });
    expect(generateTypes(made)).toContain(
      "export type GetThingBody = Blob | ArrayBuffer | ArrayBufferView;",
    );
  });
});

describe("an inline schema is named after its operation", () => {
  test("bodies, responses, errors and items", () => {
    const made = contract({
      operation: {
        requestBody: json(object({ a: text })),
        responses: {
          ...success(object({ list: { type: "array", items: object({ b: text }) } })),
          201: { description: "Made.", ...json(object({ c: text })) },
          404: { $ref: "#/components/responses/Gone" },
        },
        "x-pagination": { style: "token", items: "/list", request: "t", response: "/t" },
      },
      responses: { Gone: { description: "Gone.", ...json(object({ d: text })) } },
    });
    const names = [...generateTypes(made).matchAll(/export \w+ (\w+)/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...["Thing", "GetThingBody", "GetThingResponse", "GetThing201Response"],
      ...["GoneBody", "GetThingItem"],
    ]);
    expect(generateOperations(made)).toContain(
      "ListCall<GetThingItem, GetThingResponse | GetThing201Response>;",
    );
    expect(generatePaths(made)).toContain('content: { "application/json": GoneBody }');
  });

  test("and never like another type", () => {
    const made = () =>
      generateTypes(
        contract({
          operation: { requestBody: json(object({ a: text })) },
          schemas: { GetThingBody: text, GetThingJsonBody: text },
        }),
      );
    expect(made).toThrow("Two types would have the name GetThingJsonBody.");
  });
});

describe("comments", () => {
  test("have the description first, then limits, then tags", () => {
    const schema = {
      ...{ type: "integer", description: "How many.\n\n**Unverified:** all.", minimum: 1 },
      ...{ default: 5, examples: [3, 4], deprecated: true },
    };
    expect(generateTypes(contract({ schemas: { Size: schema } }))).toContain(
      "/**\n * How many.\n *\n * **Unverified:** all.\n * Default: 5. At least 1.\n * @example 3\n * @deprecated Deprecated by the vendor; no replacement is documented.\n */\nexport type Size = number;",
    );
  });

  test("of a component are on the properties that refer to it", () => {
    const schemas = {
      Size: { type: "integer", description: "How many." },
      Box: object({ size: { $ref: "#/components/schemas/Size" } }),
    };
    expect(generateTypes(contract({ schemas }))).toContain("  /** How many. */\n  size?: Size;");
  });

  test("name the client's method for a link to an operation", () => {
    const description = "See [Get a thing](operation:getThing).";
    const made = contract({
      operation: { description },
      parameters: [query("color", { description })],
      schemas: { Odd: { type: "string", description } },
    });
    expect(generateTypes(made)).toContain("/** See `things.get`. */");
    expect(generateOperations(made).match(/See `things\.get`\./g)).toHaveLength(2);
    const lost = { Odd: { type: "string", description: "[x](operation:getNothing)" } };
    expect(() => generateTypes(contract({ schemas: lost }))).toThrow(
      "A text links to the operation getNothing, which does not exist.",
    );
  });

  test("contain no accidental tag", () => {
    const schemas = { Odd: { type: "string", description: "Ask\n@somebody about it." } };
    expect(generateTypes(contract({ schemas }))).toContain(" * \\@somebody about it.");
  });
});

describe("methods", () => {
  test("name their operation, and its default timeout", () => {
    const operations = generateOperations(contract({ operation: { "x-timeout": 300 } }));
    expect(operations).toContain(
      "`GET /things` · operationId: `getThing` · evidence: documented · default timeout: 300 s",
    );
  });

  test("have the deprecated response format last", () => {
    const content = {
      "application/vnd.api.v2+json": { schema: { $ref: "#/components/schemas/Thing" } },
      "application/json": { schema: { $ref: "#/components/schemas/Old" } },
    };
    const operations = generateOperations(
      contract({
        operation: { responses: { 200: { description: "It.", content } } },
        schemas: { Old: object({ a: text }, { deprecated: true }) },
      }),
    );
    expect(operations).toContain('  accept?: "application/vnd.api.v2+json" | undefined;');
    expect(operations).toMatch(
      /get\(request\?: GetThingRequest\): Call<Thing>;[\s\S]*@deprecated An older format.*\n.*\n\s*get\(request: GetThingJsonRequest\): Call<Old>;/,
    );
  });

  test("have one format if a second media type is only a label", () => {
    const media = { schema: { $ref: "#/components/schemas/Thing" } };
    const content = { "application/vnd.api.v2+json": media, "application/json": media };
    const operations = generateOperations(
      contract({ operation: { responses: { 200: { description: "It.", content } } } }),
    );
    expect(operations.match(/ {2}get\(/g)).toHaveLength(1);
    expect(operations).not.toContain("accept?");
    expect(operations).not.toContain('"accepts"');
    expect(operations).toContain('"accept":"application/vnd.api.v2+json"},');
  });
});
