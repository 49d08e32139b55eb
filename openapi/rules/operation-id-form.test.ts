import { describeRule } from "./lib/testing.ts";

describeRule("operation-id-form", {
  "another listed verb": { edit: { "list.operationId": "searchMembers" } },
  "a digit in the noun": { edit: { "list.operationId": "listOauth2Clients" } },
  "a verb outside the list": {
    edit: { "list.operationId": "fetchMembers" },
    says: [/"fetchMembers" starts with none of the verbs list, get, .*Rename it/],
  },
  "a longer word that starts like a verb": {
    edit: { "list.operationId": "getterMembers" },
    says: ['"getterMembers" starts with none of the verbs'],
  },
  "a verb alone": { edit: { "list.operationId": "list" }, says: ['"list" has no noun'] },
  "capitals in a row": {
    edit: { "list.operationId": "listAPIKeys" },
    says: ['"listAPIKeys" is not lowerCamelCase'],
  },
});
