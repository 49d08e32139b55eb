import { describe, expect, test } from "vitest";
import { createTeams, type TeamsOptions, UsageError } from "../../../src/teams.ts";
import { answer, client, errorOf, marker } from "../../support/client/client.ts";
import { json, serve } from "../../support/server/server.ts";

describe("the base URL", () => {
  const urlOf = async (options: Partial<TeamsOptions>) => {
    let seen = "";
    const teams = createTeams({
      apiKey: marker,
      organizationId: "org_1",
      fetch: (url) => {
        seen = url;
        return Promise.resolve(answer({ members: [] }));
      },
      ...options,
    });
    await teams.members.list();
    return seen;
  };

  test("the region selects the host", async () => {
    const path = "/v1/organizations/org_1/members";
    expect(await urlOf({})).toBe(`https://api.qoder.com${path}`);
    expect(await urlOf({ region: "global" })).toBe(`https://api.qoder.com${path}`);
    expect(await urlOf({ region: "china" })).toBe(`https://api.qoder.com.cn${path}`);
  });

  test("`baseUrl` overrides the region, and keeps its path without the trailing slash", async () => {
    expect(await urlOf({ region: "china", baseUrl: "https://proxy.example/qoder/" })).toBe(
      "https://proxy.example/qoder/v1/organizations/org_1/members",
    );
  });

  test("a call may set another organization", async () => {
    const server = await serve(json({ members: [] }));
    const teams = client(server);
    await teams.members.list({ organization_id: "org_2" });
    await teams.members.list();
    await teams.members.get({ organization_id: "a/b", member_id: "m" });
    expect(server.requests.map(({ url }) => url)).toEqual([
      "/v1/organizations/org_2/members",
      "/v1/organizations/org_1/members",
      "/v1/organizations/a%2Fb/members/m",
    ]);
    for (const organization_id of ["", ".."]) {
      await errorOf(teams.members.list({ organization_id }), UsageError);
    }
    expect(server.requests).toHaveLength(3);
  });

  test("headers of every request", async () => {
    const server = await serve(json({ members: [] }));
    await client(server, { headers: { "X-Team": "a", "x-both": "client" } }).members.list({
      headers: { "X-Both": "call" },
    });
    expect(server.requests[0]?.headers).toMatchObject({
      accept: "application/json",
      authorization: `Bearer ${marker}`,
      "x-team": "a",
      "x-both": "call",
    });
    expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
  });
});
