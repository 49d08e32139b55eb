import { list, type Rule } from "./table.ts";

/** A contract with one operation per rule. */
export function contractOf(rules: readonly Rule[]): object {
  const json = (example: object): object => ({
    content: {
      "application/json": { schema: { type: "object" }, examples: { only: { value: example } } },
    },
  });
  const responses = {
    "200": { description: "kept", ...json({ kept: true }) },
    "400": { description: "broken", ...json({ kept: false }) },
  };
  const paths = Object.fromEntries(
    rules.map(({ kind, path, spec, type = "application/json" }) => {
      const place = { in: kind, name: kind === "header" ? "X-V" : "v" };
      const required = kind === "path" ? { required: true } : {};
      return [
        path,
        kind === "body"
          ? {
              post: {
                responses,
                requestBody: {
                  required: true,
                  content: { [type.split(";")[0] ?? ""]: { schema: spec } },
                },
              },
            }
          : { get: { responses, parameters: [{ ...place, ...required, ...spec }] } },
      ];
    }),
  );
  const kind = (name: string, ...required: string[]): object => ({
    type: "object",
    required: ["kind", ...required],
    properties: { kind: { type: "string" } },
    title: name,
  });
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Rules", version: "1" },
    paths,
    components: {
      schemas: {
        Text: { type: "string" },
        Tree: {
          properties: { v: { type: "integer" }, c: list({ $ref: "#/components/schemas/Tree" }) },
        },
        Cat: kind("Cat"),
        Dog: kind("Dog", "leash"),
      },
    },
  };
}
