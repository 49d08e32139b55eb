import type { Json } from "./lib/redocly.ts";
import { describeRule } from "./lib/testing.ts";

const named: Json = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, email: { type: "string" } },
};
const body = (schema: Json, required?: boolean): Json => ({
  "create.requestBody": {
    ...(required === undefined ? {} : { required }),
    content: { "application/json": { schema, examples: { alice: { value: {} } } } },
  },
});
const wrapped = (inner: Json, required: string[] = []): Json => ({
  type: "object",
  required,
  properties: { member: inner },
});
const loose = "createMember: the application/json request body has required properties, but may be";
const open =
  'request body has one property, "member", that may be left out. Add it to `required`, or';

describeRule("body-required", {
  "a required body": { edit: body(named, true) },
  "a body without required properties": {
    edit: body({ type: "object", properties: { a: { type: "string" }, b: { type: "string" } } }),
  },
  "a body with one plain property": {
    edit: body({ type: "object", properties: { name: { type: "string" } } }),
  },
  "a required wrapper in a required body": { edit: body(wrapped(named, ["member"]), true) },
  "a choice, one of which needs nothing": {
    edit: body({ oneOf: [named, { type: "object", properties: {} }] }),
  },
  "a body with required properties": { edit: body(named), says: [loose] },
  "a body that is required itself": { edit: body(named, false), says: [loose] },
  "required properties behind a $ref": {
    edit: { "schemas.New": named, ...body({ $ref: "#/components/schemas/New" }) },
    says: [loose],
  },
  "required properties in a composition": {
    edit: body({ allOf: [{ type: "object" }, named] }),
    says: [loose],
  },
  "a choice, all of which need something": {
    edit: body({ anyOf: [named, { oneOf: [{ ...named, required: ["email"] }] }] }),
    says: [loose],
  },
  "a body that is a component": {
    edit: {
      "create.requestBody": { $ref: "#/components/requestBodies/New" },
      "components.requestBodies": {
        New: { content: { "application/json": { schema: named, examples: { a: { value: {} } } } } },
      },
    },
    says: [loose],
  },
  "a wrapper that may be left out": { edit: body(wrapped(named)), says: [open] },
  "a wrapper of a list": { edit: body(wrapped({ type: "array", items: named })), says: [open] },
  "a wrapper behind a $ref": {
    edit: { "schemas.New": named, ...body(wrapped({ $ref: "#/components/schemas/New" })) },
    says: [open],
  },
  "a wrapper with a reason": {
    edit: body(wrapped(named)),
    options: { exceptions: { createMember: "Without it the server makes a nameless member." } },
  },
  "a reason that is not needed": {
    options: { exceptions: { createMember: "Without it the server makes a nameless member." } },
    says: ['The exception "createMember" in redocly.yaml is unused'],
  },
});
