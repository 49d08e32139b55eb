import { describeRule } from "./lib/testing.ts";

const json = "create.requestBody.content.application/json";

describeRule("examples-complete", {
  "an example of the parameter's schema": {
    edit: {
      "list.parameters": [
        { name: "q", in: "query", schema: { type: "string", examples: ["abc"] } },
        { name: "r", in: "query", schema: { type: "string" }, examples: { a: { value: "b" } } },
      ],
    },
  },
  "a response without a body": {
    edit: { "create.responses.204": { description: "Nothing to say." } },
  },
  "a binary body": {
    edit: {
      "listBody.examples": undefined,
      "list.responses.200.content": { "application/zip": {} },
    },
  },
  "a 2xx body without": {
    edit: { "listBody.examples": undefined },
    says: ["listMembers: the application/json body of 200 has no example. Add a named one"],
  },
  "an unnamed one": {
    edit: { "listBody.examples": undefined, "listBody.example": { members: [] } },
    says: ["listMembers: the application/json body of 200 has an unnamed `example`. Name it"],
  },
  "a request body without": {
    edit: { [`${json}.examples`]: {} },
    says: ["createMember: the application/json request body has no example"],
  },
  "an error without": {
    edit: { "components.responses.Unauthorized.content.application/json.examples": undefined },
    says: [
      "listMembers: the application/json body of 401",
      "createMember: the application/json body",
    ],
  },
  "a parameter without": {
    edit: { "components.parameters.NextToken.example": undefined },
    says: ['listMembers: the parameter "nextToken" has no example. Add `example` to it'],
  },
});
