import { describeRule } from "./lib/testing.ts";

describeRule("evidence-present", {
  "no evidence on an operation": {
    edit: { "list.x-evidence": undefined },
    says: ["listMembers has no x-evidence. Say how it is known: documented, observed or inferred"],
  },
});
