import { describeRule } from "./lib/testing.ts";

const options = { required: ["401", "500"] };

describeRule("errors-by-ref", {
  "all required ones": { options },
  "an error in place": {
    edit: { "list.responses.404": { description: "Not there." } },
    says: ["listMembers describes its 404 response in place. Use a $ref to components/responses"],
  },
  "a default in place": {
    edit: { "list.responses.default": { description: "Anything." } },
    says: ["listMembers describes its default response in place"],
  },
  "a reference to somewhere else": {
    edit: {
      "list.responses.404": { $ref: "#/paths/~1members/post/responses/201" },
    },
    says: ["its 404 response in place"],
  },
  "a required one missing": {
    edit: { "list.responses.401": undefined, "list.responses.500": undefined },
    options,
    says: ["listMembers does not declare 401, 500"],
  },
});
