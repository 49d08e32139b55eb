import { describeRule } from "./lib/testing.ts";

const role = "schemas.Role";
const closed = { type: "string", enum: ["asc", "desc"] };
const open = "x-extensible-enum";

describeRule("open-enums", {
  "a constant": { edit: { [role]: { type: "string", enum: ["admin"] } } },
  "a nullable constant": { edit: { [role]: { type: ["string", "null"], enum: ["admin", null] } } },
  "a nullable open one": { edit: { [role]: { type: ["string", "null"], [open]: ["admin"] } } },
  "a closed one with a reason": {
    edit: { [role]: closed },
    options: { exceptions: { "asc|desc": "These are the only ways to sort." } },
  },
  "a closed one": {
    edit: { [role]: closed },
    says: ['The enum "asc|desc" is closed. Write x-extensible-enum instead'],
  },
  "a reason left empty": {
    edit: { [role]: closed },
    options: { exceptions: { "asc|desc": " " } },
    says: ['The exception "asc|desc" in redocly.yaml has no reason'],
  },
  "an unused exception": {
    options: { exceptions: { "asc|desc": "These are the only ways to sort." } },
    says: ['The exception "asc|desc" in redocly.yaml is unused. Delete its line.'],
  },
  "an open enum without values": {
    edit: { [role]: { type: "string", [open]: [] } },
    says: ["x-extensible-enum is empty"],
  },
  "an open enum of numbers": {
    edit: { [role]: { type: "integer", [open]: [1] } },
    says: ["x-extensible-enum needs `type: string`"],
  },
  "an open enum without a type": {
    edit: { [role]: { [open]: ["admin"] } },
    says: ["x-extensible-enum needs `type: string`"],
  },
  "a value twice": {
    edit: { [role]: { type: "string", [open]: ["admin", "guest", "admin"] } },
    says: ['x-extensible-enum lists "admin" twice'],
  },
  "both kinds": {
    edit: { [role]: { type: "string", enum: ["admin"], [open]: ["admin"] } },
    says: ["A schema cannot have both enum and x-extensible-enum"],
  },
});
