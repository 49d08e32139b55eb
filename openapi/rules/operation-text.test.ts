import { describeRule } from "./lib/testing.ts";

describeRule("operation-text", {
  "a summary of 60 characters": { edit: { "list.summary": `L${"x".repeat(59)}` } },
  "a longer one": {
    edit: { "list.summary": `L${"x".repeat(60)}` },
    says: ["listMembers: the summary has 61 characters, at most 60"],
  },
  "a full stop": {
    edit: { "list.summary": "List members." },
    says: ["listMembers: the summary ends with a full stop. Remove it."],
  },
  "a small first letter": {
    edit: { "list.summary": "list members" },
    says: ["listMembers: the summary must start with a capital letter"],
  },
  "no description": {
    edit: { "list.description": undefined },
    says: ["listMembers: the description is missing"],
  },
  "a description that repeats the summary": {
    edit: { "list.description": "List members.\n" },
    says: ["listMembers: the description repeats the summary"],
  },
});
