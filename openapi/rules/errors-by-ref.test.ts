import { describeRule } from "./lib/testing.ts";

const options = { required: ["401", "500"] };

describeRule("errors-by-ref", {
  "all required ones": { options },
  "an inline error": {
    edit: { "list.responses.404": { description: "Not there." } },
    says: ["listMembers declares its 404 response inline. Use a $ref to components/responses"],
  },
  "an inline default": {
    edit: { "list.responses.default": { description: "Anything." } },
    says: ["listMembers declares its default response inline"],
  },
  "a reference to somewhere else": {
    edit: {
      "list.responses.404": { $ref: "#/paths/~1members/post/responses/201" },
    },
    says: ["its 404 response inline"],
  },
  "a required one missing": {
    edit: { "list.responses.401": undefined, "list.responses.500": undefined },
    options,
    says: ["listMembers does not declare 401, 500"],
  },
});
