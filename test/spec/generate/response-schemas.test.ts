import { describe, expect, test } from "vitest";
import { Contract, type Json } from "../../../scripts/generate/contract.ts";
import { generateResponseSchemas } from "../../../scripts/generate/response-schemas.ts";
import { apis } from "../../../scripts/lib/paths.ts";
import type { ResponseSchemas } from "../../../src/validate/response-schemas.ts";

/** A contract of one operation that returns 200 with the schema. */
function contractWith(schema: unknown, components: Json = {}): Contract {
  const content = { "application/json": { schema, examples: { one: { value: 1 } } } };
  return new Contract({
    tags: [{ name: "Things" }],
    paths: {
      "/things/{id}~": {
        get: {
          operationId: "getThing",
          tags: ["Things"],
          responses: {
            200: { description: "A thing.", headers: {}, content },
            204: { description: "Nothing." },
            404: { $ref: "#/components/responses/NotFound" },
            410: { $ref: "#/components/responses/NotFound" },
          },
        },
      },
    },
    components: {
      schemas: {},
      responses: {
        NotFound: {
          description: "None.",
          content: { "text/json": { schema: { type: "string" } } },
        },
      },
      ...components,
    },
  });
}

/** The value of the generated module. */
async function made(contract: Contract): Promise<ResponseSchemas> {
  // The module has only a type import, and its TypeScript syntax is on one line.
  const module = generateResponseSchemas(contract)
    .replace(/^import type .*$/m, "")
    .replace(": ResponseSchemas", "");
  return (await import(`data:text/javascript,${encodeURIComponent(module)}`)).responseSchemas;
}

describe("the module of response schemas", () => {
  test("has each operation, each shared response once, and pointers into the contract", async () => {
    expect(await made(contractWith({ type: "object" }))).toEqual({
      operations: {
        getThing: {
          at: "/paths/~1things~1{id}~0/get",
          responses: {
            200: { "application/json": { type: "object" } },
            204: {},
            404: "NotFound",
            410: "NotFound",
          },
        },
      },
      responses: { NotFound: { "text/json": { type: "string" } } },
      $defs: {},
    });
  });

  test("keeps constraints and drops annotations", async () => {
    const rules = {
      type: ["object", "null"],
      required: ["a", "description"],
      properties: { a: { items: { minimum: 0 } }, description: { enum: ["examples"] }, any: true },
      additionalProperties: { format: "date" },
      anyOf: [{ minLength: 1 }],
      allOf: [{ pattern: ["^`\\\\$", "{a}'\"\u2028\\d$"].join("") }],
    };
    const words = { description: "x", title: "x", examples: ["x"], "x-evidence": "x", default: 1 };
    const schema = {
      ...rules,
      ...words,
      "x-extensible-enum": ["a"],
      properties: { ...rules.properties, a: { ...words, ...rules.properties.a } },
      anyOf: [{ ...words, minLength: 1 }],
    };
    const { operations } = await made(contractWith(schema));
    expect(operations["getThing"]?.responses["200"]).toEqual({ "application/json": rules });
  });

  test("has the schemas that responses use, by name, and no others", async () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
    const schemas = {
      Unused: { type: "string" },
      Tree: {
        properties: { kids: { items: { ...ref("Tree"), description: "x" } }, leaf: ref("Leaf") },
      },
      Leaf: { type: "string" },
    };
    const { $defs } = await made(
      contractWith(ref("Tree"), { schemas, responses: { NotFound: {} } }),
    );
    expect(Object.keys($defs)).toEqual(["Leaf", "Tree"]);
    expect($defs["Tree"]).toEqual({
      properties: { kids: { items: { $ref: "#/$defs/Tree" } }, leaf: { $ref: "#/$defs/Leaf" } },
    });
  });

  test.each<[what: string, schema: unknown, message: string]>([
    ["an unsupported keyword", { properties: { a: { oneOf: [] } } }, "`oneOf`"],
    ["a closed object", { additionalProperties: false }, "servers may add"],
    ["a reference to another section", { $ref: "#/components/responses/A" }, "must lead to"],
  ])("is not generated for %s", (_, schema, message) => {
    expect(() => generateResponseSchemas(contractWith(schema))).toThrow(message);
  });

  test.each(apis)("of %s has a line per response, schema and operation", (api) => {
    const contract = Contract.read(api);
    const text = generateResponseSchemas(contract);
    expect(text).toBe(generateResponseSchemas(Contract.read(api)));
    const lines = text.split("\n").map((line) => line.slice(1, line.indexOf('"', 1)));
    expect(lines).toEqual(expect.arrayContaining(contract.operations().map(({ id }) => id)));
    expect(text).not.toMatch(/"(?:description|examples?|x-[\w-]+)":"/);
  });
});
