import { afterEach, describe, expect, test, vi } from "vitest";
import { createQodex, UsageError } from "../../../../src/qodex.ts";
import { createTeams } from "../../../../src/teams.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Short and long ones, and some that look like something else. */
const keys = [
  "k3",
  "s3cr3t",
  "user:pw",
  "user:1234",
  "sk.ab.cd",
  "localhost:pw",
  "mars",
  "sk-live_0123456789abcdef0123456789abcdef",
  "PMAK-5f6e7d8c9b0a1f2e3d4c5b6a-0123456789abcdef0123456789abcdef01",
  "eyJhbGciOi.eyJzdWIiOiIx.SflKxwRJSM",
  "https:s3cr3t",
  "https://user:s3cr3t@api.example.com",
  "https://api.example.com?key=s3cr3t",
  "https://api.example.com/#s3cr3t",
];
/** The parts of a key that no message may contain: all of it, and its secret. */
const secretsOf = (key: string): string[] =>
  [key, key.slice(0, -1), "s3cr3t", "1234"].filter((part) => key.includes(part));

const clients = [
  ["createTeams", createTeams, { apiKey: "any", organizationId: "org_1" }, "QODER_BASE_URL"],
  ["createQodex", createQodex, { apiKey: "any" }, "QODEX_BASE_URL"],
] as const;

/** The message of the UsageError, or undefined if the client is created. */
function complaint(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

describe.each(clients)("%s", (_, create, options, variable) => {
  const make = (changes: object) => () =>
    (create as (all: object) => unknown)({ ...options, ...changes });
  const [, list = ""] = /Options: (.*)\.$/.exec(complaint(make({ none: 1 })) ?? "") ?? [];
  const names = list.split(", ");

  test.each(names)("does not quote a key in `%s`", (name) => {
    expect(names).toContain("baseUrl");
    expect(names.length).toBeGreaterThan(12);
    for (const key of keys) {
      const message = complaint(make({ [name]: key }));
      // Any text without white space may be a key or an organization.
      const takes = ["apiKey", "scimKey", "organizationId"].includes(name);
      if (message === undefined) expect([takes, name, key]).toEqual([true, name, key]);
      else {
        expect(message).toContain(`\`${name}\``);
        for (const secret of secretsOf(key)) expect(message).not.toContain(secret);
      }
    }
  });

  test(`does not quote a key in ${variable}, and names the variable`, () => {
    for (const key of keys) {
      vi.stubEnv(variable, key);
      const message = complaint(make({})) ?? "";
      expect(message).toMatch(new RegExp(`^${variable} must (?:be an absolute URL|not carry)`));
      expect(message).toContain("https://api.example.com");
      for (const secret of secretsOf(key)) expect(message).not.toContain(secret);
    }
    vi.stubEnv(variable, "http://127.0.0.1:6000");
    expect(complaint(make({}))).toMatch(`${variable}: \`fetch\` blocks port 6000`);
  });
});
