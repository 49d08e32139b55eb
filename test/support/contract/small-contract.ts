import { Contract, type Json } from "../../../scripts/generate/contract.ts";

/** A small contract with one operation, which tests can change. */
export function contract({
  operation = {},
  parameters = [],
  schemas = {},
  responses = {},
}: {
  operation?: Json;
  parameters?: Json[];
  schemas?: Json;
  responses?: Json;
}): Contract {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return new Contract({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.example.com", description: "Here.", "x-region": "global" }],
    security: [{ key: [] }],
    tags: [{ name: "Things", description: "All things." }],
    paths: {
      "/things": {
        get: {
          operationId: "getThing",
          tags: ["Things"],
          summary: "Get a thing",
          description: "Returns it.",
          "x-evidence": "documented",
          parameters,
          responses: { 200: { description: "It.", content } },
          ...operation,
        },
      },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      responses,
      schemas: { Thing: { type: "object", properties: { name: { type: "string" } } }, ...schemas },
    },
  });
}

/** A query parameter. */
export const query = (name: string, more: Json = {}): Json => ({
  name,
  in: "query",
  description: "A filter.",
  schema: { type: "string" },
  ...more,
});
