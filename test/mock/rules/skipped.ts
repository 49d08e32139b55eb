import { a, form, list, needs, type Rule, s, table } from "./table.ts";

const brokenPattern = { type: "string", pattern: "(?i)x(" };

/** Rules that the mock lets pass. They are told in src/mock/README.md. */
export const skipped: Rule[] = [
  ...table("body", [
    [
      "everything, if one pattern is no JavaScript regular expression",
      { ...needs("b"), ...a(brokenPattern) },
      { b: 1 },
      {},
    ],
    [
      "discriminator (oneOf decides alone)",
      {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind" },
      },
      { kind: "Cat" },
      { kind: "Dog" },
    ],
    ["readOnly sent in a request", a({ type: "string", readOnly: true }), {}, { a: "x" }],
    [
      "format idn-email, iri and any other that ajv lacks",
      a({ format: "iri" }),
      { a: "http://a.test" },
      { a: "x" },
    ],
    [
      "contentEncoding",
      a({ type: "string", contentEncoding: "base64" }),
      { a: "YQ==" },
      { a: "%%" },
    ],
    [
      "form, additionalProperties",
      { ...a({}), additionalProperties: false },
      "a=1",
      "a=1&b=1",
      form,
    ],
  ]),
  ...table("query", [
    [
      "everything, if one pattern is no JavaScript regular expression",
      s(brokenPattern, { required: true }),
      "v=1",
      "",
    ],
    ["a parameter that is not declared", s({ type: "string" }), "v=1", "unknown=1"],
    ["the case of a name", s({ type: "string" }, { required: true }), "v=1", "V=1"],
    ["array, explode left out, commas sent", s(list({ enum: ["a", "b"] })), "v=a&v=b", "v=a,b"],
    ["an empty number", s({ type: "integer" }), "v=1", "v="],
    [
      "array, commas, but repeated",
      s(list({ enum: ["a", "b"] }), { explode: false }),
      "v=a,b",
      "v=a&v=b",
    ],
    [
      "prefixItems and all else that is newer than draft-07",
      s({ type: "array", prefixItems: [{ enum: ["a"] }] }, { explode: false }),
      "v=a,b",
      "v=b,b",
    ],
    [
      "deepObject, additionalProperties",
      s({ ...a({}), additionalProperties: false }, { style: "deepObject" }),
      "v[a]=1",
      "v[b]=1",
    ],
    [
      "content instead of schema",
      { content: { "application/json": { schema: needs("a") } } },
      "v=%7B%22a%22:1%7D",
      "v=%7B%7D",
    ],
  ]),
  ...table("cookie", [["every rule", s({ type: "integer" }, { required: true }), "v=1", "v=x"]]),
];
