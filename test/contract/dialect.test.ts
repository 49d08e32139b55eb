import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../scripts/generate/contract.ts";
import { apis } from "../../scripts/lib/paths.ts";
import { engineOn } from "../support/mock/prism.ts";

const string = { type: "string" };
const properties = { a: string, b: string };

/** Keywords with a different meaning in draft-07, which is Prism's default. */
const keywords: readonly (readonly [
  name: string,
  schema: Json,
  right: unknown,
  wrong: unknown,
  code: string,
])[] = [
  [
    "type arrays",
    { properties: { a: { type: ["string", "null"] } } },
    { a: null },
    { a: 1 },
    "type",
  ],
  ["const", { properties: { a: { const: "x" } } }, { a: "x" }, { a: "y" }, "const"],
  [
    "prefixItems",
    { properties: { a: { prefixItems: [string] } } },
    { a: ["x"] },
    { a: [1] },
    "type",
  ],
  [
    "items after prefixItems",
    { properties: { a: tuple() } },
    { a: ["x"] },
    { a: ["x", "y"] },
    "items",
  ],
  [
    "unevaluatedProperties",
    { allOf: [{ properties }], unevaluatedProperties: false },
    { a: "x" },
    { c: "x" },
    "unevaluatedProperties",
  ],
  [
    "if, then",
    // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's.
    { if: { properties: { a: { const: "x" } } }, then: { required: ["b"] } },
    { a: "x", b: "y" },
    { a: "x" },
    "if",
  ],
  [
    "$ref with siblings",
    { properties: { a: { $ref: "#/components/schemas/Text", maxLength: 2 } } },
    { a: "xx" },
    { a: "xxx" },
    "maxLength",
  ],
  [
    "numeric exclusiveMinimum",
    { properties: { a: { type: "number", exclusiveMinimum: 2 } } },
    { a: 3 },
    { a: 2 },
    "exclusiveMinimum",
  ],
  [
    "dependentRequired",
    { dependentRequired: { a: ["b"] } },
    { b: "x" },
    { a: "x" },
    "dependentRequired",
  ],
];

describe.each(apis)("a contract in the dialect of %s", (api) => {
  const { openapi, jsonSchemaDialect } = Contract.read(api).document;

  test("is JSON Schema 2020-12", () => {
    expect(openapi).toMatch(/^3\.1\./);
    expect(jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test.each(keywords)("%s", async (_, schema, right, wrong, code) => {
    const send = await sender({ openapi, jsonSchemaDialect }, schema);
    expect(await send(right)).toEqual({ status: 204, codes: [] });
    expect(await send(wrong)).toMatchObject({ status: 400, codes: expect.arrayContaining([code]) });
  });
});

test("without a dialect, the mock accepts wrong bodies: these tests can fail", async () => {
  const passed: string[] = [];
  for (const [name, schema, , wrong] of keywords) {
    const send = await sender({ openapi: "3.1.0" }, schema);
    if ((await send(wrong)).status === 204) passed.push(name);
  }
  expect(passed).toContain("prefixItems");
  expect(passed).toContain("unevaluatedProperties");
});

function tuple(): Json {
  return { type: "array", prefixItems: [string], items: false };
}

/** Sends bodies to a contract with one operation that accepts such a body. */
async function sender(head: Json, schema: Json) {
  const content = { "application/json": { schema: { type: "object", ...schema } } };
  const engine = await engineOn({
    ...head,
    info: { title: "Canary", version: "1" },
    paths: {
      "/canary": {
        post: {
          operationId: "createCanary",
          requestBody: { required: true, content },
          responses: { 204: { description: "Sings." }, 400: { description: "Is silent." } },
        },
      },
    },
    components: { schemas: { Text: string } },
  });
  return async (body: unknown) => {
    const headers = { "content-type": "application/json" };
    const { status, violations } = await engine.respond({
      method: "post",
      url: { path: "/canary", query: {} },
      headers,
      body,
    });
    return { status, codes: violations.map(({ code }) => code) };
  };
}
