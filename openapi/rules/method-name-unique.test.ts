import { describeRule } from "./lib/testing.ts";

describeRule("method-name-unique", {
  "the same method on two resources": {
    edit: { "create.tags": ["Teams"], "create.operationId": "listTeams" },
  },
  "two operations with the same name": {
    edit: { "create.operationId": "listMember" },
    says: ['"listMember" gives the method members.list, and so does "listMembers"'],
  },
  "two tags with the same name": {
    edit: { "create.tags": ["members"] },
    says: ['Tags "Members" and "members" both give the resource "members"'],
  },
  "a resource with the name of a client property": {
    edit: { "list.tags": ["Request"] },
    says: ['Tag "Request" gives the resource "request", which is a property of the client'],
  },
  "a tag that is not an identifier": {
    edit: { "list.tags": ["2FA Keys"] },
    says: ['Tag "2FA Keys" gives the resource "2faKeys", which is not a name'],
  },
  "a method that JavaScript calls": {
    edit: { "list.operationId": "then" },
    says: ['"then" gives the method "then", which JavaScript itself calls'],
  },
});
