import { contract } from "./lib/fixture.ts";
import { type Json, record } from "./lib/redocly.ts";
import { describeRule } from "./lib/testing.ts";

/** The fixture with its path in a separate file. */
function source(path: string, file: string, paths: Json = {}): Record<string, unknown> {
  const root = contract();
  const text = JSON.stringify(record(root["paths"])["/members"]);
  root["paths"] = { [path]: { $ref: file }, ...paths };
  const up = "../".repeat(file.split("/").length - 1);
  const item = JSON.parse(text.replaceAll("#/components", `${up}openapi.yaml#/components`));
  if (path.includes("{")) {
    item.parameters = [{ name: "org", in: "path", required: true, schema: { type: "string" } }];
  }
  return { "openapi.yaml": root, [file]: item };
}

const options = { prefix: "/v1/{org}/" };

describeRule("tag-is-folder", {
  "a path without the prefix": { files: source("/members", "paths/members/members.yaml") },
  "a path with the prefix": {
    files: source("/v1/{org}/members", "paths/members/members.yaml"),
    options,
  },
  "a nested path": {
    files: source("/v1/{org}/members/{id}/quota", "paths/members/members_{id}_quota.yaml"),
    options,
  },
  "a file in another folder": {
    files: source("/members", "paths/teams/members.yaml"),
    says: [1, 2].map(
      () =>
        '/members (tag "Members") is in paths/teams/members.yaml. Move it to paths/members/members.yaml',
    ),
  },
  "a file of another name": {
    files: source("/members", "paths/members/list.yaml"),
    says: [1, 2].map(() => "Move it to paths/members/members.yaml"),
  },
  "a path in the root of a source": {
    files: source("/members", "paths/members/members.yaml", {
      "/teams": {
        get: {
          operationId: "listTeams",
          tags: ["Teams"],
          responses: { "200": { description: "All." } },
        },
      },
    }),
    says: ['/teams (tag "Teams") is in openapi.yaml. Move it to paths/teams/teams.yaml'],
  },
  "no tag": {
    edit: { "list.tags": undefined },
    says: ["listMembers has 0 tags; it needs exactly one"],
  },
  "two tags": {
    edit: { "list.tags": ["Members", "Teams"] },
    says: ["listMembers has 2 tags; it needs exactly one"],
  },
  "a tag that the root does not declare": {
    edit: { "list.tags": ["People"] },
    says: ['listMembers has the tag "People", which the root\'s `tags` do not declare'],
  },
});
