import { describe, expect, test } from "vitest";
import type { Json } from "../../../scripts/generate/contract.ts";
import { openApi30 } from "../../../scripts/generate/openapi-3.0/document.ts";
import { schema30 } from "../../../scripts/generate/openapi-3.0/schema.ts";
import { contract, query } from "../../support/contract/small-contract.ts";

const ref = { $ref: "#/components/schemas/Thing" };
const onlyNull = { type: "object", nullable: true, enum: [null] };

describe("a schema of OpenAPI 3.1 becomes one of 3.0", () => {
  test.each<[Json, Json]>([
    [
      { type: "string", minLength: 1 },
      { type: "string", minLength: 1 },
    ],
    [{ type: ["string", "null"] }, { type: "string", nullable: true }],
    [
      { type: ["string", "null"], enum: ["a"] },
      { type: "string", nullable: true, enum: ["a", null] },
    ],
    [
      { type: ["string", "integer", "null"], minLength: 1, minimum: 2, description: "Both." },
      {
        description: "Both.",
        anyOf: [
          { type: "string", nullable: true, minLength: 1 },
          { type: "integer", minimum: 2 },
        ],
      },
    ],
    [{ anyOf: [ref, { type: "null" }] }, { anyOf: [ref, onlyNull] }],
    [
      { ...ref, description: "Mine." },
      { allOf: [ref], description: "Mine." },
    ],
    [ref, ref],
    [{ const: "a" }, { enum: ["a"] }],
    [
      { type: "string", examples: ["a", "b"] },
      { type: "string", example: "a" },
    ],
    [
      { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 9 },
      { type: "number", minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
    ],
    [{ type: "array" }, { type: "array", items: {} }],
    [
      { type: "array", items: { type: ["string", "null"] } },
      { type: "array", items: { type: "string", nullable: true } },
    ],
    [
      { type: "object", additionalProperties: { type: ["string", "null"] } },
      { type: "object", additionalProperties: { type: "string", nullable: true } },
    ],
    [
      { type: "object", additionalProperties: true },
      { type: "object", additionalProperties: true },
    ],
    [
      { type: "object", properties: { a: { const: 1 }, b: true } },
      { type: "object", properties: { a: { enum: [1] }, b: {} } },
    ],
    [
      { type: "string", "x-extensible-enum": ["a"], description: "Open." },
      {
        description: "Open.",
        anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }],
        "x-extensible-enum": ["a"],
      },
    ],
    [
      { type: ["string", "null"], "x-extensible-enum": ["a"], format: "uri" },
      {
        anyOf: [
          { type: "string", enum: ["a"] },
          { type: "string", nullable: true, format: "uri" },
        ],
        "x-extensible-enum": ["a"],
      },
    ],
  ])("%j", (before, after) => {
    const given = structuredClone(before);
    expect(schema30(before)).toEqual(after);
    expect(before).toEqual(given);
  });

  test.each(["patternProperties", "prefixItems", "if", "unevaluatedProperties"])(
    "but not if it has %s",
    (keyword) => {
      expect(() => schema30({ [keyword]: {} })).toThrow(
        `OpenAPI 3.0 has no schema keyword \`${keyword}\``,
      );
    },
  );
});

describe("a document of OpenAPI 3.1 becomes one of 3.0", () => {
  const nullable = { type: ["string", "null"] };
  const converted = { type: "string", nullable: true };
  const { document } = contract({
    operation: {
      requestBody: { content: { "application/json": { schema: nullable } } },
      responses: {
        200: {
          description: "It.",
          headers: { "x-a": { schema: nullable } },
          content: { "application/json": { schema: nullable, examples: { a: { value: null } } } },
        },
        404: { $ref: "#/components/responses/Gone", description: "Beside the reference." },
      },
    },
    parameters: [query("a", { schema: nullable }), { $ref: "#/components/parameters/B" }],
    responses: { Gone: { description: "Gone." } },
  });
  document["jsonSchemaDialect"] = "https://spec.openapis.org/oas/3.1/dialect/base";
  document["info"] = {
    ...{ title: "Test", version: "1", summary: "Short." },
    license: { name: "Apache 2.0", identifier: "Apache-2.0" },
  };

  test("in every position of a schema, and without what 3.0 lacks", () => {
    expect(openApi30(document)).toEqual({
      ...document,
      openapi: "3.0.3",
      info: { title: "Test", version: "1", license: { name: "Apache 2.0" } },
      jsonSchemaDialect: undefined,
      paths: {
        "/things": {
          get: expect.objectContaining({
            parameters: [query("a", { schema: converted }), { $ref: "#/components/parameters/B" }],
            requestBody: { content: { "application/json": { schema: converted } } },
            responses: {
              200: {
                description: "It.",
                headers: { "x-a": { schema: converted } },
                content: {
                  "application/json": { schema: converted, examples: { a: { value: null } } },
                },
              },
              404: { $ref: "#/components/responses/Gone" },
            },
            "x-evidence": "documented",
          }),
        },
      },
    });
  });

  test("unless it has webhooks, callbacks or shared path items", () => {
    expect(() => openApi30({ ...document, webhooks: {} })).toThrow("OpenAPI 3.0 has no webhooks.");
    expect(() => openApi30({ ...document, components: { pathItems: {} } })).toThrow(
      "OpenAPI 3.0 has no components/pathItems.",
    );
    const paths = { "/a": { get: { callbacks: {}, responses: {} } } };
    expect(() => openApi30({ ...document, paths })).toThrow("does not support callbacks yet");
  });
});
