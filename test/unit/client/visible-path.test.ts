import { describe, expect, test, vi } from "vitest";
import { visiblePath } from "../../../src/client/visible-path.ts";
import { createTeams } from "../../../src/teams.ts";

describe("a path is shown up to a possible key", () => {
  test.each([
    ["/v1/beta", "/v1/beta"],
    ["/", "/"],
    ["/v1/ai-code-stats/files", "/v1/ai-code-stats/files"],
    ["/v1/organizations/org_xxx/members", "/v1/organizations/org_xxx/members"],
    ["/v1/keys/qk_1a2b3c4d5e6f", "/v1/keys/…"],
    ["/v1/keys/qk_1a2b3c4d5e6f/rotate", "/v1/keys/…"],
    ["/v1/keys/abcdefghijklmnopqrstuvwxyz", "/v1/keys/…"],
    ["/collections/76430b78-7a8b-4654-8d3e-ce040380f2db", "/collections/…"],
    [`/${"a".repeat(7_000)}`, "/…"],
  ])("%s", (path, shown) => {
    expect(visiblePath(path)).toBe(shown);
  });
});

describe("request() with another key in its path", () => {
  const other = "qk_another_key_1a2b3c4d";

  async function fail(input?: { template?: string }) {
    const lines: string[] = [];
    const log = (...parts: unknown[]) => lines.push(JSON.stringify(parts));
    const urls: string[] = [];
    const teams = createTeams({
      apiKey: "key_of_the_client",
      organizationId: "org_xxx",
      retry: false,
      logger: { debug: log, warn: log },
      fetch: vi.fn(async (url: string) => {
        urls.push(url);
        return new Response("{}", { status: 404 });
      }),
    });
    const result = await teams.request("DELETE", `/v1/keys/${other}`, input).result();
    if (result.ok) throw new Error("expected an error");
    return { error: result.error as Error, lines, urls };
  }

  test("sends it, and shows it nowhere", async () => {
    const { error, lines, urls } = await fail();
    expect(urls[0]).toMatch(new RegExp(`/v1/keys/${other}$`));
    expect(error.message).toContain("DELETE /v1/keys/…");
    expect(lines).not.toEqual([]);
    expect(error.message + error.stack + lines.join()).not.toContain(other);
  });

  test("shows the caller's template", async () => {
    const { error } = await fail({ template: "/v1/keys/{key}" });
    expect(error.message).toContain("DELETE /v1/keys/{key}");
  });

  test("rejects a template that is not a path", async () => {
    const { error } = await fail({ template: "keys" });
    expect(error.message).toBe(
      'request(): `template` must be a path such as "/v1/keys/{key}"; got a value of type string.',
    );
  });
});
