import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../lib/paths.ts";

/** The commands that install and start the mock, taken from README so that the two never differ. */
export const install: string = installIn(
  readFileSync(join(root, "README.md"), "utf8").replaceAll("\r\n", "\n"),
);

/** The commands of README's install block. */
export function installIn(readme: string): string {
  const [, commands] = /^```sh\n(npm install [^`]+)\n```$/m.exec(readme) ?? [];
  if (commands === undefined) throw new Error("README.md has no block that installs the package.");
  return commands;
}

/** The first call to the mock in three languages. A test runs them. */
export const firstCall = [
  {
    key: "ts",
    label: "TypeScript",
    grammar: "typescript",
    code: `import { createTeams } from "qodekit/teams";

const teams = createTeams({
  apiKey: "any",
  organizationId: "org_xxx",
  baseUrl: "http://127.0.0.1:4010",
});

for await (const member of teams.members.list()) {
  console.log(member.name, member.role);
}`,
  },
  {
    key: "curl",
    label: "curl",
    grammar: "shellscript",
    code: `curl http://127.0.0.1:4010/v1/organizations/org_xxx/members \\
  -H "Authorization: Bearer any"`,
  },
  {
    key: "python",
    label: "Python",
    grammar: "python",
    code: `import json
import urllib.request

request = urllib.request.Request(
    "http://127.0.0.1:4010/v1/organizations/org_xxx/members",
    headers={"Authorization": "Bearer any"},
)
with urllib.request.urlopen(request) as response:
    for member in json.load(response)["members"]:
        print(member["name"], member["role"])`,
  },
];
