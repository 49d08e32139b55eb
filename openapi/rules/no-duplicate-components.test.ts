import { contract } from "./lib/fixture.ts";
import { type Json, record } from "./lib/redocly.ts";
import { describeRule, edit } from "./lib/testing.ts";

const person: Json = {
  type: "object",
  title: "A person",
  required: ["name"],
  properties: {
    name: { type: "string", description: "What people call them." },
    title: { type: "string" },
  },
};
const copy: Json = {
  properties: { title: { type: "string", example: "Dr." }, name: { type: "string" } },
  required: ["name"],
  description: "The same in other words.",
  type: "object",
};
const other: Json = { ...copy, properties: { name: { type: "string" }, id: { type: "string" } } };
const errorBody = record(record(contract()["components"])["responses"])["Unauthorized"];
const limit: Json = { name: "limit", in: "query", schema: { type: "integer" }, example: 5 };

/** Two schemas in files of their own. */
function source(second: Json): Record<string, unknown> {
  const root = edit(contract(), {
    "schemas.Error.properties.person": { $ref: "schemas/Person.yaml" },
    "schemas.Error.properties.human": { $ref: "schemas/Human.yaml" },
  });
  return { "openapi.yaml": root, "schemas/Person.yaml": person, "schemas/Human.yaml": second };
}

const exception = { "Human = Person": "They will differ as soon as the vendor says so." };

describeRule("no-duplicate-components", {
  "strings, numbers and free-form objects": {
    edit: {
      "schemas.UserId": { type: "string" },
      "schemas.TeamId": { type: "string" },
      "schemas.Free": { type: "object", additionalProperties: true },
      "schemas.Open": { type: "object", additionalProperties: true },
      "schemas.Names": { type: "array", items: { type: "string" } },
      "schemas.Tags": { type: "array", items: { type: "string" } },
    },
  },
  "other properties": { edit: { "schemas.Person": person, "schemas.Human": other } },
  "files of other structure": { files: source(other) },
  "a property named title is no annotation": {
    edit: {
      "schemas.Person": person,
      "schemas.Human": {
        ...copy,
        properties: { name: { type: "string" }, title: { type: "integer" } },
      },
    },
  },
  "two schemas": {
    edit: { "schemas.Person": person, "schemas.Human": copy },
    says: ["The schema Human is a copy of Person. Keep one as a component and $ref it"],
  },
  "two schemas with a reason": {
    edit: { "schemas.Person": person, "schemas.Human": copy },
    options: { exceptions: exception },
  },
  "two files": {
    files: source(copy),
    says: [/The schema (Human|Person) is a copy of (Human|Person)/],
  },
  "two files with the same reason": { files: source(copy), options: { exceptions: exception } },
  "an unused reason": {
    options: { exceptions: exception },
    says: ['The exception "Human = Person" in redocly.yaml is unused'],
  },
  "two enums": {
    edit: { "schemas.Rank": { type: "string", "x-extensible-enum": ["guest", "admin"] } },
    says: ["The schema Rank is a copy of Role"],
  },
  "an inline schema": {
    edit: {
      "schemas.Person": person,
      "schemas.Error.properties.by": copy,
      "schemas.Error.properties.of": { type: "array", items: copy },
    },
    says: ["is a copy of", "is a copy of"],
  },
  "only the outermost copy": {
    edit: {
      "schemas.A": { type: "object", properties: { p: person, q: { type: "string" } } },
      "schemas.B": { type: "object", properties: { p: copy, q: { type: "string" } } },
    },
    says: ["The schema B is a copy of A"],
  },
  "a duplicate parameter": {
    edit: { "list.parameters": [limit], "create.parameters": [{ ...limit, description: "Most." }] },
    says: [
      /The parameter 0 \(.*openapi.yaml#\/paths\/~1members\/post\/parameters\/0\) is a copy of 0/,
    ],
  },
  "two headers": {
    edit: {
      "components.headers": {
        A: { schema: { type: "integer" } },
        B: { schema: { type: "integer" } },
        C: { schema: { type: "integer" }, description: "Another." },
      },
    },
    says: ["The header B is a copy of A"],
  },
  "two error responses with equal texts": {
    edit: { "components.responses.Denied": errorBody },
    says: ["The response Denied is a copy of Unauthorized"],
  },
});
